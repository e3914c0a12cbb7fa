// Finishing a ticket logs its cases: one ticket may hold many.
import { happens, no, type Rule } from '../decision.ts'
import type { Fact } from '../facts.ts'
import { atCounter } from './at-counter.ts'
import { nextEntry, together, unknownIn } from './cases.ts'
import { overlong } from './overlong.ts'

export const finish: Rule<'finish'> = (day, command, now, by) => {
  const at = atCounter<'serving'>(day, 'finish', command.counter, by)
  if (!at.ok) return at
  const unknown = unknownIn(day, command.rows)
  if (unknown !== null) return no(unknown)
  const { id: counter, kep } = at.counter
  const ticket = at.now.ticket
  const finished: Fact[] = [{ type: 'ticketFinished', ticket, counter }, ...overlong(day, ticket, counter, now)]
  const unlisted = day.settings.unlistedChannel
  const rows =
    command.rows.length > 0
      ? together(command.rows)
      : unlisted === null
        ? []
        : [{ channel: unlisted, procedure: null, quantity: 1 }]
  if (rows.length === 0) return happens(finished)
  const entry = nextEntry(day)
  return happens([...finished, { type: 'casesLogged', entry, ticket, counter, kep, way: 'ticket', rows }], { entry })
}
