// What a report is: who may ask it, how it is answered from the flat rows, and how the answer stands in a file.
import type { Configuration } from '#shared/configuration/configuration.ts'
import type { LocalDate } from '#shared/queue/dates.ts'
import type { Instant, Language } from '#shared/queue/words.ts'
import type { Asked } from '#shared/reports/asked.ts'
import type { Sheet } from '#shared/reports/sheet.ts'
import type { Right, Scope, StaffRole } from '#shared/rights.ts'
import type { Db } from '../database/open.ts'

/** Who asks, and when. */
export type Asking = {
  readonly now: Instant
  readonly today: LocalDate
  readonly person: string
  readonly role: StaffRole
  readonly scope: Scope
}
/** What an answer is worked out from. */
export type Reading = Asking & {
  /** For reading only, and of one moment: the whole answer sees the same rows. */
  readonly db: Db
  /** The installation's settings of now: names, order, targets. Null before it was set up. */
  readonly whole: Configuration | null
}
export type Saying = { readonly asked: Asked; readonly reading: Reading; readonly language: Language }

export type Question = {
  readonly right: Right
  readonly answer: (reading: Reading, asked: Asked) => unknown
  readonly sheet: (saying: Saying) => Sheet
}

/** Ties the answer's shape to the sheet that is made of it. `answer` may throw `NotAnswered`. */
export const question = <A>(
  right: Right,
  answer: (reading: Reading, asked: Asked) => A,
  sheet: (answer: A, saying: Saying) => Sheet,
): Question => ({ right, answer, sheet: (saying) => sheet(answer(saying.reading, saying.asked), saying) })

/** The door says which: 400 or 403. */
export class NotAnswered extends Error {
  readonly problem: 'malformed' | 'forbidden'
  constructor(problem: 'malformed' | 'forbidden') {
    super(problem)
    this.problem = problem
  }
}
