// What counting everything again has found: how much there is, and each figure that says something else than the journal.

/** A table of flat rows, or what else is held against something. */
export type CheckedTable =
  | 'tickets'
  | 'stays'
  | 'served_without_ticket'
  | 'appointments'
  | 'cases'
  | 'corrections'
  | 'daily_totals'
  /** The daily totals against the sum of the cases, without going through the journal. */
  | 'daily_totals-of-cases'
  | 'kept_days'
  /** A handed-in file's row against its bytes on the disk. */
  | 'files'
  /** The figures of an imported file against its own sum. */
  | 'imports'
  /** The yearly table against the journal and the imported files. */
  | 'year-table'
  /** The sum of a report's parts against the yearly table. */
  | 'breakdowns'
  /** A signed table against its digest; and what became of it since against the corrections that say why. */
  | 'signed_years'

export type FlatRow = Readonly<Record<string, string | number | null>>
export type Difference = {
  readonly table: CheckedTable
  /** The row's key, `central · 2026-11-23 · Α 001`. */
  readonly key: string
  /** Null: the row is missing. */
  readonly stored: FlatRow | null
  /** Null: the row should not be there. */
  readonly recounted: FlatRow | null
}

export type Verification = {
  readonly facts: number
  readonly tickets: number
  /** How many cases, not how many rows; logged here. */
  readonly cases: number
  /** Cases of files that were imported. */
  readonly imported: number
  /** Days of which only totals are kept: nothing is left to count them from, and they must be as they were. */
  readonly keptDays: number
  /** Years whose table was signed. */
  readonly signedYears: number
  /** How many figures nothing explains; `differences` names the first of them, table by table. */
  readonly unexplained: number
  readonly differences: readonly Difference[]
}

/** How far the counting is: office's days. */
export type Progress = { readonly done: number; readonly of: number }

/** What the page of the check shows. Times in milliseconds. */
export type CheckState =
  | { readonly state: 'never' }
  | ({ readonly state: 'running'; readonly since: number } & Progress)
  | { readonly state: 'done'; readonly at: number; readonly took: number; readonly found: Verification }
  | { readonly state: 'failed'; readonly at: number }
