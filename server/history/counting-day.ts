// A made-up day at an office with no queue, or one of which only sums are wanted: cases are logged at the counter, and that is all.
import type { WayWithoutTicket } from '#shared/queue/words.ts'
import { type Chance, weighted } from '#shared/simulation/chance.ts'
import { momentOfDay } from '#shared/simulation/newcomers.ts'
import { closesAt, endDay, log, openCounter, opensAt, SUPERVISOR } from './at-counters.ts'
import type { LivedDay } from './lived-day.ts'
import { sizesOf, type Work } from './work.ts'

const WAYS: readonly (readonly [WayWithoutTicket, number])[] = [
  ['counter', 82],
  ['phone', 11],
  ['video', 2],
  ['post', 5],
]

/** `most`: so many cases at once are logged as one entry; null: as people come. `clerkAt`: who sits at a counter. */
export function countingDay(
  day: LivedDay,
  work: readonly Work[],
  most: number | null,
  clerkAt: (counter: string) => string,
  chance: Chance,
): void {
  const counters = work.flatMap((ofKep) => {
    const { cases, kep } = ofKep
    const counter = day.settings.counters.find((one) => one.kep === kep)?.id
    if (cases === 0 || counter === undefined) return []
    const by = openCounter(day, counter, clerkAt(counter), chance)
    const entries = most === null ? sizesOf(cases, chance).map((size) => ofKep.take(size, null)) : ofKep.inSums(most)
    let last = opensAt(day)
    for (const rows of entries) {
      const at = opensAt(day) + Math.floor(momentOfDay(chance) * (closesAt(day) - opensAt(day)))
      const [way] = weighted(WAYS, ([, weight]) => weight, chance) ?? ['counter' as const]
      last = Math.max(last, log(day, at, by, { ticket: null, counter, kep, way, rows }, chance))
    }
    return [{ counter, by, last }]
  })
  day.did(endDay(day, counters), SUPERVISOR, { type: 'dayEnded' })
}
