// A press that waits for the line: what was asked, of which ticket, and when. Read back from the browser only if it is ours.
import type { Keepable } from '#shared/protocol.ts'
import type { Refusal } from '#shared/queue/refusals.ts'
import { type CaseRow, type Instant, type Label, WAYS_WITHOUT_TICKET } from '#shared/queue/words.ts'
import { refusals } from '#shared/text/refusals.ts'
import { areRows } from '../draft.ts'

export type KeptPress = {
  /** The command's own id: it stays the same however often it is sent. */
  readonly id: string
  readonly date: string
  readonly command: Keepable
  /** By the server's clock, as the browser reckons it. */
  readonly pressedAt: Instant
  /** The ticket that was at the counter; null for cases without one. */
  readonly ticket: Label | null
}
/** The server's word, or why the desk itself did not send it. */
export type WhyRefused = Refusal | 'other-ticket' | 'other-day'
export type RefusedPress = KeptPress & {
  readonly why: WhyRefused
  /** The cases that it would have counted. */
  readonly rows: readonly CaseRow[]
  /** Whether they stand in a sheet already. */
  readonly inSheet: boolean
}
export type Kept = { readonly presses: readonly KeptPress[]; readonly refused: readonly RefusedPress[] }

export const nothingKept: Kept = { presses: [], refused: [] }

/** Whatever stands there that is not ours is left out. */
export function readKept(text: string | null): Kept {
  if (text === null) return nothingKept
  try {
    const value: unknown = JSON.parse(text)
    return { presses: listIn(value, 'presses').filter(isPress), refused: listIn(value, 'refused').filter(isRefused) }
  } catch {
    // Somebody else's text under our name: as if there were none.
    return nothingKept
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function listIn(value: unknown, name: 'presses' | 'refused'): unknown[] {
  const list = isRecord(value) ? value[name] : undefined
  return Array.isArray(list) ? list : []
}

const isPress = (value: unknown): value is KeptPress =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  typeof value.date === 'string' &&
  isCommand(value.command) &&
  Number.isFinite(value.pressedAt) &&
  (value.ticket === null || typeof value.ticket === 'string')

const isRefused = (value: unknown): value is RefusedPress =>
  isRecord(value) && isWhy(value.why) && areRows(value.rows) && typeof value.inSheet === 'boolean' && isPress(value)

const isWhy = (value: unknown): boolean =>
  value === 'other-ticket' || value === 'other-day' || (typeof value === 'string' && Object.hasOwn(refusals.el, value))

function isCommand(value: unknown): value is Keepable {
  if (!isRecord(value) || typeof value.counter !== 'string') return false
  switch (value.type) {
    case 'startServing':
      return true
    case 'finish':
      return areRows(value.rows)
    case 'finishWithoutTicket':
    case 'logCases':
      return areRows(value.rows) && WAYS_WITHOUT_TICKET.some((way) => way === value.way)
    default:
      return false
  }
}
