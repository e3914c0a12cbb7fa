// What becomes of the ticket that was called: it is called once more, its holder came, or nobody did.
import { happens, type Rule } from '../decision.ts'
import { atCounter } from './at-counter.ts'

export const recall: Rule<'recall'> = (day, { counter }, _now, by) => {
  const at = atCounter<'called'>(day, 'recall', counter, by)
  return at.ok ? happens([{ type: 'ticketRecalled', ticket: at.now.ticket, counter }]) : at
}

export const startServing: Rule<'startServing'> = (day, { counter }, _now, by) => {
  const at = atCounter<'called'>(day, 'startServing', counter, by)
  return at.ok ? happens([{ type: 'servingStarted', ticket: at.now.ticket, counter }]) : at
}

export const markMissed: Rule<'markMissed'> = (day, { counter }, _now, by) => {
  const at = atCounter<'called'>(day, 'markMissed', counter, by)
  return at.ok ? happens([{ type: 'ticketMissed', ticket: at.now.ticket, counter }]) : at
}
