// Who comes through the door, and when: the morning's hump of a whole day, or as many as a lively office can bear.
import type { Command } from '../queue/commands.ts'
import type { OfficeSettings } from '../queue/settings.ts'
import { MINUTE } from '../queue/whose-turn.ts'
import { between, type Chance, oneOf, weighted } from './chance.ts'
import { type Habits, someService } from './habits.ts'

/** One comes alone, or a few come together and want the same: what they press at the kiosk. */
export function newcomers(settings: OfficeSettings, { comers }: Habits, chance: Chance): Command[] {
  const service = someService(settings.services, chance)
  if (service === undefined) return []
  const language = chance() < comers.english ? 'en' : 'el'
  const people = chance() < comers.together ? Math.floor(between(2, 4, chance)) : 1
  return Array.from({ length: people }, () => {
    const priority = chance() < comers.priority ? (oneOf(settings.priorities, chance)?.id ?? null) : null
    return { type: 'takeTicket', service: service.id, language, priority }
  })
}

/** How many come in each seventh of the day, of seven: most between nine and eleven. */
const HUMP = [0.8, 1.4, 1.6, 1.2, 0.9, 0.7, 0.4]

/** Where in the day somebody comes: 0 is the opening, 1 the end. */
export function momentOfDay(chance: Chance): number {
  const seventh = weighted([...HUMP.keys()], (part) => HUMP[part] ?? 0, chance) ?? 0
  return (seventh + chance()) / HUMP.length
}

/** One citizen at one counter, from call to call. */
const ONE_MINUTES = 6

/** Whether somebody came in so many milliseconds: as often as the open counters serve, more while fewer wait than wanted, else less. */
export function somebodyCame(
  elapsed: number,
  line: { readonly waiting: number; readonly wanted: number; readonly open: number },
  { pace }: Habits,
  chance: Chance,
): boolean {
  const asOftenAsServed = (ONE_MINUTES * MINUTE) / pace / Math.max(1, line.open)
  const mean = (asOftenAsServed * (line.waiting + 1)) / (line.wanted + 1)
  return chance() < 1 - Math.exp(-elapsed / mean)
}
