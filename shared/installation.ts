// What there is to know about an installation itself: `GET /api/installation`.
import type { Instant } from './queue/words.ts'

export type Installation = {
  readonly version: string
  readonly folder: string
  /** Of everything in the data folder. */
  readonly bytes: number
  /** Since when it is set up; null: it is not. */
  readonly since: Instant | null
  readonly demo: boolean
}

/** What whoever throws the demo away types, in either language, with or without the accent. */
export const THROW_AWAY_WORD = { el: 'ΔΙΑΓΡΑΦΗ', en: 'DELETE' } as const
