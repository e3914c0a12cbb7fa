// What the page of the appointments asks: a date, a booking, a cancellation. Every answer is the whole date as it now is.
import type { BookedDay } from '#shared/appointments/booked-day.ts'
import type { CommandOf } from '#shared/queue/commands.ts'
import type { Refusal } from '#shared/queue/refusals.ts'
import { call, type Heard, posting, UNREACHABLE } from '../../staff/http.ts'

export type Booked =
  | { readonly ok: true; readonly day: BookedDay }
  | { readonly ok: false; readonly refusal: Refusal | 'expired' }

type Fields<V extends 'bookAppointments' | 'cancelAppointment'> = Omit<CommandOf<V>, 'type'>

export const bookedDay = (office: string, date: string): Promise<Heard<BookedDay>> =>
  call<BookedDay>(`/api/appointments?${new URLSearchParams({ office, date })}`)

/** `id` is the command's own: asked again with it after a cut, it is booked once. */
export const book = (id: string, office: string, fields: Fields<'bookAppointments'>): Promise<Booked> =>
  ask('/api/appointments', { id, office, ...fields })

export const cancel = (id: string, office: string, fields: Fields<'cancelAppointment'>): Promise<Booked> =>
  ask('/api/appointments/cancel', { id, office, ...fields })

async function ask(path: string, fields: object): Promise<Booked> {
  const heard = await call<BookedDay>(path, posting(fields))
  if (heard.ok) return { ok: true, day: heard.value }
  if (heard.status === 401) return { ok: false, refusal: 'expired' }
  if (heard.status === UNREACHABLE) return { ok: false, refusal: 'offline' }
  return { ok: false, refusal: (heard.body as { refusal?: Refusal }).refusal ?? 'unexpected' } // our own door says why
}
