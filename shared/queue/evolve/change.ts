// What one kind of fact changes in a day; and how a ticket, and a counter, become another.
import type { CounterState, Day, Ticket } from '../day.ts'
import type { Fact, Recorded } from '../facts.ts'
import type { Instant, Label } from '../words.ts'

export type Kind<T extends Fact['type']> = Extract<Fact, { type: T }>
/** Only what becomes different is given. */
export type Change<T extends Fact['type']> = (
  day: Day,
  fact: Kind<T>,
  recorded: Pick<Recorded, 'at' | 'by'>,
) => Partial<Day>
export type Changes<T extends Fact['type']> = { readonly [K in T]: Change<K> }

export function ticketIn(day: Day, label: Label, change: (ticket: Ticket) => Ticket): Day['tickets'] {
  const now = day.tickets.get(label)
  return now === undefined ? day.tickets : new Map(day.tickets).set(label, change(now))
}

export const counterIn = (day: Day, id: string, state: CounterState): Day['counters'] =>
  new Map(day.counters).set(id, state)

/** A counter that is closed stays so, whatever is told of it. */
export function openCounterIn(
  day: Day,
  id: string,
  change: (now: Exclude<CounterState, { state: 'closed' }>) => CounterState,
): Day['counters'] {
  const now = day.counters.get(id)
  return now === undefined || now.state === 'closed' ? day.counters : counterIn(day, id, change(now))
}

export const free = (day: Day, id: string, since: Instant): Day['counters'] =>
  openCounterIn(day, id, ({ clerk }) => ({ state: 'free', clerk, since }))

/** The board shows it no longer. */
export const callsWithout = (day: Day, label: Label): Day['calls'] => day.calls.filter((call) => call.ticket !== label)
