// What the page of the printers is told: `GET /api/printers/:office`, and what may be asked of one: `POST /api/printers/:office/:printer`.
import type { Instant } from '../queue/words.ts'
import type { AskedOutcome } from '../views/asked-slips.ts'
import type { Paper } from '../views/paper.ts'

/** What somebody at the settings may let a printer print. A copy is asked for at a desk, for a ticket. */
export type StaffSlip = 'test' | 'probe' | 'day'

export type PrinterNow = {
  readonly id: string
  readonly name: string
  readonly paper: Paper
  /** The agent at another machine that prints for it, by its device's name; null: this machine does. */
  readonly agent: string | null
  /** Slips of which nobody knows whether they are on paper, the newest last. */
  readonly unknown: readonly string[]
  /** Letters of names that it has no glyph for, and printed otherwise. */
  readonly lost: readonly string[]
  /** What the staff asked it lately, the newest first. */
  readonly asked: readonly {
    readonly id: string
    readonly slip: StaffSlip | 'copy'
    readonly at: Instant
    readonly outcome: AskedOutcome
  }[]
}
export type PrintersNow = { readonly at: Instant; readonly printers: readonly PrinterNow[] }
/** The answer to one that was asked: under which id it comes. */
export type SlipAsked = { readonly id: string }
export type PrintersRefused = 'unknown-office' | 'unknown-printer' | 'too-many' | 'malformed'
