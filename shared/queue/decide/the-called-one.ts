// What becomes of the ticket that was called: it is called once more, its holder came, or nobody did.
import { happens, type Rule } from '../decision.ts'
import { atCounter } from './at-counter.ts'
import { overlong } from './overlong.ts'

/** Where the office has said so, one recall too many is «δεν προσήλθε». */
export const recall: Rule<'recall'> = (day, { counter }, now, by) => {
  const at = atCounter<'called'>(day, 'recall', counter, by)
  if (!at.ok) return at
  const { ticket } = at.now
  const { missedAfter } = day.settings.choices
  const enough = missedAfter !== null && (day.tickets.get(ticket)?.calls ?? 0) >= missedAfter
  return enough
    ? happens([{ type: 'ticketMissed', ticket, counter }, ...overlong(day, ticket, counter, now)])
    : happens([{ type: 'ticketRecalled', ticket, counter }])
}

export const startServing: Rule<'startServing'> = (day, { counter }, _now, by) => {
  const at = atCounter<'called'>(day, 'startServing', counter, by)
  return at.ok ? happens([{ type: 'servingStarted', ticket: at.now.ticket, counter }]) : at
}

export const markMissed: Rule<'markMissed'> = (day, { counter }, now, by) => {
  const at = atCounter<'called'>(day, 'markMissed', counter, by)
  if (!at.ok) return at
  const { ticket } = at.now
  return happens([{ type: 'ticketMissed', ticket, counter }, ...overlong(day, ticket, counter, now)])
}
