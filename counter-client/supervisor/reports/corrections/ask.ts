// What the page asks of a day that is over: to look at it, to correct an entry, to log late. Done, it is answered with the whole day.
import type { PastDay } from '#shared/corrections/past-day.ts'
import type { CommandOf } from '#shared/queue/commands.ts'
import type { Refusal } from '#shared/queue/refusals.ts'
import { call, posting, UNREACHABLE } from '../../../staff/http.ts'

export type Answered =
  | { readonly ok: true; readonly day: PastDay }
  | { readonly ok: false; readonly refusal: Refusal | 'expired' }

type Fields<V extends 'correctPast' | 'logPast'> = Omit<CommandOf<V>, 'type'>

export const pastDay = (office: string, date: string): Promise<Answered> =>
  ask(`/api/corrections?${new URLSearchParams({ office, date })}`)

/** `id` is the command's own: asked again with it after a cut, it happens once. */
export const correct = (id: string, office: string, fields: Fields<'correctPast'>): Promise<Answered> =>
  ask('/api/corrections', { id, office, ...fields })

export const logLate = (id: string, office: string, fields: Fields<'logPast'>): Promise<Answered> =>
  ask('/api/corrections/late', { id, office, ...fields })

async function ask(path: string, fields: object | null = null): Promise<Answered> {
  const heard = await call<PastDay>(path, fields === null ? {} : posting(fields))
  if (heard.ok) return { ok: true, day: heard.value }
  if (heard.status === 401) return { ok: false, refusal: 'expired' }
  if (heard.status === UNREACHABLE) return { ok: false, refusal: 'offline' }
  return { ok: false, refusal: (heard.body as { refusal?: Refusal } | null)?.refusal ?? 'unexpected' } // our own door says why
}
