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
  | 'year-signed'
  | 'year-unknown'
  | 'year-twice'
  | 'month-in-future'
  // the file
  | TableProblemKey
  | 'file-is-xls'
  | 'file-is-ods'
  | 'file-has-password'
  | 'file-too-wide'
  | 'file-stuck'
  | 'file-twice'
  | 'workbook-damaged'
  | 'workbook-too-large'
  | 'sheet-which'
  | 'sheet-unknown'
  | 'no-header'
  | 'column-unknown'
  | 'column-twice'
  | 'column-missing'
  | 'no-rows'
  | 'no-total-row'
  | 'more-problems'
  // what it would stand in the place of
  | 'replaces-nothing'
  // a row
  | 'cell-missing'
  | 'cell-extra'
  | 'cell-merged'
  | 'cell-error'
  | 'formula-without-value'
  | 'number-wrong'
  | 'number-as-text'
  | 'number-is-date'
  | 'year-missing'
  | 'year-wrong'
  | 'month-missing'
  | 'month-wrong'
  | 'month-of-other-year'
  | 'kep-missing'
  | 'kep-unknown'
  | 'kep-ambiguous'
  | 'kep-twice'
  | 'kep-not-yours'
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
  /** Where in a workbook; not said of a CSV, and of what is about more than one cell. */
  readonly at?: { readonly sheet: string /** `C4`; null: the whole line. */; readonly cell: string | null }
}
