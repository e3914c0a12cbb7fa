// How the waits that were told came about: within what was said, sooner, later, and by how much.
import type { Named, Told } from './tickets-told.ts'

export type Fared = {
  /** A wait was said when the number was taken. */
  readonly told: number
  /** Of those, how many were called; the rest left before. These are within, sooner or later. */
  readonly called: number
  readonly within: number
  readonly sooner: number
  readonly later: number
  /** Of those called, against the middle of what was said. In whole seconds; + is later than said. Null: of nobody. */
  readonly error: {
    readonly people: number
    readonly median: number
    /** Without its sign: half were not farther off. */
    readonly medianOff: number
    readonly sum: number
  } | null
}
export type FaredOf<K> = Fared & { readonly of: K }
export type Estimates = {
  readonly told: Told
  readonly arrived: number
  readonly all: Fared
  /** How many were off by how much: see `errorEdges`. */
  readonly columns: readonly number[]
  readonly services: readonly FaredOf<Named>[]
}

const STEP = 5
const SIDE = 5
export const ERROR_COLUMNS = 2 * SIDE

/** Minutes, from this on and below that; null: without end. Five columns sooner than said, five later. */
export const errorEdges = (at: number): { readonly from: number | null; readonly to: number | null } => ({
  from: at === 0 ? null : (at - SIDE) * STEP,
  to: at === ERROR_COLUMNS - 1 ? null : (at - SIDE + 1) * STEP,
})

/** `seconds`: of the error. */
export const errorColumn = (seconds: number): number =>
  Math.min(ERROR_COLUMNS - 1, Math.max(0, Math.floor(seconds / (STEP * 60)) + SIDE))
