// What happens to a ticket at a counter, from its call to the end of its stay there.
import type { Call, Day } from '../day.ts'
import type { Instant, Label } from '../words.ts'
import { type Changes, callsWithout, free, openCounterIn, ticketIn } from './change.ts'
import { inLastStay, stayBegan, stayEnded } from './stay.ts'

/** Far more than a board shows: one that shows few counters finds theirs among them. */
const CALLS_KEPT = 120

export const atCounter: Changes<
  | 'ticketCalled'
  | 'ticketRecalled'
  | 'servingStarted'
  | 'ticketMissed'
  | 'ticketFinished'
  | 'ticketTransferred'
  | 'ticketParked'
  | 'ticketSentBack'
  | 'timeNotAccurate'
> = {
  ticketCalled: (day, fact, { at, by }) => ({
    tickets: ticketIn(day, fact.ticket, (t) => ({
      ...t,
      state: 'called',
      parked: null,
      calledAt: at,
      counter: fact.counter,
      kep: fact.kep,
      clerk: by.person,
      calls: t.calls + 1,
      stays: stayBegan(t, fact, by.person, at),
    })),
    counters: busy(day, fact, 'called', at),
    ...announced(day, fact, at),
  }),
  ticketRecalled: (day, fact, { at }) => ({
    tickets: ticketIn(day, fact.ticket, (t) => ({ ...t, calls: t.calls + 1 })),
    ...announced(day, fact, at),
  }),
  servingStarted: (day, fact, { at }) => ({
    tickets: ticketIn(day, fact.ticket, (t) => ({
      ...t,
      state: 'serving',
      servingAt: at,
      stays: inLastStay(t, (stay) => ({ ...stay, servingAt: at })),
    })),
    counters: busy(day, fact, 'serving', at),
  }),
  ticketMissed: (day, fact, { at }) => ({
    tickets: ticketIn(day, fact.ticket, (t) => ({ ...t, state: 'missed', stays: stayEnded(t, 'missed', at) })),
    counters: free(day, fact.counter, at),
    calls: callsWithout(day, fact.ticket),
  }),
  ticketFinished: (day, fact, { at }) => ({
    tickets: ticketIn(day, fact.ticket, (t) => ({
      ...t,
      state: 'served',
      endedAt: at,
      stays: stayEnded(t, 'served', at),
    })),
    counters: free(day, fact.counter, at),
  }),
  ticketTransferred: (day, { ticket, counter, service, only, turn, why }, { at }) => ({
    tickets: ticketIn(day, ticket, (t) => ({
      ...t,
      ...{ state: 'waiting', service, only, turn, why },
      servingAt: null,
      waitsFrom: at,
      stays: stayEnded(t, 'transferred', at),
    })),
    counters: free(day, counter, at),
  }),
  ticketSentBack: (day, fact, { at }) => ({
    tickets: ticketIn(day, fact.ticket, (t) => ({
      ...t,
      state: 'waiting',
      servingAt: null,
      waitsFrom: at,
      stays: stayEnded(t, 'returned', at),
    })),
    counters: free(day, fact.counter, at),
    calls: callsWithout(day, fact.ticket),
  }),
  ticketParked: (day, { ticket, counter, until, note }, { at }) => ({
    tickets: ticketIn(day, ticket, (t) => ({
      ...t,
      state: 'parked',
      servingAt: null,
      parked: { counter, until, note },
      stays: stayEnded(t, 'parked', at),
    })),
    counters: free(day, counter, at),
    calls: callsWithout(day, ticket),
  }),
  timeNotAccurate: (day, fact) => ({
    tickets: ticketIn(day, fact.ticket, (t) => ({
      ...t,
      stays: inLastStay(t, (stay) => ({ ...stay, accurate: false })),
    })),
  }),
}

type OfTicket = { readonly ticket: Label; readonly counter: string }

const busy = (day: Day, { counter, ticket }: OfTicket, state: 'called' | 'serving', since: Instant): Day['counters'] =>
  openCounterIn(day, counter, ({ clerk }) => ({ state, clerk, since, ticket }))

function announced(day: Day, { ticket, counter }: OfTicket, at: Instant): Pick<Day, 'calls' | 'callsMade'> {
  const call: Call = { call: day.callsMade + 1, ticket, counter, at }
  return { calls: [call, ...callsWithout(day, ticket)].slice(0, CALLS_KEPT), callsMade: call.call }
}
