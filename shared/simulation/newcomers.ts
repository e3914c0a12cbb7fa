// Who comes through the door, and when: the morning's hump of a whole day, by appointment, or as many as a lively office can bear.
import type { Command, WantedAppointment } from '../queue/commands.ts'
import { timeOf } from '../queue/local-time.ts'
import type { OfficeSettings } from '../queue/settings.ts'
import { MINUTE } from '../queue/whose-turn.ts'
import type { Instant } from '../queue/words.ts'
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

/** An appointment, and when its holder comes; null: never. */
export type Booking = { readonly wanted: WantedAppointment; readonly comes: Instant | null }

/** So many people who come by appointment, and some more who were booked and do not. */
export function bookings(
  settings: OfficeSettings,
  { comers }: Habits,
  span: { readonly opens: Instant; readonly minutes: number },
  people: number,
  chance: Chance,
): Booking[] {
  const all: Booking[] = []
  const booked = (comes: boolean): void => {
    const service = someService(settings.services, chance)
    if (service === undefined) return
    // On the five minutes, not at the very beginning or end of the day.
    const slots = Math.max(1, Math.floor((span.minutes - 40) / 5))
    const at = span.opens + (20 + 5 * Math.floor(chance() * slots)) * MINUTE
    const early = chance() < comers.late ? between(-25, -11, chance) : between(-6, 15, chance)
    const wanted = { time: timeOf(at), service: service.id, reference: null }
    all.push({ wanted, comes: comes ? at - Math.floor(early * 60) * 1_000 : null })
  }
  for (let n = 0; n < people; n++) booked(true)
  for (let n = 0; n < Math.round(people * comers.notKept); n++) booked(false)
  return all
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
