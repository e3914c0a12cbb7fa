// What a measurement is: medians with their spread, ours beside a baseline, and how they end up in a row of the report.

export type Figure = { readonly median: number; readonly min: number; readonly max: number }
export type Unit = '/s' | 'ms' | 'bytes' | 'kB'

export type Line = {
  readonly what: string
  readonly unit: Unit
  /** Null when there is nothing to compare with; a note of the row says why. */
  readonly baseline: Figure | null
  readonly ours: Figure
  /** Ours ÷ baseline. */
  readonly ratio: Figure | null
}

export type Row = {
  readonly title: string
  readonly better: 'more' | 'less'
  readonly baseline: string
  readonly lines: readonly Line[]
  readonly notes: readonly string[]
  /** Not measured but promised: any of these above 0 fails the bench. */
  readonly mustBeZero: Readonly<Record<string, number>>
}

/** One number a round, the same rounds for both. */
export type Sides = { readonly baseline: readonly number[]; readonly ours: readonly number[] }

/** The ratio is taken round by round, so that a slow minute of the machine falls on both sides. */
export function compare(what: string, unit: Unit, { baseline, ours }: Sides): Line {
  const ratios = ours.map((value, round) => value / (baseline[round] ?? Number.NaN))
  return { what, unit, baseline: figure(baseline), ours: figure(ours), ratio: figure(ratios) }
}

/** Sizes do not vary: one number a side. */
export const compareOnce = (what: string, unit: Unit, baseline: number | null, ours: number): Line =>
  baseline === null
    ? { what, unit, baseline: null, ours: figure([ours]), ratio: null }
    : compare(what, unit, { baseline: [baseline], ours: [ours] })

const figure = (values: readonly number[]): Figure => ({
  median: percentile(values, 50),
  min: Math.min(...values),
  max: Math.max(...values),
})

/** The smallest value that at least so many percent of the values do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN
}
