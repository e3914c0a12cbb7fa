// Whoever is booked at a lively office: some for the next hours when the day is new, and each comes when it is time.
import type { Day } from '#shared/queue/day.ts'
import { dateOf } from '#shared/queue/local-time.ts'
import { MINUTE } from '#shared/queue/whose-turn.ts'
import type { Instant } from '#shared/queue/words.ts'
import type { Chance } from '#shared/simulation/chance.ts'
import type { Deed } from '#shared/simulation/clerks.ts'
import type { Habits } from '#shared/simulation/habits.ts'
import { bookings } from '#shared/simulation/newcomers.ts'
import { COLLEAGUE } from './colleagues.ts'

const PEOPLE = 12
const MINUTES = 180
const FIVE_MINUTES = 5 * MINUTE

export class Booked {
  /** Appointment → when its holder comes. */
  private readonly comes = new Map<number, Instant>()

  /** A list of the next hours, for a day that has none yet; nothing shortly before midnight. */
  book(day: Day, habits: Habits, now: Instant, chance: Chance): Deed[] {
    this.comes.clear()
    const opens = Math.floor(now / FIVE_MINUTES) * FIVE_MINUTES - 2 * FIVE_MINUTES
    const fits = dateOf(opens) === day.date && dateOf(opens + MINUTES * MINUTE) === day.date
    if (!fits || day.appointments.size > 0) return []
    const booked = bookings(day.settings, habits, { opens, minutes: MINUTES }, PEOPLE, chance)
    for (const [nth, { comes }] of booked.entries()) if (comes !== null) this.comes.set(nth + 1, comes)
    const list = booked.map(({ wanted }) => wanted)
    if (list.length === 0) return []
    const by = { role: 'supervisor', person: `${COLLEAGUE}supervisor` } as const
    return [{ by, command: { type: 'bookAppointments', date: day.date, list } }]
  }

  /** Those whose time it is stand at the kiosk. */
  arriving(day: Day, now: Instant): Deed[] {
    const due = [...this.comes].filter(([, at]) => at <= now).map(([id]) => id)
    for (const id of due) this.comes.delete(id)
    return due.flatMap((id): Deed[] => {
      const found = day.appointments.get(id)
      if (found?.state !== 'booked') return []
      return [{ by: { role: 'kiosk', person: null }, command: { type: 'checkIn', code: found.code, language: 'el' } }]
    })
  }
}
