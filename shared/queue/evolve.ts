// (day, what happened) → the day after it. Never refuses: what is recorded has happened.
import {
  type Appointment,
  allClosed,
  type Call,
  type CounterState,
  type Day,
  type KeptEntry,
  type Ticket,
} from './day.ts'
import type { Fact, Recorded } from './facts.ts'
import { letGo, rememberMove, takenBack } from './last-move.ts'
import { lengthsAfter } from './lengths.ts'
import type { Instant, Label, Stay, StayEnd } from './words.ts'

/** As many calls as the largest board layout shows, with room to spare. */
const CALLS_KEPT = 12

export function evolve(day: Day, recorded: Recorded): Day {
  const before = { ...day, lastMoves: letGo(day.lastMoves, recorded.fact) }
  const after = { ...before, ...changed(before, recorded), ...rememberMove(before, recorded) }
  return { ...after, lengths: taught(before, after.tickets, recorded.fact), revision: day.revision + 1 }
}

/** What becomes of a ticket's stays teaches how long stays take. */
function taught(before: Day, tickets: Day['tickets'], fact: Fact): Day['lengths'] {
  if (before.tickets === tickets || !('ticket' in fact) || fact.ticket === null) return before.lengths
  const label = typeof fact.ticket === 'string' ? fact.ticket : fact.ticket.label
  const stays = before.tickets.get(label)?.stays ?? []
  return lengthsAfter(before.lengths, stays, tickets.get(label)?.stays ?? stays)
}

function changed(day: Day, { at, by, fact }: Recorded): Partial<Day> {
  switch (fact.type) {
    case 'dayBegan':
      // A restart may replay onto newer settings: the day keeps those, and the counters, that it began with.
      // What an older version did not know yet stands as it does now.
      return {
        settings: { ...day.settings, ...fact.settings, choices: { ...day.settings.choices, ...fact.settings.choices } },
        counters: allClosed(fact.settings),
        phase: 'running',
      }
    case 'dayReopened':
      return { phase: 'running' }
    case 'dayEnded':
      return { phase: 'ended' }
    case 'counterOpened':
      return { counters: counter(day, fact.counter, { state: 'free', clerk: fact.clerk, since: at }) }
    case 'counterTakenOver': {
      const now = day.counters.get(fact.counter)
      if (now === undefined || now.state === 'closed') return {}
      return { counters: counter(day, fact.counter, { ...now, clerk: fact.clerk }) }
    }
    case 'counterClosed':
      return { counters: counter(day, fact.counter, { state: 'closed' }) }
    case 'ticketTaken':
      return taken(day, fact, at)
    case 'ticketCalled':
      return {
        tickets: ticket(day, fact.ticket, (t) => ({
          ...t,
          state: 'called',
          parked: null,
          calledAt: at,
          counter: fact.counter,
          kep: fact.kep,
          clerk: by.person,
          calls: t.calls + 1,
          stays: [...t.stays, stayBegan(t, fact, by.person, at)],
        })),
        counters: busy(day, fact.counter, 'called', fact.ticket, at),
        ...announced(day, fact, at),
      }
    case 'ticketRecalled':
      return { tickets: ticket(day, fact.ticket, (t) => ({ ...t, calls: t.calls + 1 })), ...announced(day, fact, at) }
    case 'servingStarted':
      return {
        tickets: ticket(day, fact.ticket, (t) => ({
          ...t,
          state: 'serving',
          servingAt: at,
          stays: inLastStay(t, (stay) => ({ ...stay, servingAt: at })),
        })),
        counters: busy(day, fact.counter, 'serving', fact.ticket, at),
      }
    case 'ticketMissed':
      return {
        tickets: ticket(day, fact.ticket, (t) => ({ ...t, state: 'missed', stays: stayEnded(t, 'missed', at) })),
        counters: free(day, fact.counter, at),
        calls: day.calls.filter((call) => call.ticket !== fact.ticket),
      }
    case 'ticketFinished':
      return {
        tickets: ticket(day, fact.ticket, (t) => ({
          ...t,
          state: 'served',
          endedAt: at,
          stays: stayEnded(t, 'served', at),
        })),
        counters: free(day, fact.counter, at),
      }
    case 'ticketTransferred':
      return {
        tickets: ticket(day, fact.ticket, (t) => ({
          ...t,
          state: 'waiting',
          service: fact.service,
          only: fact.only,
          turn: fact.turn,
          why: fact.why,
          servingAt: null,
          waitsFrom: at,
          stays: stayEnded(t, 'transferred', at),
        })),
        counters: free(day, fact.counter, at),
      }
    case 'ticketSentBack':
      return {
        tickets: ticket(day, fact.ticket, (t) => ({
          ...t,
          state: 'waiting',
          servingAt: null,
          waitsFrom: at,
          stays: stayEnded(t, 'returned', at),
        })),
        counters: free(day, fact.counter, at),
        calls: day.calls.filter((call) => call.ticket !== fact.ticket),
      }
    case 'timeNotAccurate':
      return {
        tickets: ticket(day, fact.ticket, (t) => ({
          ...t,
          stays: inLastStay(t, (stay) => ({ ...stay, accurate: false })),
        })),
      }
    case 'ticketParked':
      return {
        tickets: ticket(day, fact.ticket, (t) => ({
          ...t,
          state: 'parked',
          servingAt: null,
          parked: { counter: fact.counter, until: fact.until, note: fact.note },
          stays: stayEnded(t, 'parked', at),
        })),
        counters: free(day, fact.counter, at),
        calls: day.calls.filter((call) => call.ticket !== fact.ticket),
      }
    case 'ticketReturned':
      return {
        tickets: ticket(day, fact.ticket, (t) => ({
          ...t,
          state: 'waiting',
          turn: fact.turn,
          why: fact.why,
          waitsFrom: at,
        })),
      }
    case 'ticketChanged':
      return {
        tickets: ticket(day, fact.ticket, (t) => ({
          ...t,
          service: fact.service,
          priority: fact.priority,
          turn: fact.turn,
          why: fact.why,
        })),
      }
    case 'ticketCancelled':
      return {
        tickets: ticket(day, fact.ticket, (t) => ({
          ...t,
          state: 'cancelled',
          parked: null,
          endedAt: at,
          stays: stayEnded(t, 'cancelled', at),
        })),
        counters: fact.counter === null ? day.counters : free(day, fact.counter, at),
        calls: day.calls.filter((call) => call.ticket !== fact.ticket),
      }
    case 'counterPaused': {
      const now = day.counters.get(fact.counter)
      if (now === undefined || now.state === 'closed') return {}
      const paused: CounterState = { state: 'paused', clerk: now.clerk, since: at, reason: fact.reason }
      return { counters: counter(day, fact.counter, paused) }
    }
    case 'pauseEnded':
    case 'servingWithoutTicketEnded':
      return { counters: free(day, fact.counter, at) }
    case 'servingWithoutTicketBegan': {
      const now = day.counters.get(fact.counter)
      if (now === undefined || now.state === 'closed') return {}
      const attending: CounterState = { state: 'attending', clerk: now.clerk, since: at, way: fact.way }
      return { counters: counter(day, fact.counter, attending) }
    }
    case 'appointmentBooked': {
      const { appointment, booked, service, code, reference } = fact
      const fresh: Appointment = { appointment, booked, service, code, reference, state: 'booked', ticket: null }
      return { appointments: new Map(day.appointments).set(appointment, fresh) }
    }
    case 'appointmentCancelled':
      return { appointments: appointment(day, fact.appointment, { state: 'cancelled' }) }
    case 'appointmentNotKept':
      return { appointments: appointment(day, fact.appointment, { state: 'not-kept' }) }
    case 'appointmentKept': {
      const booked = day.appointments.get(fact.appointment)?.booked ?? at
      return {
        appointments: appointment(day, fact.appointment, { state: 'kept', ticket: fact.ticket }),
        // Whoever comes early waits from the time of the booking.
        tickets: ticket(day, fact.ticket, (t) => ({
          ...t,
          appointment: fact.appointment,
          waitsFrom: Math.max(t.takenAt, booked),
        })),
      }
    }
    case 'moveTakenBack':
      return takenBack(day, fact)
    case 'ticketExpired':
      return {
        tickets: ticket(day, fact.ticket, (t) => ({
          ...t,
          state: 'expired',
          expiredFrom: t.state,
          endedAt: at,
          stays: stayEnded(t, 'expired', at),
        })),
      }
    case 'ticketRestored':
      return {
        tickets: ticket(day, fact.ticket, (t) => ({ ...t, state: fact.state, expiredFrom: null, endedAt: null })),
      }
    case 'casesLogged':
    case 'casesCorrected': {
      const before = day.entries.get(fact.entry)
      const kept: KeptEntry = {
        entry: fact.entry,
        ticket: fact.ticket,
        counter: fact.counter,
        kep: fact.kep,
        way: fact.way,
        rows: fact.rows,
        at: before?.at ?? at,
        by: before?.by ?? by,
        corrected: fact.type === 'casesCorrected',
      }
      return {
        entries: new Map(day.entries).set(fact.entry, kept),
        entriesMade: Math.max(day.entriesMade, fact.entry),
      }
    }
  }
}

function taken(day: Day, fact: Extract<Fact, { type: 'ticketTaken' }>, at: Instant): Partial<Day> {
  const letter = fact.ticket.slice(0, fact.ticket.indexOf(' '))
  const fresh: Ticket = {
    label: fact.ticket,
    service: fact.service,
    number: fact.number,
    language: fact.language,
    ahead: fact.ahead,
    priority: fact.priority,
    turn: fact.turn,
    why: fact.why,
    only: null,
    parked: null,
    expiredFrom: null,
    state: 'waiting',
    takenAt: at,
    calledAt: null,
    servingAt: null,
    endedAt: null,
    counter: null,
    kep: null,
    clerk: null,
    calls: 0,
    stays: [],
    waitsFrom: at,
    estimate: fact.estimate ?? null,
    appointment: null,
  }
  return {
    tickets: new Map(day.tickets).set(fresh.label, fresh),
    lastNumber: new Map(day.lastNumber).set(letter, fact.number),
  }
}

function announced(day: Day, fact: { ticket: Label; counter: string }, at: Instant): Pick<Day, 'calls' | 'callsMade'> {
  const call: Call = { call: day.callsMade + 1, ticket: fact.ticket, counter: fact.counter, at }
  const others = day.calls.filter((other) => other.ticket !== fact.ticket)
  return { calls: [call, ...others].slice(0, CALLS_KEPT), callsMade: call.call }
}

function stayBegan(
  t: Ticket,
  { counter, kep }: { readonly counter: string; readonly kep: string },
  clerk: string | null,
  at: Instant,
): Stay {
  // Whoever comes back to the counter itself, from a missed call or from being set aside, has not waited for this one.
  const waitedFrom = t.state === 'waiting' ? Math.min(t.waitsFrom, at) : at
  const { service } = t
  return {
    service,
    counter,
    kep,
    clerk,
    waitedFrom,
    calledAt: at,
    servingAt: null,
    endedAt: null,
    end: null,
    accurate: true,
  }
}

const inLastStay = (t: Ticket, change: (stay: Stay) => Stay): Ticket['stays'] =>
  t.stays.map((stay, nth) => (nth === t.stays.length - 1 ? change(stay) : stay))

/** A ticket that stands at no counter has no stay to end. */
const stayEnded = (t: Ticket, end: StayEnd, endedAt: Instant): Ticket['stays'] =>
  inLastStay(t, (stay) => (stay.end === null ? { ...stay, end, endedAt } : stay))

function appointment(day: Day, id: number, change: Partial<Appointment>): Day['appointments'] {
  const now = day.appointments.get(id)
  return now === undefined ? day.appointments : new Map(day.appointments).set(id, { ...now, ...change })
}

function ticket(day: Day, label: Label, change: (ticket: Ticket) => Ticket): Day['tickets'] {
  const now = day.tickets.get(label)
  return now === undefined ? day.tickets : new Map(day.tickets).set(label, change(now))
}

const counter = (day: Day, id: string, state: CounterState): Day['counters'] => new Map(day.counters).set(id, state)

function busy(day: Day, id: string, state: 'called' | 'serving', label: Label, at: Instant): Day['counters'] {
  const now = day.counters.get(id)
  if (now === undefined || now.state === 'closed') return day.counters
  return counter(day, id, { state, clerk: now.clerk, since: at, ticket: label })
}

function free(day: Day, id: string, at: Instant): Day['counters'] {
  const now = day.counters.get(id)
  if (now === undefined || now.state === 'closed') return day.counters
  return counter(day, id, { state: 'free', clerk: now.clerk, since: at })
}
