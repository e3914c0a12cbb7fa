// For how long what is kept, as an administrator decides it, and what lives shortly whatever is decided.
import { z } from 'zod'

const shape = z.strictObject({
  /** After so many months names of staff and free text are gone from the details of a day. */
  staffMonths: z.int().min(1).max(240),
  /** After so many only totals are left of a day; null: never. */
  detailMonths: z.int().min(1).max(600).nullable(),
})
export type Retention = z.infer<typeof shape>

export const STANDARD_RETENTION: Retention = { staffMonths: 24, detailMonths: 60 }
/** An installation that was set up before anybody asked has the standard. */
export const retention = shape.default(STANDARD_RETENTION)

const DAY = 24 * 3_600_000
/** Milliseconds. */
export const SHORT_LIVES = {
  /** The first answer to a command, in case it is asked again. */
  answers: 30 * DAY,
  /** Wrong tries to sign in: far sooner as soon as somebody tries again. */
  signInTries: DAY,
}
