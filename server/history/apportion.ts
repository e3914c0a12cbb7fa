// Shares a whole number out by weights, to the unit: whole parts that add up to it, the largest remainders first.

/** Weights are at least 0, and not all of them 0 unless there is nothing to share. */
export function apportion(whole: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  if (all <= 0) {
    if (whole === 0) return weights.map(() => 0)
    throw new Error(`${whole} cannot be shared among weights of 0`)
  }
  const exact = weights.map((weight) => (whole * weight) / all)
  const parts = exact.map(Math.floor)
  const left = whole - parts.reduce((sum, part) => sum + part, 0)
  const byRemainder = exact.map((value, at) => ({ at, rest: value - Math.floor(value) }))
  byRemainder.sort((a, b) => b.rest - a.rest || a.at - b.at)
  for (const { at } of byRemainder.slice(0, left)) parts[at] = (parts[at] ?? 0) + 1
  return parts
}
