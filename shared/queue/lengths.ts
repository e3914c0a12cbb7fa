// How long stays at a counter take: what today teaches with every one that ends, and what the next will take by all that is known.
import type { Day } from './day.ts'
import { guessed, type Length, type Lengths, lengthTogether, type Sums } from './pace.ts'
import type { Stay } from './words.ts'

const MINUTE = 60_000
const SECOND = 1_000
/** The office's own guess counts like so many stays, earlier days like theirs up to a limit, today's like themselves. */
const GUESS_COUNTS = 5
const EARLIER_COUNT_AT_MOST = 60
/** Fewer stays at one hour say less than those of all hours together. */
const ENOUGH_AT_AN_HOUR = 20

/** `hour`: of the day, in Athens. */
export function lengthOf(day: Day, service: string, hour: number): Length {
  const minutes = day.settings.services.find((one) => one.id === service)?.minutes ?? 6
  const parts = [guessed(GUESS_COUNTS, minutes * MINUTE)]
  const learned = day.pace.get(service)
  const atHour = learned?.byHour.get(hour)
  const earlier = atHour !== undefined && atHour.n >= ENOUGH_AT_AN_HOUR ? atHour : learned?.all
  if (earlier !== undefined) parts.push({ ...earlier, n: Math.min(earlier.n, EARLIER_COUNT_AT_MOST) })
  const today = day.lengths.get(service)
  if (today !== undefined) parts.push(meanOf(today))
  return lengthTogether(parts)
}

function meanOf({ n, seconds, squares }: Sums): Length {
  const mean = seconds / n
  if (n === 1) return guessed(n, mean * SECOND)
  const variance = Math.max(0, (squares - n * mean ** 2) / (n - 1))
  return { n, mean: mean * SECOND, sd: Math.sqrt(variance) * SECOND }
}

/** The sums once a ticket's stays have become others. Only stays that ended and whose times are accurate teach anything. */
export function lengthsAfter(lengths: Lengths, before: readonly Stay[], after: readonly Stay[]): Lengths {
  if (before === after) return lengths
  const gone = before.filter((stay) => teaches(stay) && !after.includes(stay))
  const come = after.filter((stay) => teaches(stay) && !before.includes(stay))
  if (gone.length === 0 && come.length === 0) return lengths
  const sums = new Map(lengths)
  for (const stay of gone) add(sums, stay, -1)
  for (const stay of come) add(sums, stay, 1)
  return sums
}

const teaches = ({ endedAt, accurate }: Stay): boolean => endedAt !== null && accurate

function add(sums: Map<string, Sums>, { service, calledAt, endedAt }: Stay, sign: 1 | -1): void {
  const took = Math.round(((endedAt ?? calledAt) - calledAt) / SECOND)
  const { n, seconds, squares } = sums.get(service) ?? { n: 0, seconds: 0, squares: 0 }
  if (n + sign === 0) sums.delete(service)
  else sums.set(service, { n: n + sign, seconds: seconds + sign * took, squares: squares + sign * took ** 2 })
}
