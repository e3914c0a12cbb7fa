// What every view carries: which office, which day, and how new it is.
import type { Day } from '../queue/day.ts'
import type { Bilingual } from '../queue/settings.ts'

export type Head = {
  readonly office: Bilingual
  /** The local date in Europe/Athens, `2026-11-23`. */
  readonly date: string
  /** Grows with every fact of the day: of two views of a date, the larger is the newer. */
  readonly revision: number
  readonly phase: Day['phase']
}

export const headOf = (day: Day): Head => ({
  office: day.settings.name,
  date: day.date,
  revision: day.revision,
  phase: day.phase,
})
