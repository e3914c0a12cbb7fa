// The cases being written, before they are sent: rows, and which of them was touched last. All of it plain values.

import type { Procedure } from '#shared/queue/settings.ts'
import type { CaseRow } from '#shared/queue/words.ts'

/** `live`: the row that + and − act on; −1 when there is none. */
export type Draft = { readonly rows: readonly CaseRow[]; readonly live: number }
export type ChangeDraft = (change: (draft: Draft) => Draft) => void

export const MOST = 999
export const emptyDraft: Draft = { rows: [], live: -1 }
export const draftOf = (rows: readonly CaseRow[]): Draft => ({ rows, live: rows.length - 1 })

/** The procedure with its usual channel, or one more of it. */
export function added(draft: Draft, procedure: Procedure): Draft {
  const at = draft.rows.findIndex((row) => row.procedure === procedure.id)
  if (at >= 0) return stepped(draft, at, 1)
  const row = { procedure: procedure.id, channel: procedure.channel, quantity: 1 }
  return { rows: [...draft.rows, row], live: draft.rows.length }
}

/** One more or one less; one less than one takes the row away. */
export function stepped(draft: Draft, at: number, by: 1 | -1): Draft {
  const row = draft.rows[at]
  if (row === undefined) return draft
  return row.quantity + by < 1 ? removed(draft, at) : withQuantity(draft, at, row.quantity + by)
}

export const withQuantity = (draft: Draft, at: number, quantity: number): Draft =>
  replaced(draft, at, { quantity: Math.min(MOST, Math.max(1, quantity)) })

export const withChannel = (draft: Draft, at: number, channel: string): Draft => replaced(draft, at, { channel })

/** The next channel in their order, round and round. */
export function turned(draft: Draft, at: number, channels: readonly { readonly code: string }[]): Draft {
  const now = channels.findIndex((channel) => channel.code === draft.rows[at]?.channel)
  const next = channels[(now + 1) % channels.length]
  return next === undefined ? draft : withChannel(draft, at, next.code)
}

export function removed(draft: Draft, at: number): Draft {
  if (draft.rows[at] === undefined) return draft
  const rows = draft.rows.filter((_, index) => index !== at)
  return { rows, live: Math.min(at, rows.length - 1) }
}

export const casesIn = (rows: readonly CaseRow[]): number => rows.reduce((sum, row) => sum + row.quantity, 0)

/** `EKEP 4 · ΘΥΡΙΔΕΣ 1`, in the channels' order. */
export const perChannel = (
  rows: readonly CaseRow[],
  channels: readonly { readonly code: string }[],
): { code: string; quantity: number }[] =>
  channels.map(({ code }) => ({ code, quantity: casesIn(rows.filter((row) => row.channel === code)) }))

function replaced(draft: Draft, at: number, part: Partial<CaseRow>): Draft {
  const row = draft.rows[at]
  if (row === undefined) return draft
  return { rows: draft.rows.map((other, index) => (index === at ? { ...row, ...part } : other)), live: at }
}

/** Whether a value that the browser kept for us is rows of ours. */
export const areRows = (value: unknown): value is readonly CaseRow[] => Array.isArray(value) && value.every(isRow)

const isRow = (row: unknown): row is CaseRow =>
  typeof row === 'object' &&
  row !== null &&
  'channel' in row &&
  typeof row.channel === 'string' &&
  'procedure' in row &&
  (row.procedure === null || typeof row.procedure === 'string') &&
  'quantity' in row &&
  typeof row.quantity === 'number'
