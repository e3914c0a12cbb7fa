// Whether what a person asks lies within the offices and KEPs that they are limited to.
import type { Command } from '#shared/queue/commands.ts'
import { counterOf, type Day } from '#shared/queue/day.ts'
import { inKep, inOffice, type Scope } from '#shared/rights.ts'

/** `day`: the one that the command would change. What does not exist is let through: the rules say so in their own words, and nothing happens. */
export function withinScope(scope: Scope, day: Day, command: Command): boolean {
  if (!inOffice(scope, day.office)) return false
  const counter = 'counter' in command ? counterOf(day, command.counter) : undefined
  if (counter !== undefined && !inKep(scope, counter.kep)) return false
  const entry =
    command.type === 'correctCases' || command.type === 'correctPast' ? day.entries.get(command.entry) : undefined
  return entry === undefined || inKep(scope, entry.kep)
}
