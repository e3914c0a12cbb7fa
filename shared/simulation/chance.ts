// Chance, as the simulation draws from it. It is handed in: a seed gives the same day every time, the server gives real dice.

/** At least 0 and less than 1. */
export type Chance = () => number

/** Numbers that look like chance and are the same every time (mulberry32). */
export function seeded(seed: number): Chance {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const between = (least: number, most: number, chance: Chance): number => least + (most - least) * chance()

export const oneOf = <T>(values: readonly T[], chance: Chance): T | undefined =>
  values[Math.floor(chance() * values.length)]

export function weighted<T>(values: readonly T[], weightOf: (value: T) => number, chance: Chance): T | undefined {
  let left = chance() * values.reduce((sum, value) => sum + weightOf(value), 0)
  return values.find((value) => {
    left -= weightOf(value)
    return left < 0
  })
}

/** Most are near the median, one in ten takes twice as long, one in a hundred four times (log-logistic). */
export function longTailed(median: number, chance: Chance): number {
  const drawn = between(0.01, 0.995, chance)
  return median * (drawn / (1 - drawn)) ** 0.3
}
