// What every report on tickets tells of what it is of: which dates, which offices, and what could not be counted.
import type { Bilingual } from '../queue/bilingual.ts'
import type { Span } from './asked.ts'

/** A service of one office, a class, a way of coming: by its name of now. */
export type Named = { readonly id: string; readonly name: Bilingual }

export type Told = {
  /** As asked; of days to come nothing is known. */
  readonly span: Span
  /** The offices that it is of, where one may look, by their names of now. */
  readonly offices: readonly Named[]
  /** The KEPs whose counters called; null: all, and whoever was never called. */
  readonly keps: readonly string[] | null
  /** Days of which only totals are kept: nothing single is known of them any more. */
  readonly totalsOnly: number
}

/** Classes and the like of fewer people are not told by themselves. */
export const FEWEST = 5
