// What the page of the appointments asks: a date, a booking, a cancellation, a file. Whatever was done is answered with the whole date as it now is.
import type { BookedDay } from '#shared/appointments/booked-day.ts'
import type { AppointmentProblem, FoundAppointments } from '#shared/appointments/file.ts'
import type { CommandOf } from '#shared/queue/commands.ts'
import type { Refusal } from '#shared/queue/refusals.ts'
import { call, type Heard, posting, UNREACHABLE } from '../../staff/http.ts'

type NotDone = { readonly ok: false; readonly refusal: Refusal | 'expired' }
export type Booked = { readonly ok: true; readonly day: BookedDay } | NotDone

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
  return heard.ok ? { ok: true, day: heard.value } : whyNot(heard)
}

/** What the file holds; nothing is booked. */
export const checkFile = (to: WhereTo, file: File) => sendFile<FoundAppointments>(to, file, '1')
/** All of it, as one command. */
export const bookFile = (to: WhereTo, file: File) => sendFile<BookedDay>(to, file, '0')

type WhereTo = { readonly id: string; readonly office: string; readonly date: string }
type Sent<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly AppointmentProblem[] }
  | NotDone

async function sendFile<T>(to: WhereTo, file: File, check: '0' | '1'): Promise<Sent<T>> {
  const path = `/api/appointments/import?${new URLSearchParams({ ...to, check })}`
  const heard = await call<T>(path, { method: 'POST', headers: { 'content-type': 'text/csv' }, body: file })
  if (heard.ok) return { ok: true, value: heard.value }
  if (heard.status !== 422) return whyNot(heard)
  return { ok: false, problems: (heard.body as { problems: AppointmentProblem[] }).problems } // 422 always carries them
}

function whyNot(heard: { status: number; body: unknown }): NotDone {
  if (heard.status === 401) return { ok: false, refusal: 'expired' }
  if (heard.status === UNREACHABLE) return { ok: false, refusal: 'offline' }
  return { ok: false, refusal: (heard.body as { refusal?: Refusal }).refusal ?? 'unexpected' } // our own door says why
}
