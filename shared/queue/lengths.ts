// How long a stay at a counter will take now: the office's guess, what earlier days taught, and today, by their weight.
import type { Day, Ticket } from './day.ts'
import { guessed, type Length, lengthOfMany, lengthTogether } from './pace.ts'

const MINUTE = 60_000
/** The office's own guess counts like so many stays, earlier days like theirs up to a limit, today's like themselves. */
const GUESS_COUNTS = 5
const EARLIER_COUNT_AT_MOST = 60
/** Fewer stays at one hour say less than those of all hours together. */
const ENOUGH_AT_AN_HOUR = 20

/** `today`: see `lengthsOfToday`. `hour`: of the day, in Athens. */
export function lengthOf(day: Day, today: ReadonlyMap<string, Length>, service: string, hour: number): Length {
  const minutes = day.settings.services.find((one) => one.id === service)?.minutes ?? 6
  const parts = [guessed(GUESS_COUNTS, minutes * MINUTE)]
  const learned = day.pace.get(service)
  const atHour = learned?.byHour.get(hour)
  const earlier = atHour !== undefined && atHour.n >= ENOUGH_AT_AN_HOUR ? atHour : learned?.all
  if (earlier !== undefined) parts.push({ ...earlier, n: Math.min(earlier.n, EARLIER_COUNT_AT_MOST) })
  const now = today.get(service)
  if (now !== undefined) parts.push(now)
  return lengthTogether(parts)
}

/** What today has taught so far, per service: every stay that ended and whose times are accurate. */
export function lengthsOfToday(tickets: Iterable<Ticket>): ReadonlyMap<string, Length> {
  const took = new Map<string, number[]>()
  for (const ticket of tickets)
    for (const stay of ticket.stays) {
      if (stay.endedAt === null || !stay.accurate) continue
      const those = took.get(stay.service) ?? []
      those.push(stay.endedAt - stay.calledAt)
      took.set(stay.service, those)
    }
  return new Map([...took].map(([service, lengths]) => [service, lengthOfMany(lengths)]))
}
