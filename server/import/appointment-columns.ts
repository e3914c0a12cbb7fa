// The heading of a file of appointments → which column holds what. In any order, Greek or English; all others are left alone.
import type { AppointmentProblem } from '#shared/appointments/file.ts'
import { foldHeading } from '#shared/greek/look-alikes.ts'
import { type Line, withoutEmptyEnd } from './csv-table.ts'

/** What each may be called, the name that a person is told first. */
const headings = {
  time: ['ώρα', 'time'],
  service: ['υπηρεσία', 'service'],
  reference: ['στοιχείο αναφοράς', 'αναφορά', 'reference'],
  date: ['ημερομηνία', 'date'],
} as const
type Meaning = keyof typeof headings
const meanings = Object.keys(headings) as Meaning[] // the record's own keys
const needed: readonly Meaning[] = ['time', 'service']

export type AppointmentColumns = {
  /** Places in a line; null: there is no such column. */
  readonly places: Readonly<Record<Meaning, number | null>>
  readonly ignored: readonly string[]
  readonly width: number
}
export type ReadAppointmentColumns =
  | { readonly ok: true; readonly columns: AppointmentColumns }
  | { readonly ok: false; readonly problems: readonly AppointmentProblem[] }

export function readAppointmentColumns({ line, cells }: Line): ReadAppointmentColumns {
  const names = withoutEmptyEnd(cells)
  const meant = names.map(meaningOf)
  if (!needed.some((meaning) => meant.includes(meaning)))
    return { ok: false, problems: [{ line, problem: 'no-header', value: names.join(' · ') }] }
  const twice = meant.flatMap((meaning, place): AppointmentProblem[] =>
    meaning !== null && meant.indexOf(meaning) < place
      ? [{ line, problem: 'column-twice', value: names[place] ?? '' }]
      : [],
  )
  const missing = needed
    .filter((meaning) => !meant.includes(meaning))
    .map((meaning): AppointmentProblem => ({ line, problem: 'column-missing', value: headings[meaning][0] }))
  if (twice.length + missing.length > 0) return { ok: false, problems: [...twice, ...missing] }
  const placeOf = (meaning: Meaning) => (meant.includes(meaning) ? meant.indexOf(meaning) : null)
  const places = {
    time: placeOf('time'),
    service: placeOf('service'),
    reference: placeOf('reference'),
    date: placeOf('date'),
  }
  return { ok: true, columns: { places, ignored: names.filter((_, at) => meant[at] === null), width: names.length } }
}

const meaningOf = (name: string): Meaning | null =>
  meanings.find((meaning) => headings[meaning].some((known) => foldHeading(known) === foldHeading(name))) ?? null
