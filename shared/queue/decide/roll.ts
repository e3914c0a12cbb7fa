// A roll of torn numbers: its next number is given and called in one go, nobody has torn it after all, or the roll stands elsewhere.
import { type Day, letterOf, serviceOf } from '../day.ts'
import { type Decision, happens, no, type Rule } from '../decision.ts'
import type { Kind } from '../evolve/change.ts'
import type { Fact } from '../facts.ts'
import { isOfRoll } from '../printed-label.ts'
import {
  distanceTo,
  farthest,
  freeFrom,
  labelOnRoll,
  onRoll,
  printedAt,
  runningOf,
  type ServiceOnRoll,
  stateOf,
} from '../roll.ts'
import type { Counter } from '../settings.ts'
import { firstOfRoll } from '../whose-turn.ts'
import type { Instant } from '../words.ts'
import { atCounter } from './at-counter.ts'

/** A new day goes on where the last one left its rolls; the facts say so, so that this day can be told without that one. */
export const rollsAtDawn = (day: Day): Fact[] =>
  day.settings.services.flatMap((service): Fact[] => {
    const known = onRoll(service) === null ? undefined : day.rolls.get(service.id)
    return known === undefined ? [] : [{ type: 'rollSet', service: service.id, number: known.next }]
  })

export const callRoll: Rule<'callRoll'> = (day, command, now, by) => {
  const at = atCounter<'free'>(day, 'callRoll', command.counter, by)
  if (!at.ok) return at
  const wanted = serviceOf(day, command.service)
  if (wanted === undefined) return no('unknown-service')
  const service = onRoll(wanted)
  if (service === null) return no('no-roll')
  if (!at.counter.serves.includes(service.id)) return no('not-served-here')
  // Those of the roll of whom the office has heard come before those of whom it has not.
  const known = firstOfRoll(day, at.counter, service)
  if (known === undefined) return callOfRoll(day, at.counter, service, now)
  const { turn } = known
  const { label: ticket } = known.ticket
  const { id: counter, kep } = at.counter
  return happens([{ type: 'ticketCalled', ticket, counter, kep, turn, reason: null }], { ticket })
}

/** Whoever holds the next number is not known, and is called all the same. */
export function callOfRoll(day: Day, { id: counter, kep }: Counter, service: ServiceOnRoll, now: Instant): Decision {
  const taken = torn(service, nextOn(day, service), now, false)
  const { ticket } = taken
  return happens([taken, { type: 'ticketCalled', ticket, counter, kep, turn: now, reason: null }], { ticket })
}

function nextOn(day: Day, service: ServiceOnRoll): number {
  let running = freeFrom(day.tickets, service.letter, stateOf(day, service).next)
  // The roll may have been another one this morning, of which the same label is left.
  while (day.tickets.has(labelOnRoll(service, running))) running += 1
  return running
}

const torn = (service: ServiceOnRoll, number: number, turn: Instant, told: boolean): Kind<'ticketTaken'> => ({
  type: 'ticketTaken',
  ...{ ticket: labelOnRoll(service, number), service: service.id, number, language: 'el', ahead: 0, priority: null },
  ...{ turn, why: { kind: 'torn', told }, estimate: null, printer: null },
})

/** Not for somebody who was here before: only a number that nobody has ever seen may never have been. */
export const markUntorn: Rule<'markUntorn'> = (day, { counter }, _now, by) => {
  const at = atCounter<'called'>(day, 'markUntorn', counter, by)
  if (!at.ok) return at
  const ticket = day.tickets.get(at.now.ticket)
  if (ticket === undefined) return no('unknown-ticket')
  const service = day.settings.services.find(({ letter }) => letter === letterOf(ticket.label))
  if (!isOfRoll(ticket.label) || ticket.stays.length !== 1) return no('not-just-torn')
  const { label, number } = ticket
  return happens([{ type: 'ticketNotTorn', ticket: label, service: service?.id ?? ticket.service, number, counter }])
}

export const setRoll: Rule<'setRoll'> = (day, { service: id, number }) => {
  const service = rollFor(day, id, number)
  if ('ok' in service) return service
  if (printedAt(service.roll, stateOf(day, service).next) === number) return no('nothing-changed')
  return happens([{ type: 'rollSet', service: id, number: runningOf(day, service, number) }])
}

/** Nobody knows when they tore them: they wait from now on. */
export const rollIsAt: Rule<'rollIsAt'> = (day, { service: id, number }, now) => {
  const service = rollFor(day, id, number)
  if ('ok' in service) return service
  const far = distanceTo(day, service, number)
  if (far >= farthest(service.roll)) return no('behind-the-roll')
  const { next } = stateOf(day, service)
  const theirs = Array.from({ length: far + 1 }, (_, nth) => next + nth)
  const facts = theirs.map((running) => torn(service, running, now, true))
  return happens(facts.filter(({ ticket }) => !day.tickets.has(ticket)))
}

function rollFor(day: Day, id: string, number: number): ServiceOnRoll | ReturnType<typeof no> {
  const wanted = serviceOf(day, id)
  if (wanted === undefined) return no('unknown-service')
  if (day.phase === 'ended') return no('day-ended')
  const service = onRoll(wanted)
  if (service === null) return no('no-roll')
  return number < service.roll.from || number > service.roll.to ? no('not-on-the-roll') : service
}
