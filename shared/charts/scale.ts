// Round tops and ticks for charts, so that every bar starts at zero and every line is a round number.

/** The smallest of 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 or 10 times a power of ten that holds the value; 4 at least. */
export function niceTop(value: number): number {
  if (!(value > 4)) return 4
  const power = 10 ** Math.floor(Math.log10(value))
  return power * ([1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((step) => step * power >= value) ?? 10)
}

/** Two to five round lines up to the top. */
export function ticks(top: number): number[] {
  const leading = top / 10 ** Math.floor(Math.log10(top))
  const parts = [3, 4, 5, 2].find((count) => Number.isInteger(leading * 10) && Number.isInteger(top / count)) ?? 2
  return Array.from({ length: parts }, (_, at) => ((at + 1) * top) / parts)
}

/** The largest of what is known; 0 of nothing. */
export const largest = (values: readonly (number | null)[]): number =>
  values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0)
