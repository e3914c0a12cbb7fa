// Somebody without a ticket is served: on the telephone, by video, or at the counter itself. The time runs as for a ticket.
import type { CounterState, Day } from '../day.ts'
import { happens, no, type Rule } from '../decision.ts'
import type { Fact } from '../facts.ts'
import { MINUTE } from '../whose-turn.ts'
import type { Instant, WayWithoutTicket } from '../words.ts'
import { atCounter } from './at-counter.ts'
import { nextEntry, together, unknownIn } from './cases.ts'
import { isOverlong } from './overlong.ts'

type Attending = Extract<CounterState, { state: 'attending' }>

export const serveWithoutTicket: Rule<'serveWithoutTicket'> = (day, { counter, way }, _now, by) => {
  const at = atCounter<'free'>(day, 'serveWithoutTicket', counter, by)
  return at.ok ? happens([{ type: 'servingWithoutTicketBegan', counter, kep: at.counter.kep, way }]) : at
}

/** `way`: how it was in the end; a telephone call may have become a visit. */
export const finishWithoutTicket: Rule<'finishWithoutTicket'> = (day, command, now, by) => {
  const at = atCounter<'attending'>(day, 'finishWithoutTicket', command.counter, by)
  if (!at.ok) return at
  const unknown = unknownIn(day, command.rows)
  if (unknown !== null) return no(unknown)
  const { id: counter, kep } = at.counter
  const entry = nextEntry(day)
  const { way } = command
  const logged: Fact = { type: 'casesLogged', entry, ticket: null, counter, kep, way, rows: together(command.rows) }
  return happens([attendingEnds(day, counter, at.now, way, entry, now), logged], { entry })
}

export const stopWithoutTicket: Rule<'stopWithoutTicket'> = (day, { counter }, now, by) => {
  const at = atCounter<'attending'>(day, 'stopWithoutTicket', counter, by)
  return at.ok ? happens([attendingEnds(day, counter, at.now, at.now.way, null, now)]) : at
}

export function attendingEnds(
  day: Day,
  counter: string,
  { since: began }: Attending,
  way: WayWithoutTicket,
  entry: number | null,
  now: Instant,
): Fact {
  const kep = day.settings.counters.find((one) => one.id === counter)?.kep ?? ''
  const accurate = !isOverlong(day, Math.floor((now - began) / MINUTE))
  return { type: 'servingWithoutTicketEnded', counter, kep, way, began, entry, accurate }
}
