// A counter calls: the next in line, a chosen one out of turn, or someone who was missed or set aside and is here now.
import type { Day, Ticket, TicketState } from '../day.ts'
import { type Decision, happens, no, noAbout, type Rule } from '../decision.ts'
import type { RuleRefusal } from '../refusals.ts'
import { rollToCall } from '../roll.ts'
import type { Counter } from '../settings.ts'
import { delayAt, lineFor, mayBeCalled } from '../whose-turn.ts'
import type { Asker, Instant } from '../words.ts'
import { atCounter } from './at-counter.ts'
import { callOfRoll } from './roll.ts'

export const callNext: Rule<'callNext'> = (day, command, now, by) => {
  const at = atCounter<'free'>(day, 'callNext', command.counter, by)
  if (!at.ok) return at
  const next = lineFor(day, at.counter).find((one) => mayBeCalled(one, now))
  if (next !== undefined) return call(at.counter, next.ticket, next.turn, null)
  // Where people tear their numbers nobody knows who waits: the next number is called for whoever has it.
  const roll = rollToCall(day, at.counter.serves)
  return roll === null ? no('queue-empty') : callOfRoll(day, at.counter, roll, now)
}

export const callMissed: Rule<'callMissed'> = (day, command, _now, by) =>
  callOne(day, 'callMissed', command, by, { state: 'missed', else: 'ticket-not-missed' }, null)

export const callParked: Rule<'callParked'> = (day, command, _now, by) =>
  callOne(day, 'callParked', command, by, { state: 'parked', else: 'ticket-not-parked' }, null)

export const callChosen: Rule<'callChosen'> = (day, command, _now, by) =>
  day.settings.choices.outOfTurn
    ? callOne(day, 'callChosen', command, by, { state: 'waiting', else: 'ticket-not-waiting' }, command.reason)
    : no('out-of-turn-off')

function callOne(
  day: Day,
  verb: 'callMissed' | 'callParked' | 'callChosen',
  command: { readonly counter: string; readonly ticket: string },
  by: Asker,
  must: { readonly state: TicketState; readonly else: RuleRefusal },
  reason: string | null,
): Decision {
  const at = atCounter<'free'>(day, verb, command.counter, by)
  if (!at.ok) return at
  const ticket = day.tickets.get(command.ticket)
  if (ticket === undefined) return no('unknown-ticket')
  if (ticket.state !== must.state) return noAbout(ticket, must.else)
  const delay = delayAt(day, at.counter, ticket)
  if (delay === null && ticket.parked?.counter !== at.counter.id) return no('not-served-here')
  return call(at.counter, ticket, ticket.turn + (delay ?? 0), reason)
}

const call = ({ id: counter, kep }: Counter, { label: ticket }: Ticket, turn: Instant, reason: string | null) =>
  happens([{ type: 'ticketCalled', ticket, counter, kep, turn, reason }], { ticket })
