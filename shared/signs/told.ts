// How an office's lines to signs and buttons are: what their process says, and what `GET /api/signs/:office` answers.
import type { Button } from '../queue/plain-lines.ts'
import type { Refusal } from '../queue/refusals.ts'
import type { Instant } from '../queue/words.ts'
import type { PrinterTrouble } from '../views/paper.ts'

/** `wrong`: its templates do not compile, so nothing is opened. */
export const LINE_STATES = ['up', 'down', 'wrong'] as const
export type LineState = (typeof LINE_STATES)[number]

/** What the process says of one line. */
export type LineHealth = {
  readonly id: string
  readonly state: LineState
  readonly trouble: PrinterTrouble | null
  /** Since the process began: frames written, bytes heard that were no press, presses heard. */
  readonly written: number
  readonly skipped: number
  readonly presses: number
}
export type SignsReport = { readonly lines: readonly LineHealth[] }

/** A press on its way to the server: with the same id it happens once. */
export type ButtonPress = {
  readonly id: string
  readonly line: string
  readonly counter: string
  readonly does: Button
}

export type LineNow = Omit<LineHealth, 'state'> & {
  readonly name: string
  /** `silent`: nothing has been heard of its process lately. */
  readonly state: LineState | 'silent'
  /** Since when it is so. */
  readonly since: Instant | null
  /** The newest press that the server heard; `refusal` null: it was done. */
  readonly lastPress: {
    readonly at: Instant
    readonly counter: string
    readonly does: Button
    readonly refusal: Refusal | null
  } | null
}
export type SignsNow = { readonly at: Instant; readonly lines: readonly LineNow[] }
