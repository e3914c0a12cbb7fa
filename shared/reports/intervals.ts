// Stretches of time and how long they are together: what overlaps counts once. Ends are not part of a stretch.
import type { Instant } from '../queue/words.ts'

export type Stretch = { readonly from: Instant; readonly to: Instant }

/** In their order, apart from each other; empty ones are left out. */
export function united(stretches: readonly Stretch[]): Stretch[] {
  const sorted = stretches.filter(({ from, to }) => from < to).toSorted((a, b) => a.from - b.from)
  const apart: Stretch[] = []
  for (const one of sorted) {
    const last = apart.at(-1)
    if (last !== undefined && one.from <= last.to)
      apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, one.to) }
    else apart.push(one)
  }
  return apart
}

/** What lies in both. Either may overlap with itself. */
export function common(some: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  const [left, right] = [united(some), united(others)]
  const both: Stretch[] = []
  for (let l = 0, r = 0; l < left.length && r < right.length; ) {
    const [a, b] = [left[l], right[r]]
    if (a === undefined || b === undefined) break
    const from = Math.max(a.from, b.from)
    const to = Math.min(a.to, b.to)
    if (from < to) both.push({ from, to })
    if (a.to < b.to) l += 1
    else r += 1
  }
  return both
}

/** Milliseconds. */
export const lengthOf = (stretches: readonly Stretch[]): number =>
  united(stretches).reduce((sum, { from, to }) => sum + to - from, 0)
