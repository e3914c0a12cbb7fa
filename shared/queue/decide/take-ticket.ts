// A citizen takes a ticket for a service; numbers run from 001 per letter and day.
import { labelOf, serviceOf } from '../day.ts'
import { happens, no, type Rule } from '../decision.ts'
import { wholeLine } from '../whose-turn.ts'

export const takeTicket: Rule<'takeTicket'> = (day, { service, language }) => {
  const wanted = serviceOf(day, service)
  if (wanted === undefined) return no('unknown-service')
  if (day.phase === 'ended') return no('day-ended')
  const number = (day.lastNumber.get(wanted.letter) ?? 0) + 1
  const ticket = labelOf(wanted.letter, number)
  // A newcomer has the latest turn time of all, so that whoever waits for one of the same counters is before it.
  const served = day.settings.counters.filter((counter) => counter.serves.includes(service))
  const ahead = wholeLine(day).filter((other) =>
    served.some((counter) => counter.serves.includes(other.service)),
  ).length
  return happens([{ type: 'ticketTaken', ticket, service, number, language, ahead }], { ticket, ahead })
}
