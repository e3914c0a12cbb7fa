// What can be wrong with a file of yearly totals: every bad row is named by its line, and nothing of the file is taken.

/** What any file may be instead of a table. */
export type TableProblemKey =
  | 'file-empty'
  | 'file-too-large'
  | 'file-too-long'
  | 'file-is-workbook'
  | 'file-unreadable'
  | 'quotes-wrong'
export type TableProblem = { readonly line: number; readonly problem: TableProblemKey; readonly value: string }

export type ImportProblemKey =
  // the year
  | 'year-out-of-range'
  | 'year-in-future'
  | 'year-imported'
  // the file
  | TableProblemKey
  | 'no-header'
  | 'column-unknown'
  | 'column-twice'
  | 'column-missing'
  | 'no-rows'
  | 'no-total-row'
  // a row
  | 'cell-missing'
  | 'cell-extra'
  | 'number-wrong'
  | 'kep-missing'
  | 'kep-unknown'
  | 'kep-ambiguous'
  | 'kep-twice'
  | 'kep-without-channels'
  | 'row-does-not-add-up'
  | 'column-does-not-add-up'
  | 'after-total'

export type ImportProblem = {
  /** As an editor counts them, from 1; 0 when it is about the whole file. */
  readonly line: number
  readonly problem: ImportProblemKey
  /** What stands there, as it was typed; for sums `52.747 + 6.944 = 59.691 ≠ 59.690`. */
  readonly value: string
}

/** What a file would bring, or has brought. */
export type ImportedYear = {
  readonly year: number
  /** How many KEPs the file has rows of. */
  readonly keps: number
  readonly total: number
  /** The one figure of a year that is known no closer; null when the file has rows per KEP. */
  readonly undivided: number | null
  /** Cases of that year that the offices counted themselves: the import adds to them. */
  readonly alreadyCounted: number
}
