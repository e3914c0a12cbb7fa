// What the page on personal data is told: `GET /api/privacy`.
import type { Retention } from './configuration/retention.ts'
import type { Bilingual } from './queue/bilingual.ts'

export type Privacy = {
  /** Who answers for the data; null in an installation that was never set up. */
  readonly municipality: Bilingual | null
  readonly retention: Retention
  readonly sessionHours: number
  readonly signInTriesDays: number
  readonly answersDays: number
  /** What was forgotten already, the newest first; null for whoever is not signed in. */
  readonly runs: readonly RetentionRun[] | null
}

/** One look at what is too old. */
export type RetentionRun = {
  readonly at: number
  /** `staff`: names and free text; `details`: all but totals. */
  readonly what: 'staff' | 'details'
  /** Days of offices. */
  readonly days: number
  /** The oldest and the newest of them. */
  readonly from: string
  readonly to: string
}
