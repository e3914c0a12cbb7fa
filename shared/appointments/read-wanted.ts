// One appointment as a person writes it, in the form or in a row of a file → what can be booked, or what is wrong with which field.
import { fold } from '../greek/fold.ts'
import { foldHeading } from '../greek/look-alikes.ts'
import { readTime } from '../hours/read-time.ts'
import type { WantedAppointment } from '../queue/commands.ts'
import type { Service } from '../queue/settings.ts'

export type Written = { readonly time: string; readonly service: string; readonly reference: string }
export type WantedProblemKey =
  | 'time-missing'
  | 'time-wrong'
  | 'service-missing'
  | 'service-unknown'
  | 'service-ambiguous'
  | 'reference-too-long'
export type WantedProblem = {
  readonly field: keyof Written
  readonly problem: WantedProblemKey
  /** As it was written. */
  readonly value: string
}
export type ReadWanted =
  | { readonly ok: true; readonly wanted: WantedAppointment }
  | { readonly ok: false; readonly problems: readonly WantedProblem[] }

type Named = Pick<Service, 'id' | 'letter' | 'name'>
type Field<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: WantedProblemKey }

/** Of a person nothing more than this is kept. */
export const LONGEST_REFERENCE = 40

export function readWanted(written: Written, services: readonly Named[]): ReadWanted {
  const time = wantedTime(written.time)
  const service = readService(written.service, services)
  const reference = readReference(written.reference)
  if (time.ok && service.ok && reference.ok)
    return { ok: true, wanted: { time: time.value, service: service.value, reference: reference.value } }
  const problems = Object.entries({ time, service, reference }).flatMap(([name, read]): WantedProblem[] => {
    const field = name as keyof Written // the record above has exactly its names
    return read.ok ? [] : [{ field, problem: read.problem, value: written[field].trim() }]
  })
  return { ok: false, problems }
}

function wantedTime(written: string): Field<string> {
  const time = readTime(written)
  if (time === null) return no(written.trim() === '' ? 'time-missing' : 'time-wrong')
  return { ok: true, value: time }
}

/** By its letter, also when it was typed on a Latin keyboard, by its name in either language, or by its id. Never a guess. */
function readService(written: string, services: readonly Named[]): Field<string> {
  const typed = oneSpace(written)
  if (typed === '') return no('service-missing')
  const meant = services.filter(
    ({ id, letter, name }) =>
      typed === id ||
      foldHeading(typed) === foldHeading(letter) ||
      [name.el, name.en].some((known) => fold(oneSpace(known)) === fold(typed)),
  )
  const [service] = meant
  if (service === undefined) return no('service-unknown')
  return meant.length === 1 ? { ok: true, value: service.id } : no('service-ambiguous')
}

function readReference(written: string): Field<string | null> {
  const reference = oneSpace(written)
  if (reference.length > LONGEST_REFERENCE) return no('reference-too-long')
  return { ok: true, value: reference === '' ? null : reference }
}

const no = (problem: WantedProblemKey): Field<never> => ({ ok: false, problem })
const oneSpace = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()
