// What the staff ask and are told of opinions.
import type { Messages, Words } from './opinions.ts'
import type { KepMessages } from './reports/messages-per-kep.ts'
import type { Satisfaction } from './reports/satisfaction.ts'

/** `GET /api/opinions?period=2026-11`. */
export type Opinions = {
  readonly period: string
  /** Whole days, until the one before this date. */
  readonly today: string
  readonly satisfaction: Satisfaction
  /** Only of places that are told. */
  readonly words: readonly Words[]
  readonly messages: readonly KepMessages[]
}

/** `GET /api/messages/new`. */
export type NewMessages = { readonly count: number }

/** `changed`: a colleague was quicker. */
export type ReadProblem = 'malformed' | 'unknown' | 'changed'

export type { Messages }
