// A report in words and figures, ready for a file or for paper: one shape that every format writes, in one language.
import type { Picture } from '../charts/picture.ts'

/**
 * What a column holds, and so how a cell is written: `count` a whole number; `share` a fraction 0…1 shown as %; `change` a fraction
 * with its sign; `minutes` minutes, may be broken; `date` a local date `2026-11-28`; `moment` milliseconds since 1970.
 */
export type ColumnKind = 'text' | 'count' | 'share' | 'change' | 'minutes' | 'date' | 'moment'
export type SheetColumn = { readonly heading: string; readonly kind: ColumnKind }
/** Null: not known. It is shown as «–» and stays empty in a workbook; never 0. */
export type SheetCell = string | number | null

export type SheetTable = {
  /** Over the table on paper; in a workbook the name of its sheet. */
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** The line under the rows, ΣΥΝΟΛΟ; null: the columns have no sum. */
  readonly sum: readonly SheetCell[] | null
  /** Drawn over the table where there is room for it. */
  readonly picture: Picture | null
  /** What must be known to read it: denominators, rounding. */
  readonly notes: readonly string[]
}

/** A part of a longer document, with a heading of its own. */
export type Chapter = {
  readonly heading: string
  readonly tables: readonly SheetTable[]
  /** Under its tables: what follows from the figures. */
  readonly sentences: readonly string[]
  /** What only whoever signs can say, each a place to fill in: «τι σεμινάρια έγιναν». */
  readonly places: readonly string[]
}

export type Sheet = {
  readonly title: string
  /** Under the title: the period, the place. */
  readonly about: readonly string[]
  /** Sentences that follow from the figures. */
  readonly sentences: readonly string[]
  readonly tables: readonly SheetTable[]
  /** At the end: sources, when it was verified. */
  readonly notes: readonly string[]
  /** What was recounted, under the first table, with its mark. */
  readonly verified?: string
  /** After all of the above. */
  readonly chapters?: readonly Chapter[]
}
