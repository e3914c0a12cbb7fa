// Where a roll of torn numbers stands: it goes on with each number given, and back to one that nobody had torn.
import { type Day, letterOf, type Ticket } from '../day.ts'
import { isOfRoll } from '../printed-label.ts'
import { freeFrom } from '../roll.ts'
import { type Changes, callsWithout, free } from './change.ts'

export const rolls: Changes<'rollSet' | 'ticketNotTorn'> = {
  rollSet: (day, { service, number }) => ({ rolls: standsAt(day, service, number) }),
  ticketNotTorn: (day, { ticket, service, number, counter }, { at }) => {
    const tickets = new Map(day.tickets)
    tickets.delete(ticket)
    const now = day.rolls.get(service)
    return {
      tickets,
      counters: counter === null ? day.counters : free(day, counter, at),
      calls: callsWithout(day, ticket),
      rolls: new Map(day.rolls).set(service, {
        next: Math.min(number, now?.next ?? number),
        dryAt: counter === null ? (now?.dryAt ?? null) : at,
      }),
    }
  },
}

/** A ticket was given: of a roll, which goes on, or in the series that the house numbers itself. */
export function numbersAfter(day: Day, { label, service, number }: Ticket, tickets: Day['tickets']): Partial<Day> {
  const letter = letterOf(label)
  if (!isOfRoll(label)) return { lastNumber: new Map(day.lastNumber).set(letter, number) }
  return { rolls: standsAt(day, service, freeFrom(tickets, letter, number + 1)) }
}

const standsAt = (day: Day, service: string, next: number): Day['rolls'] =>
  new Map(day.rolls).set(service, { next, dryAt: day.rolls.get(service)?.dryAt ?? null })
