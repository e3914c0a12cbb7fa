// Our cases of a year's months beside what the e-KEP counted: where they differ, and what was said of it. It changes no count.
import type { Instant } from '../queue/words.ts'

export const differenceKinds = [
  'late-entry',
  'other-register',
  'system-down',
  'other-channel',
  'mistake',
  'unknown',
  'other',
] as const
export type DifferenceKind = (typeof differenceKinds)[number]

/**
 * `no-figure`: nobody said what the e-KEP counted. `unknown`: of ours part is known only as a year's figure. `open`: they differ and
 * nobody said why, or it differed otherwise when somebody did.
 */
export type CellState = 'no-figure' | 'unknown' | 'agrees' | 'open' | 'explained'

/** What was done at a cell, the oldest first. */
export type CellAct = {
  readonly act: 'figure' | 'withdrawn' | 'explained' | 'reopened'
  readonly at: Instant
  readonly person: string | null
  /** The e-KEP's figure, as it was said or as it was explained. */
  readonly ekep: number | null
  /** Ours, when it was explained. */
  readonly ours: number | null
  readonly kind: DifferenceKind | null
  readonly words: string
  /** The file that it came from; null: it was typed. */
  readonly file: string | null
}
export type ReconciledCell = {
  readonly kep: string
  /** 1–12. */
  readonly month: number
  readonly ekep: number | null
  /** Null: part of it is known only as a year's figure. */
  readonly ours: number | null
  readonly state: CellState
  /** Why they differ; only of `explained`. */
  readonly kind: DifferenceKind | null
  readonly words: string
  readonly trail: readonly CellAct[]
}
export type Reconciliation = {
  readonly year: number
  /** Of all channels together: null. */
  readonly channel: string | null
  readonly channels: readonly string[]
  /** The KEPs that whoever asks answers for, in the directorate's order. */
  readonly keps: readonly string[]
  /** Every KEP × every month that has begun. */
  readonly cells: readonly ReconciledCell[]
}

export type NoteRefusal = {
  readonly problem: 'changed' | 'no-difference' | 'month-in-future' | 'unknown-kep' | 'unknown-channel'
}
