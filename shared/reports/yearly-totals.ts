// The yearly table as it goes over the line: KEP rows in the directorate's own order, one column per channel, totals computed.

export type YearRow = {
  readonly kep: string
  /** Cases per channel, in the order of `channels`. */
  readonly quantities: readonly number[]
  readonly total: number
  /** This KEP's total of the year before; null where nobody knows it. */
  readonly before: number | null
}
export type YearlyTotals = {
  readonly year: number
  /** Channel codes in their order: `EKEP`, `ΘΥΡΙΔΕΣ`. */
  readonly channels: readonly string[]
  readonly rows: readonly YearRow[]
  readonly sums: readonly number[]
  readonly total: number
  /** A year may be known only as one figure: then `rows` hold nothing of it and this is all of `total`. */
  readonly undivided: number
  /** The whole of the year before; null when nothing is known of it. */
  readonly before: number | null
  /** total / before − 1; null without a year before, and while the year still runs: a part is not compared with a whole. */
  readonly change: number | null
  /** Cases per month 1–12 and channel; null when part of the year is known only as a yearly figure. */
  readonly months: readonly (readonly number[])[] | null
  /** Which files the imported part came from. */
  readonly sources: readonly { readonly file: string; readonly importedAt: number; readonly quantity: number }[]
  /** The totals recounted at this moment, from the cases and from the imported files: how many figures differ (0) of how many cases. */
  readonly verified: { readonly differences: number; readonly cases: number; readonly at: number }
  /** Years that anything is known of, ascending. */
  readonly years: readonly number[]
}
