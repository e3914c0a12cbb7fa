// What an office measures itself by: the wait it aims at, the wait that somebody is told of, and whether figures are told per person.
import { z } from 'zod'

export const reportGoals = z.strictObject({
  /** Whoever waited no longer than so many minutes was called within the target. */
  targetMinutes: z.int().min(1).max(240),
  /** Whoever waits longer than so many minutes is told of where the day is watched. */
  alertMinutes: z.int().min(1).max(480),
  /** Whether figures per clerk can be seen by whoever may (`seePersonFigures`). */
  perPerson: z.boolean(),
})
export type ReportGoals = z.infer<typeof reportGoals>

/** Until somebody chooses. Persons are not counted by themselves. */
export const PLAIN_GOALS: ReportGoals = { targetMinutes: 20, alertMinutes: 30, perPerson: false }
