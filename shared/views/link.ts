// What every view carries: which office, which day, how new it is, and whether it is only practice.

import type { Bilingual } from '../queue/bilingual.ts'
import type { Day } from '../queue/day.ts'

export type Head = {
  readonly office: Bilingual
  /** Nothing of it counts, and every screen says so. */
  readonly practice: boolean
  /** The local date in Europe/Athens, `2026-11-23`. */
  readonly date: string
  /** Grows with every fact of the day: of two views of a date, the larger is the newer. */
  readonly revision: number
  readonly phase: Day['phase']
}

export const headOf = (day: Day): Head => ({
  office: day.settings.name,
  // A day that began before there was practice keeps settings that do not say.
  practice: day.settings.practice === true,
  date: day.date,
  revision: day.revision,
  phase: day.phase,
})
