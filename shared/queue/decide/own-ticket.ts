// What whoever holds a ticket may ask for it, and for no other: let people pass who wait behind it, or not come at all.
import { happens, no, type Rule } from '../decision.ts'
import { behind } from '../whose-turn.ts'

/** Behind the last of those who pass: with their turn, or a millisecond after it where the smaller number would come first. */
export const letPass: Rule<'letPass'> = (day, command) => {
  const ticket = day.tickets.get(command.ticket)
  if (ticket === undefined) return no('unknown-ticket')
  if (ticket.state !== 'waiting') return no('ticket-not-waiting')
  const passing = behind(day, ticket).slice(0, command.people)
  const last = passing.at(-1)
  if (last === undefined) return no('nobody-behind')
  const turn = last.number > ticket.number ? last.turn + 1 : last.turn
  const before = ticket.why.kind === 'stoodBack' ? ticket.why.people : 0
  const why = { kind: 'stoodBack', people: before + passing.length } as const
  return happens([{ type: 'ticketStoodBack', ticket: ticket.label, turn, why }])
}

/** While nobody has called it: at a counter its clerk says what becomes of it. */
export const leave: Rule<'leave'> = (day, command) => {
  const ticket = day.tickets.get(command.ticket)
  if (ticket === undefined) return no('unknown-ticket')
  if (!['waiting', 'missed', 'parked'].includes(ticket.state)) return no('ticket-not-waiting')
  return happens([{ type: 'ticketCancelled', ticket: ticket.label, counter: null }])
}
