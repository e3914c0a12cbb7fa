// The day ends with facts that say so: whatever is still open is named. A day ended by mistake can be opened again.
import { type Day, serviceOf, type Ticket, ticketsIn } from '../day.ts'
import { happens, no, type Rule } from '../decision.ts'
import type { Fact } from '../facts.ts'
import type { Instant } from '../words.ts'
import { turnAs } from './in-the-line.ts'
import { overlong } from './overlong.ts'
import { isPriority } from './take-ticket.ts'
import { attendingEnds } from './without-ticket.ts'

export const endDay: Rule<'endDay'> = (day, _command, now, by) => {
  if (day.phase === 'ended') return no('day-ended')
  // A person is asked to let the counters finish first; the calendar finds an old day and nobody is left to ask.
  if (by.role !== 'calendar' && somebodyIsAtACounter(day)) return no('someone-is-served')
  const expired = ticketsIn(day, 'waiting', 'called', 'serving', 'missed', 'parked').flatMap((ticket): Fact[] => [
    { type: 'ticketExpired', ticket: ticket.label },
    ...(ticket.counter === null ? [] : overlong(day, ticket.label, ticket.counter, now)),
  ])
  const notKept: Fact[] = [...day.appointments.values()]
    .filter(({ state }) => state === 'booked')
    .map(({ appointment }) => ({ type: 'appointmentNotKept', appointment }))
  const closed: Fact[] = [...day.counters]
    .filter(([, counter]) => counter.state !== 'closed')
    .map(([counter]) => ({ type: 'counterClosed', counter }))
  return happens([...expired, ...notKept, ...attendedStill(day, now), ...closed, { type: 'dayEnded' }])
}

const somebodyIsAtACounter = (day: Day): boolean =>
  [...day.counters.values()].some(({ state }) => state === 'called' || state === 'serving' || state === 'attending')

const attendedStill = (day: Day, now: Instant): Fact[] =>
  [...day.counters].flatMap(([counter, state]) =>
    state.state === 'attending' ? [attendingEnds(day, counter, state, state.way, null, now)] : [],
  )

/**
 * Everybody whom the mistake sent away has the same place in the line again, so far as the settings of now know what they came for:
 * nothing was in use any more, and it may have been taken away meanwhile.
 */
export const reopenDay: Rule<'reopenDay'> = (day) => {
  if (day.phase !== 'ended') return no('day-not-ended')
  const restored = ticketsIn(day, 'expired').filter(({ service }) => serviceOf(day, service) !== undefined)
  return happens([
    { type: 'dayReopened' },
    ...restored.flatMap((ticket): Fact[] => [
      { type: 'ticketRestored', ticket: ticket.label, state: stateAgain(day, ticket) },
      ...withoutClass(day, ticket),
    ]),
  ])
}

/** Whom the calendar found at a counter has left it since, and so has whoever was set aside at one that is gone. */
function stateAgain(day: Day, { expiredFrom, parked }: Ticket): 'waiting' | 'parked' | 'missed' {
  if (expiredFrom === 'waiting') return 'waiting'
  const isThere = day.settings.counters.some(({ id }) => id === parked?.counter)
  return expiredFrom === 'parked' && isThere ? 'parked' : 'missed'
}

/** A class that is no more gives nobody a head start. */
function withoutClass(day: Day, ticket: Ticket): Fact[] {
  if (ticket.priority === null || isPriority(day, ticket.priority)) return []
  const { label, service, turn, why } = ticket
  const plain = turnAs(day, ticket, null)
  const later = turn > plain.turn ? { turn, why } : plain
  return [{ type: 'ticketChanged', ticket: label, service, priority: null, ...later }]
}
