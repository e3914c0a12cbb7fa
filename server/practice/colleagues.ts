// Simulated colleagues: at which counters they work, and how they are told from people.
import type { OfficeSettings } from '#shared/queue/settings.ts'
import type { Clerk } from '#shared/simulation/clerks.ts'

export const COLLEAGUE = 'practice-'
/** The first counters are for whoever wants to try. */
const FOR_PEOPLE = 3

/** At about half of the counters that call anybody. */
export function colleaguesOf({ counters }: OfficeSettings): Clerk[] {
  const calling = counters.filter(({ serves }) => serves.length > 0)
  const half = calling.length / 2
  const first = Math.min(FOR_PEOPLE, Math.ceil(half))
  return calling
    .slice(first, first + Math.round(half))
    .map((counter) => ({ counter, person: `${COLLEAGUE}${counter.id}` }))
}

export const isColleague = (person: string): boolean => person.startsWith(COLLEAGUE)
