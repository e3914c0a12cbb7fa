// As whom a button at a counter asks: the clerk who sits there, with the rights that they have now.
import { type Command, commands } from '#shared/queue/commands.ts'
import type { Day } from '#shared/queue/day.ts'
import type { Asker, Role } from '#shared/queue/words.ts'
import { personOf } from '../people/stored.ts'
import type { People } from '../people.ts'
import { withinScope } from './within-scope.ts'

/** Null: this person may not ask it, or works here no more. */
export const asClerk =
  (people: People) =>
  (clerk: string, day: Day, command: Command): Asker | null => {
    const stored = people.accounts.find(clerk)
    if (stored === undefined || stored.active !== 1) return null
    const person = personOf(stored)
    const may: readonly Role[] = commands[command.type].may
    if (!may.includes(person.role) || !withinScope(person, day, command)) return null
    return { role: person.role, person: person.id }
  }
