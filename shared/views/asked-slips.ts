// Slips that the staff ask a printer for: they are printed while somebody stands there and waits, or not at all.
import type { Instant, Label } from '../queue/words.ts'

/** How the day was, for the slip that is put away with it. */
export type DayOnPaper = {
  readonly office: string
  readonly at: Instant
  readonly taken: number
  readonly served: number
  readonly missed: number
  readonly cancelled: number
  readonly expired: number
  readonly cases: number
  readonly services: readonly { readonly letter: string; readonly name: string; readonly taken: number }[]
}

export type AskedFor =
  /** Every letter, and what the printer is set to. */
  | { readonly kind: 'test' }
  /** Every page that Greek printers have, numbered. */
  | { readonly kind: 'probe' }
  | { readonly kind: 'day'; readonly day: DayOnPaper }
  /** A ticket's slip once more, with the mark of a copy: the first did not come out, or was lost. */
  | { readonly kind: 'copy'; readonly ticket: Label }

export type AskedSlip = {
  readonly id: string
  readonly at: Instant
  readonly for: AskedFor
}
/** What became of one: `waiting` while the printer has not said. */
export const ASKED_OUTCOMES = ['waiting', 'printed', 'sent', 'unknown', 'withdrawn', 'expired'] as const
export type AskedOutcome = (typeof ASKED_OUTCOMES)[number]
/** As a printer tells it. */
export type AskedReport = { readonly id: string; readonly outcome: AskedOutcome }

/** Its id is told from the one of a ticket's own slip by how it begins. */
export const askedId = (own: string): string => `asked-${own}`
export const isAskedId = (id: string): boolean => id.startsWith('asked-')
