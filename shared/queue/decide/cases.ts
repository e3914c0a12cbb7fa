// Cases without a ticket, and the correction of cases that were counted wrongly.
import type { Day, KeptEntry } from '../day.ts'
import { type Decision, happens, no, type Rule } from '../decision.ts'
import type { RuleRefusal } from '../refusals.ts'
import { type CaseRow, oversees } from '../words.ts'
import { atCounter } from './at-counter.ts'

export const logCases: Rule<'logCases'> = (day, command, _now, by) => {
  const at = atCounter(day, 'logCases', command.counter, by)
  if (!at.ok) return at
  const unknown = unknownIn(day, command.rows)
  if (unknown !== null) return no(unknown)
  const { id: counter, kep } = at.counter
  const entry = nextEntry(day)
  const rows = together(command.rows)
  return happens([{ type: 'casesLogged', entry, ticket: null, counter, kep, way: command.way, rows }], { entry })
}

/** No rows means: it should not have been counted at all. A clerk corrects own entries; whoever oversees, anyone's. */
export const correctCases: Rule<'correctCases'> = (day, command, _now, by) => {
  const old = day.entries.get(command.entry)
  if (old === undefined) return no('unknown-entry')
  if (!oversees(by) && old.by.person !== by.person) return no('not-your-entry')
  return corrected(day, old, command)
}

/** `old` becomes other rows. */
export function corrected(day: Day, old: KeptEntry, wanted: Wanted): Decision {
  const unknown = unknownIn(day, wanted.rows)
  if (unknown !== null) return no(unknown)
  const rows = together(wanted.rows)
  if (JSON.stringify(rows) === JSON.stringify(old.rows)) return no('nothing-changed')
  const { entry, ticket, counter, kep, way } = old
  return happens([{ type: 'casesCorrected', entry, ticket, counter, kep, way, rows, reason: wanted.reason }], { entry })
}
type Wanted = { readonly rows: readonly CaseRow[]; readonly reason: string }

export const nextEntry = (day: Day): number => day.entriesMade + 1

/** Rows of the same channel and procedure become one: «γνήσιο ×1, γνήσιο ×3» is «γνήσιο ×4». */
export function together(rows: readonly CaseRow[]): CaseRow[] {
  const summed: CaseRow[] = []
  for (const row of rows) {
    const same = summed.findIndex((other) => other.channel === row.channel && other.procedure === row.procedure)
    const before = summed[same]
    if (before === undefined) summed.push({ ...row })
    else summed[same] = { ...before, quantity: before.quantity + row.quantity }
  }
  return summed
}

export function unknownIn(day: Day, rows: readonly CaseRow[]): RuleRefusal | null {
  const { channels, procedures } = day.settings
  if (rows.some((row) => !channels.some((channel) => channel.code === row.channel))) return 'unknown-channel'
  const known = (id: string | null) => id === null || procedures.some((procedure) => procedure.id === id)
  return rows.every((row) => known(row.procedure)) ? null : 'unknown-procedure'
}
