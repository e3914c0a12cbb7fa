// The day ends with facts that say so: whatever is still open is named. A day ended by mistake can be opened again.
import { type Day, ticketsIn } from '../day.ts'
import { happens, no, type Rule } from '../decision.ts'
import type { Fact } from '../facts.ts'
import type { Instant } from '../words.ts'
import { overlong } from './overlong.ts'
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

/** Everybody whom the mistake sent away has the same place in the line again. */
export const reopenDay: Rule<'reopenDay'> = (day) => {
  if (day.phase !== 'ended') return no('day-not-ended')
  const restored: Fact[] = ticketsIn(day, 'expired').map((ticket) => ({
    type: 'ticketRestored',
    ticket: ticket.label,
    // Whom the calendar found at a counter has left it since.
    state: ticket.expiredFrom === 'waiting' || ticket.expiredFrom === 'parked' ? ticket.expiredFrom : 'missed',
  }))
  return happens([{ type: 'dayReopened' }, ...restored])
}
