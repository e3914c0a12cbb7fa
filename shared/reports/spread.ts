// How long many times were: of whole seconds, so that no order of adding gives another sum. Percentiles by nearest rank, the time of a real person.

/** Whole seconds; of at least one person. */
export type Spread = {
  readonly people: number
  /** Half were not above it. */
  readonly median: number
  /** Nine in ten were not above it. */
  readonly p90: number
  readonly longest: number
  readonly sum: number
}

/** Null: of nobody. `sorted`: upwards. */
export function spreadOf(sorted: ArrayLike<number>): Spread | null {
  const people = sorted.length
  const longest = sorted[people - 1]
  if (longest === undefined) return null
  let sum = 0
  for (let at = 0; at < people; at += 1) sum += sorted[at] ?? 0
  const nth = (rank: number) => sorted[rank - 1] ?? longest
  // In whole numbers: 0.9 × 70 is a little more than 63.
  return { people, median: nth(Math.ceil(people / 2)), p90: nth(Math.ceil((people * 9) / 10)), longest, sum }
}

/** To the whole second. */
export const meanOf = ({ sum, people }: Spread): number => Math.round(sum / people)

export const COLUMN_MINUTES = 5
/** Eight columns of five minutes, and one for all above. */
const COLUMNS = 9
export type Columns = readonly number[]

/** How many were in each five minutes: over the end of the column before, up to the end of this one, as the target is counted too. */
export function columnsOf(seconds: ArrayLike<number>): Columns {
  const columns = Array.from({ length: COLUMNS }, () => 0)
  for (let at = 0; at < seconds.length; at += 1) {
    const column = Math.ceil((seconds[at] ?? 0) / (COLUMN_MINUTES * 60)) - 1
    const held = Math.min(COLUMNS - 1, Math.max(0, column))
    columns[held] = (columns[held] ?? 0) + 1
  }
  return columns
}

/** How many were up to the end of each column. */
export const upToEach = (columns: Columns): number[] =>
  columns.map((_, at) => columns.slice(0, at + 1).reduce((sum, one) => sum + one, 0))

/** `5` and `10`; the last has no end. */
export const columnEdges = (at: number): { readonly from: number; readonly to: number | null } => ({
  from: at * COLUMN_MINUTES,
  to: at === COLUMNS - 1 ? null : (at + 1) * COLUMN_MINUTES,
})
