// How long people take at a counter, from the call to the end, as earlier days taught it, and today.

/** Milliseconds. `n`: from how many stays it was worked out. */
export type Length = { readonly n: number; readonly mean: number; readonly sd: number }

/** One service: at any hour and at each hour of the day. Half of all took no longer than `usual`, nine in ten than `most`. */
export type Learned = {
  readonly all: Length
  readonly byHour: ReadonlyMap<number, Length>
  readonly usual: number
  readonly most: number
}
/** By service. */
export type Pace = ReadonlyMap<string, Learned>

/** What today has taught of one service, in whole seconds, so that adding and taking away again comes to exactly nothing. */
export type Sums = { readonly n: number; readonly seconds: number; readonly squares: number }
/** By service. */
export type Lengths = ReadonlyMap<string, Sums>

export const noPace: Pace = new Map()

/** Serving times have a long tail: where one is known, or none, their spread is taken as two thirds of the middle. */
const USUAL_SPREAD = 0.65

export const guessed = (n: number, mean: number): Length => ({ n, mean, sd: mean * USUAL_SPREAD })

export function lengthOfMany(lengths: readonly number[]): Length {
  const n = lengths.length
  if (n === 0) return guessed(0, 0)
  const mean = lengths.reduce((sum, length) => sum + length, 0) / n
  if (n === 1) return guessed(n, mean)
  const squares = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0)
  return { n, mean, sd: Math.sqrt(squares / (n - 1)) }
}

/** Several lengths as one, each with the weight of its `n`; at least one of them has weight. */
export function lengthTogether(parts: readonly Length[]): Length {
  const n = parts.reduce((sum, part) => sum + part.n, 0)
  const mean = parts.reduce((sum, part) => sum + part.n * part.mean, 0) / n
  const variance = parts.reduce((sum, part) => sum + part.n * (part.sd ** 2 + (part.mean - mean) ** 2), 0) / n
  return { n, mean, sd: Math.sqrt(variance) }
}
