// Cases of a day that is over: one that was counted wrongly is corrected, and what nobody logged then is logged late. Both with a reason.
import { counterOf, type Day } from '../day.ts'
import { happens, no, type Rule } from '../decision.ts'
import { dateOf } from '../local-time.ts'
import type { RuleRefusal } from '../refusals.ts'
import type { Instant } from '../words.ts'
import { corrected, nextEntry, together, unknownIn } from './cases.ts'

/** `day` is the day that is corrected. No rows means: it should not have been counted at all. */
export const correctPast: Rule<'correctPast'> = (day, command, now) => {
  const refusal = whyNotOn(day, command, now)
  if (refusal !== null) return no(refusal)
  const old = day.entries.get(command.entry)
  return old === undefined ? no('unknown-entry') : corrected(day, old, command)
}

/** They count for the KEP that the counter belonged to on that day; whether it was open then is no matter. */
export const logPast: Rule<'logPast'> = (day, command, now) => {
  const refusal = whyNotOn(day, command, now)
  if (refusal !== null) return no(refusal)
  if (day.standing.early) return no('before-first-day')
  const counter = counterOf(day, command.counter)
  if (counter === undefined) return no('unknown-counter')
  const unknown = unknownIn(day, command.rows)
  if (unknown !== null) return no(unknown)
  const { way, reason } = command
  const entry = nextEntry(day)
  const rows = together(command.rows)
  const of = { entry, ticket: null, counter: counter.id, kep: counter.kep, way, rows }
  return happens([{ type: 'casesLoggedLate', ...of, reason }], { entry })
}

type OfPast = { readonly date: string; readonly knowsSigned: boolean }

function whyNotOn({ standing }: Day, { date, knowsSigned }: OfPast, now: Instant): RuleRefusal | null {
  const today = dateOf(now)
  if (date > today) return 'date-ahead'
  if (date === today) return 'day-not-over'
  if (standing.forgotten) return 'day-forgotten'
  return standing.signed && !knowsSigned ? 'year-signed' : null
}
