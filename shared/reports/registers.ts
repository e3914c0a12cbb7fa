// Files of earlier years and of other registers: what one would change, and what was brought in so far, by whom, and whether it counts.
import type { Instant } from '../queue/words.ts'
import type { ImportProblem } from './import-problem.ts'

/** `ekep`: what the e-KEP itself says, to hold our counts against; it is never added to them. */
export const registerKinds = ['cases', 'ekep'] as const
export type RegisterKind = (typeof registerKinds)[number]

/** One cell before and after; null: nothing is known there. */
export type RegisterChange = {
  readonly year: number
  /** Null: the year as a whole. */
  readonly month: number | null
  /** Null: known only as one figure. */
  readonly kep: string | null
  /** Null: of all channels together. */
  readonly channel: string | null
  readonly now: number | null
  readonly after: number | null
}

export type FoundYear = {
  readonly year: number
  /** What the file says of this year in all; 0 where only the one that is replaced knows it. */
  readonly total: number
  /** That the file knows, 1–12; empty: only the year as a whole. */
  readonly months: readonly number[]
  /** How many KEPs it has rows of; 0: the year is known only as one figure. */
  readonly keps: number
  /** Cases of that year (of these months) that the offices counted themselves: the file adds to them. */
  readonly alreadyCounted: number
}

/** What a good file would bring, or has brought. */
export type FoundRegister = {
  /** Null: only looked at. */
  readonly id: number | null
  readonly kind: RegisterKind
  readonly file: string
  readonly sha256: string
  readonly total: number
  readonly years: readonly FoundYear[]
  /** Of every cell that the year's table has, in its order. */
  readonly changes: readonly RegisterChange[]
  readonly replaces: readonly RegisterName[]
}
export type RegisterName = { readonly id: number; readonly file: string; readonly at: Instant }

/** Why nothing was taken. */
export type RefusedRegister = {
  readonly problems: readonly ImportProblem[]
  /** Those that hold the same cells already: the file may stand in their place. */
  readonly instead: readonly RegisterName[]
  /** Of a workbook, to choose from; empty: that was not the question. */
  readonly sheets: readonly string[]
}

export type RegisterAct = 'imported' | 'undone' | 'replaced' | 'restored'
export type RegisterTrail = {
  readonly act: RegisterAct
  readonly at: Instant
  /** Null: by the command line. */
  readonly person: string | null
  readonly words: string
  /** The file that stands in its place, or whose undoing restored it. */
  readonly other: string | null
}
export type Register = {
  readonly id: number
  readonly kind: RegisterKind
  readonly file: string
  readonly sheet: string | null
  readonly sha256: string
  readonly bytes: number | null
  readonly total: number
  readonly counts: boolean
  readonly years: readonly number[]
  readonly byMonth: boolean
  /** The files that come back when this one is undone. */
  readonly inPlaceOf: readonly string[]
  /** The oldest first. */
  readonly trail: readonly RegisterTrail[]
}

/** Why an import cannot be undone. */
export type UndoRefusal =
  | { readonly problem: 'not-counting' | 'not-yours' }
  | { readonly problem: 'year-signed'; readonly year: number }
  /** What it stood in the place of holds the same cells as this file, which came since. */
  | { readonly problem: 'in-the-way'; readonly file: string }
