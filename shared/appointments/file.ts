// What a file of appointments would bring, and what can be wrong with it: every bad row is named, and nothing of the file is taken.
import type { LocalDate } from '../queue/dates.ts'
import type { TableProblemKey } from '../reports/import-problem.ts'
import type { WantedProblemKey } from './read-wanted.ts'

export type AppointmentProblemKey =
  // the file
  | TableProblemKey
  | 'no-header'
  | 'column-missing'
  | 'column-twice'
  | 'no-rows'
  | 'too-many-rows'
  // a row
  | WantedProblemKey
  | 'cell-extra'
  | 'date-missing'
  | 'date-wrong'
  | 'date-other'
  | 'twice-in-file'
  | 'booked-already'

export type AppointmentProblem = {
  /** As an editor counts them, from 1; 0 when it is about the whole file. */
  readonly line: number
  readonly problem: AppointmentProblemKey
  /** What stands there, as it was typed. */
  readonly value: string
}

/** What a good file holds. The last four forbid nothing: whoever imports is told. */
export type FoundAppointments = {
  readonly date: LocalDate
  readonly count: number
  /** The earliest and the latest, `08:10`. */
  readonly first: string
  readonly last: string
  /** Headings of the columns that are not read, and of which nothing is kept. */
  readonly ignored: readonly string[]
  readonly withoutReference: number
  /** Outside the hours of their service on that date. */
  readonly outside: number
  /** For a time of today that has passed. */
  readonly past: number
  /** Without a reference, and somebody is booked already for the same thing at the same time, also without one. */
  readonly alike: number
}
