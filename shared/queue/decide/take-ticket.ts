// A citizen takes a ticket for a service; numbers run from 001 per letter and day.
import { type Day, labelOf, serviceOf } from '../day.ts'
import { happens, no, type Rule } from '../decision.ts'
import { delayAt, turnOf, wholeLine } from '../whose-turn.ts'
import type { Instant } from '../words.ts'

export const takeTicket: Rule<'takeTicket'> = (day, { service, language, priority }, now) => {
  const wanted = serviceOf(day, service)
  if (wanted === undefined) return no('unknown-service')
  if (priority !== null && !isPriority(day, priority)) return no('unknown-priority')
  if (day.phase === 'ended') return no('day-ended')
  const number = (day.lastNumber.get(wanted.letter) ?? 0) + 1
  const ticket = labelOf(wanted.letter, number)
  const { turn, why } = turnOf(day.settings, now, priority)
  const ahead = before(day, service, turn)
  return happens([{ type: 'ticketTaken', ticket, service, number, language, ahead, priority, turn, why }], {
    ticket,
    ahead,
  })
}

export const isPriority = (day: Day, id: string): boolean => day.settings.priorities.some((one) => one.id === id)

/** How many of those who wait for a counter of this service would be called before somebody with this turn time. */
function before(day: Day, service: string, turn: Instant): number {
  const counters = day.settings.counters.filter((counter) => counter.serves.includes(service))
  const shares = counters.length > 0 ? counters : day.settings.counters
  return wholeLine(day).filter(
    (other) => other.turn <= turn && shares.some((counter) => delayAt(day, counter, other) === 0),
  ).length
}
