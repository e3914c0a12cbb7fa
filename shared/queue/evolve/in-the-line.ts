// What happens to a ticket in the line: it is taken, comes back, becomes another's, is struck out, or the day ends over it.
import type { Day, Ticket } from '../day.ts'
import type { Instant } from '../words.ts'
import { type Changes, callsWithout, free, type Kind, ticketIn } from './change.ts'
import { numbersAfter } from './rolls.ts'
import { stayEnded } from './stay.ts'

export const inTheLine: Changes<
  | 'ticketTaken'
  | 'ticketReturned'
  | 'ticketStoodBack'
  | 'ticketChanged'
  | 'ticketCancelled'
  | 'ticketExpired'
  | 'ticketRestored'
> = {
  ticketTaken: (day, fact, { at }) => taken(day, fact, at),
  ticketReturned: (day, { ticket, turn, why }, { at }) => ({
    tickets: ticketIn(day, ticket, (t) => ({ ...t, state: 'waiting', turn, why, waitsFrom: at })),
  }),
  // What was told of its wait was told of another place: nobody is to be measured by it any more.
  ticketStoodBack: (day, { ticket, turn, why }) => ({
    tickets: ticketIn(day, ticket, (t) => ({ ...t, turn, why, estimate: null })),
  }),
  ticketChanged: (day, { ticket, service, priority, turn, why }) => ({
    tickets: ticketIn(day, ticket, (t) => ({ ...t, service, priority, turn, why })),
  }),
  ticketCancelled: (day, fact, { at }) => ({
    tickets: ticketIn(day, fact.ticket, (t) => ({
      ...t,
      state: 'cancelled',
      parked: null,
      endedAt: at,
      stays: stayEnded(t, 'cancelled', at),
    })),
    counters: fact.counter === null ? day.counters : free(day, fact.counter, at),
    calls: callsWithout(day, fact.ticket),
  }),
  ticketExpired: (day, fact, { at }) => ({
    tickets: ticketIn(day, fact.ticket, (t) => ({
      ...t,
      state: 'expired',
      expiredFrom: t.state,
      endedAt: at,
      stays: stayEnded(t, 'expired', at),
    })),
  }),
  ticketRestored: (day, fact) => ({
    tickets: ticketIn(day, fact.ticket, (t) => ({ ...t, state: fact.state, expiredFrom: null, endedAt: null })),
  }),
}

function taken(day: Day, fact: Kind<'ticketTaken'>, at: Instant): Partial<Day> {
  const { ticket: label, service, number, language, ahead, priority, turn, why } = fact
  const fresh: Ticket = {
    ...{ label, service, number, language, ahead, priority, turn, why },
    estimate: fact.estimate ?? null,
    state: 'waiting',
    takenAt: at,
    waitsFrom: at,
    only: null,
    parked: null,
    expiredFrom: null,
    calledAt: null,
    servingAt: null,
    endedAt: null,
    counter: null,
    kep: null,
    clerk: null,
    calls: 0,
    stays: [],
    appointment: null,
    printer: fact.printer ?? null,
    ...(fact.takenBy !== undefined && { takenBy: fact.takenBy }),
  }
  const tickets = new Map(day.tickets).set(label, fresh)
  return { tickets, ...numbersAfter(day, fresh, tickets) }
}
