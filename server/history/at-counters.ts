// What every made-up day has: counters that open before the doors, mistakes that are corrected, and an evening.
import { instantOf } from '#shared/queue/local-time.ts'
import type { Asker, CaseEntry, CaseRow, Instant } from '#shared/queue/words.ts'
import { between, type Chance } from '#shared/simulation/chance.ts'
import type { LivedDay } from './lived-day.ts'

export const MINUTE = 60_000
export const SUPERVISOR: Asker = { role: 'supervisor', person: 'supervisor' }
/** Of all entries, those that somebody got wrong at first. */
const WRONG = 0.004

export const opensAt = ({ date }: LivedDay): Instant => instantOf(date, '08:00')
export const closesAt = ({ date }: LivedDay): Instant => instantOf(date, '15:00')

export function openCounter(day: LivedDay, counter: string, person: string, chance: Chance): Asker {
  const by: Asker = { role: 'clerk', person }
  day.did(opensAt(day) - Math.floor(between(2, 15, chance) * MINUTE), by, {
    type: 'counterOpened',
    counter,
    clerk: person,
  })
  return by
}

type Entry = Omit<CaseEntry, 'entry'>

/** Logs it; now and then one too many at first, which its clerk puts right within minutes. */
export function log(
  day: LivedDay,
  at: Instant,
  by: Asker,
  entry: Entry,
  chance: Chance,
  beside: Parameters<LivedDay['logged']>[3] = () => [],
): Instant {
  const [first, ...others] = entry.rows
  if (first === undefined || chance() >= WRONG) {
    day.logged(at, by, entry, beside)
    return at
  }
  const wrong: CaseRow[] = [{ ...first, quantity: first.quantity + 1 }, ...others]
  const place = day.logged(at, by, { ...entry, rows: wrong }, beside)
  const later = at + Math.floor(between(0.5, 4, chance) * MINUTE)
  day.corrected(later, by, place, entry, entry.rows)
  return later
}

/** Each counter closes after its last deed, then the day ends. Gives the instant of that. */
export function endDay(day: LivedDay, counters: readonly { counter: string; by: Asker; last: Instant }[]): Instant {
  let end = closesAt(day)
  for (const { counter, by, last } of counters) {
    const at = Math.max(closesAt(day), last) + MINUTE
    day.did(at, by, { type: 'counterClosed', counter })
    end = Math.max(end, at)
  }
  return end + 5 * MINUTE
}
