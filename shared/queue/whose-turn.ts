// Whose turn it is: a counter calls the ticket with the smallest turn time + delay; ties go to the smaller number.
// One sortable number, so that a new rule (a head start, an appointment, a work profile) is one more term and nothing else.
import { type Day, type Ticket, ticketsIn } from './day.ts'
import type { Instant } from './facts.ts'
import type { Counter } from './settings.ts'

/** The instant that a ticket's place in the line counts from. */
export const turnTime = (ticket: Ticket): Instant => ticket.takenAt

/** How much longer people of this service wait for this counter, in milliseconds; null when it does not serve them at all. */
const delay = (counter: Counter, service: string): number | null => (counter.serves.includes(service) ? 0 : null)

/** Everybody whom this counter may call, in the order in which it will. */
export function lineFor(day: Day, counter: Counter): Ticket[] {
  const line: { ticket: Ticket; turn: number }[] = []
  for (const ticket of ticketsIn(day, 'waiting')) {
    const later = delay(counter, ticket.service)
    if (later !== null) line.push({ ticket, turn: turnTime(ticket) + later })
  }
  return line.sort((a, b) => a.turn - b.turn || byNumber(a.ticket, b.ticket)).map(({ ticket }) => ticket)
}

/** Everybody who waits, by turn time alone: the line as the room sees it. */
export const wholeLine = (day: Day): Ticket[] =>
  ticketsIn(day, 'waiting').sort((a, b) => turnTime(a) - turnTime(b) || byNumber(a, b))

const byNumber = (a: Ticket, b: Ticket) => a.number - b.number || (a.label < b.label ? -1 : 1)
