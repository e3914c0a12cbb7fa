// What a clerk may do with someone who is not at the counter: let them back in, change what they came for, strike them out.
import { type Day, serviceOf, type Ticket } from '../day.ts'
import { happens, no, noAbout, type Rule } from '../decision.ts'
import { MINUTE, type Turn, turnOf, turnOfBooked } from '../whose-turn.ts'
import { atCounter } from './at-counter.ts'
import { overlong } from './overlong.ts'
import { isPriority } from './take-ticket.ts'

/** As the office chose: with the old turn, or as if having come some minutes ago, whichever is later. */
export const returnMissed: Rule<'returnMissed'> = (day, command, now, by) => {
  const at = atCounter(day, 'returnMissed', command.counter, by)
  if (!at.ok) return at
  const ticket = day.tickets.get(command.ticket)
  if (ticket === undefined) return no('unknown-ticket')
  if (ticket.state !== 'missed') return noAbout(ticket, 'ticket-not-missed')
  const minutes = day.settings.choices.comeBackMinutes
  const late = minutes === null ? ticket.turn : now - minutes * MINUTE
  return minutes === null || late <= ticket.turn
    ? happens([{ type: 'ticketReturned', ticket: ticket.label, turn: ticket.turn, why: ticket.why }])
    : happens([{ type: 'ticketReturned', ticket: ticket.label, turn: late, why: { kind: 'returned', minutes } }])
}

export const cancelTicket: Rule<'cancelTicket'> = (day, command, now, by) => {
  const at = atCounter(day, 'cancelTicket', command.counter, by)
  if (!at.ok) return at
  const ticket = day.tickets.get(command.ticket)
  if (ticket === undefined) return no('unknown-ticket')
  if (ticket.state === 'called' && ticket.counter === at.counter.id)
    return happens([
      { type: 'ticketCancelled', ticket: ticket.label, counter: at.counter.id },
      ...overlong(day, ticket.label, at.counter.id, now),
    ])
  if (!['waiting', 'missed', 'parked'].includes(ticket.state)) return noAbout(ticket, 'ticket-not-waiting')
  return happens([{ type: 'ticketCancelled', ticket: ticket.label, counter: null }])
}

/** The number stays; the place in the line is that of somebody who had come for this from the start. */
export const changeTicket: Rule<'changeTicket'> = (day, command, _now, by) => {
  const at = atCounter(day, 'changeTicket', command.counter, by)
  if (!at.ok) return at
  const ticket = day.tickets.get(command.ticket)
  if (ticket === undefined) return no('unknown-ticket')
  if (ticket.state !== 'waiting') return noAbout(ticket, 'ticket-not-waiting')
  const { service, priority } = command
  if (serviceOf(day, service) === undefined) return no('unknown-service')
  if (priority !== null && !isPriority(day, priority)) return no('unknown-priority')
  if (service === ticket.service && priority === ticket.priority) return no('nothing-changed')
  const turn = priority === ticket.priority ? { turn: ticket.turn, why: ticket.why } : turnAs(day, ticket, priority)
  return happens([{ type: 'ticketChanged', ticket: ticket.label, service, priority, ...turn }])
}

/** The turn of somebody who came when this ticket did, for the same booking, in this class. */
export function turnAs(day: Day, ticket: Ticket, priority: string | null): Turn {
  const booked = ticket.appointment === null ? undefined : day.appointments.get(ticket.appointment)?.booked
  return booked === undefined
    ? turnOf(day.settings, ticket.takenAt, priority)
    : turnOfBooked(day.settings, booked, ticket.takenAt, priority)
}
