// The day ends with facts that say so: whatever is still open is named. A day ended by mistake can be opened again.
import { ticketsIn } from '../day.ts'
import { happens, no, type Rule } from '../decision.ts'
import type { Fact } from '../facts.ts'

export const endDay: Rule<'endDay'> = (day, _command, _now, by) => {
  if (day.phase === 'ended') return no('day-ended')
  // A person is asked to let the counters finish first; the calendar finds an old day and nobody is left to ask.
  if (by.role !== 'calendar' && ticketsIn(day, 'called', 'serving').length > 0) return no('someone-is-served')
  const expired: Fact[] = ticketsIn(day, 'waiting', 'called', 'serving', 'missed', 'parked').map((ticket) => ({
    type: 'ticketExpired',
    ticket: ticket.label,
  }))
  const closed: Fact[] = [...day.counters]
    .filter(([, counter]) => counter.state !== 'closed')
    .map(([counter]) => ({ type: 'counterClosed', counter }))
  return happens([...expired, ...closed, { type: 'dayEnded' }])
}

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
