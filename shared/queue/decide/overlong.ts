// A ticket that was left open at a counter for hours: a fact says so, beside the one that ends its stay.
import type { Day } from '../day.ts'
import type { Fact } from '../facts.ts'
import { MINUTE } from '../whose-turn.ts'
import type { Instant, Label } from '../words.ts'

/** Empty for a stay of an ordinary length, and for a ticket that stands at no counter. */
export function overlong(day: Day, ticket: Label, counter: string, now: Instant): Fact[] {
  const stay = day.tickets.get(ticket)?.stays.at(-1)
  if (stay === undefined || stay.endedAt !== null) return []
  const minutes = Math.floor((now - stay.calledAt) / MINUTE)
  if (!isOverlong(day, minutes)) return []
  return [{ type: 'timeNotAccurate', ticket, counter, minutes }]
}

export const isOverlong = (day: Day, minutes: number): boolean => minutes > day.settings.choices.inaccurateAfter
