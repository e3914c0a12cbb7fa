// (day, what happened) → the day after it. Never refuses: what is recorded has happened.
import { allClosed, type Call, type CounterState, type Day, type KeptEntry, type Ticket } from './day.ts'
import type { Fact, Recorded } from './facts.ts'
import { letGo, rememberMove, takenBack } from './last-move.ts'
import type { Instant, Label } from './words.ts'

/** As many calls as the largest board layout shows, with room to spare. */
const CALLS_KEPT = 12

export function evolve(day: Day, recorded: Recorded): Day {
  const before = { ...day, lastMoves: letGo(day.lastMoves, recorded.fact) }
  return { ...before, ...changed(before, recorded), ...rememberMove(before, recorded), revision: day.revision + 1 }
}

function changed(day: Day, { at, by, fact }: Recorded): Partial<Day> {
  switch (fact.type) {
    case 'dayBegan':
      // A restart may replay onto newer settings: the day keeps those, and the counters, that it began with.
      return { settings: fact.settings, counters: allClosed(fact.settings), phase: 'running' }
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
        })),
        counters: busy(day, fact.counter, 'called', fact.ticket, at),
        ...announced(day, fact, at),
      }
    case 'ticketRecalled':
      return { tickets: ticket(day, fact.ticket, (t) => ({ ...t, calls: t.calls + 1 })), ...announced(day, fact, at) }
    case 'servingStarted':
      return {
        tickets: ticket(day, fact.ticket, (t) => ({ ...t, state: 'serving', servingAt: at })),
        counters: busy(day, fact.counter, 'serving', fact.ticket, at),
      }
    case 'ticketMissed':
      return {
        tickets: ticket(day, fact.ticket, (t) => ({ ...t, state: 'missed' })),
        counters: free(day, fact.counter, at),
        calls: day.calls.filter((call) => call.ticket !== fact.ticket),
      }
    case 'ticketFinished':
      return {
        tickets: ticket(day, fact.ticket, (t) => ({ ...t, state: 'served', endedAt: at })),
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
        })),
        counters: free(day, fact.counter, at),
      }
    case 'ticketParked':
      return {
        tickets: ticket(day, fact.ticket, (t) => ({
          ...t,
          state: 'parked',
          servingAt: null,
          parked: { counter: fact.counter, until: fact.until, note: fact.note },
        })),
        counters: free(day, fact.counter, at),
        calls: day.calls.filter((call) => call.ticket !== fact.ticket),
      }
    case 'ticketReturned':
      return {
        tickets: ticket(day, fact.ticket, (t) => ({ ...t, state: 'waiting', turn: fact.turn, why: fact.why })),
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
        tickets: ticket(day, fact.ticket, (t) => ({ ...t, state: 'cancelled', parked: null, endedAt: at })),
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
      return { counters: free(day, fact.counter, at) }
    case 'moveTakenBack':
      return takenBack(day, fact)
    case 'ticketExpired':
      return {
        tickets: ticket(day, fact.ticket, (t) => ({ ...t, state: 'expired', expiredFrom: t.state, endedAt: at })),
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
