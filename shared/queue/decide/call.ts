// A counter calls: the next in line, or a missed ticket whose holder has turned up.
import { happens, no, type Rule } from '../decision.ts'
import { lineFor } from '../whose-turn.ts'
import { atCounter } from './at-counter.ts'

export const callNext: Rule<'callNext'> = (day, command, _now, by) => {
  const at = atCounter<'free'>(day, 'callNext', command.counter, by)
  if (!at.ok) return at
  const next = lineFor(day, at.counter)[0]
  if (next === undefined) return no('queue-empty')
  const { id: counter, kep } = at.counter
  return happens([{ type: 'ticketCalled', ticket: next.label, counter, kep }], { ticket: next.label })
}

export const callMissed: Rule<'callMissed'> = (day, command, _now, by) => {
  const at = atCounter<'free'>(day, 'callMissed', command.counter, by)
  if (!at.ok) return at
  const ticket = day.tickets.get(command.ticket)
  if (ticket === undefined) return no('unknown-ticket')
  if (ticket.state !== 'missed') return no('ticket-not-missed')
  if (!at.counter.serves.includes(ticket.service)) return no('not-served-here')
  const { id: counter, kep } = at.counter
  return happens([{ type: 'ticketCalled', ticket: ticket.label, counter, kep }], { ticket: ticket.label })
}
