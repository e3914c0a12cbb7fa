// A counter closes while a ticket stands there, and its clerk says what becomes of it: all in one, so that nobody is lost.
import { type Decision, happens, type Rule } from '../decision.ts'
import { atCounter } from './at-counter.ts'
import { finish } from './finish.ts'
import { overlong } from './overlong.ts'
import { park } from './set-aside.ts'
import { markMissed } from './the-called-one.ts'

export const closeWithTicket: Rule<'closeWithTicket'> = (day, { counter, becomes, rows }, now, by) => {
  const at = atCounter<'called' | 'serving'>(day, 'closeWithTicket', counter, by)
  if (!at.ok) return at
  const { ticket } = at.now
  const first = (): Decision => {
    switch (becomes) {
      case 'finished':
        return finish(day, { type: 'finish', counter, rows }, now, by)
      case 'parked':
        return park(day, { type: 'park', counter, minutes: null, note: null }, now, by)
      case 'missed':
        return markMissed(day, { type: 'markMissed', counter }, now, by)
      case 'waiting':
        return happens([{ type: 'ticketSentBack', ticket, counter }, ...overlong(day, ticket, counter, now)])
    }
  }
  const decision = first()
  return decision.ok ? happens([...decision.facts, { type: 'counterClosed', counter }], decision.reply) : decision
}
