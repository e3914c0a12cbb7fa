// A citizen at the counter goes on elsewhere: to another service or counter, or aside for a while. The number stays.
import type { CommandOf } from '../commands.ts'
import { counterOf, type Day, serviceOf, type Ticket } from '../day.ts'
import { happens, no, type Rule } from '../decision.ts'
import type { Fact } from '../facts.ts'
import { delayAt, MINUTE, type Turn, wholeLine } from '../whose-turn.ts'
import { atCounter } from './at-counter.ts'
import { nextEntry, together, unknownIn } from './cases.ts'
import { overlong } from './overlong.ts'

export const transfer: Rule<'transfer'> = (day, command, now, by) => {
  const at = atCounter<'called' | 'serving'>(day, 'transfer', command.counter, by)
  if (!at.ok) return at
  const ticket = day.tickets.get(at.now.ticket)
  if (ticket === undefined) return no('unknown-ticket')
  const { service, only } = command
  if (serviceOf(day, service) === undefined) return no('unknown-service')
  const target = only === null ? null : counterOf(day, only)
  if (target === undefined) return no('unknown-counter')
  const unknown = unknownIn(day, command.rows)
  if (unknown !== null) return no(unknown)
  const { id: counter, kep } = at.counter
  const turn = turnAfter(day, ticket, command, now)
  const moved: Fact[] = [
    { type: 'ticketTransferred', ticket: ticket.label, counter, service, only, ...turn },
    ...overlong(day, ticket.label, counter, now),
  ]
  if (command.rows.length === 0) return happens(moved, { ticket: ticket.label })
  const entry = nextEntry(day)
  const rows = together(command.rows)
  const logged: Fact = { type: 'casesLogged', entry, ticket: ticket.label, counter, kep, way: 'ticket', rows }
  return happens([...moved, logged], { ticket: ticket.label, entry })
}

/** Kept: as if never called. First: before everybody who waits there now. Last: as if having come now. */
function turnAfter(day: Day, ticket: Ticket, { service, only, order }: CommandOf<'transfer'>, now: number): Turn {
  if (order === 'kept') return { turn: ticket.turn, why: ticket.why }
  if (order === 'last') return { turn: now, why: { kind: 'transferred', order } }
  const servedThere = day.settings.counters.filter((counter) => delayAt(day, counter, { service, only }) === 0)
  const first = wholeLine(day).find((other) => servedThere.some((counter) => delayAt(day, counter, other) === 0))
  return {
    turn: Math.min(first === undefined ? now : first.turn - 1, ticket.turn),
    why: { kind: 'transferred', order },
  }
}

export const park: Rule<'park'> = (day, { counter, minutes, note }, now, by) => {
  const at = atCounter<'called' | 'serving'>(day, 'park', counter, by)
  if (!at.ok) return at
  const until = minutes === null ? null : now + minutes * MINUTE
  const { ticket } = at.now
  return happens([{ type: 'ticketParked', ticket, counter, until, note }, ...overlong(day, ticket, counter, now)], {
    ticket,
  })
}
