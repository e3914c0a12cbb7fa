// Which hour of which date the clock in Athens showed: asked once for each hour of UTC, since Greece is whole hours from it, also in summer.
import { addDays, type LocalDate } from '#shared/queue/dates.ts'
import { hourOf, instantOf } from '#shared/queue/local-time.ts'
import type { Instant } from '#shared/queue/words.ts'

export const HOUR_MS = 3_600_000

/** Hours since 1970. */
export const utcHourOf = (at: Instant): number => Math.floor(at / HOUR_MS)

export function localHours(): (utcHour: number) => number {
  const known = new Map<number, number>()
  return (utcHour) => {
    const found = known.get(utcHour) ?? hourOf(utcHour * HOUR_MS)
    known.set(utcHour, found)
    return found
  }
}

/** The hours of UTC that a local date is made of: 24, but 23 and 25 at the changes of the clocks. */
export function utcHoursOf(date: LocalDate): number[] {
  const first = utcHourOf(instantOf(date, '00:00'))
  const next = utcHourOf(instantOf(addDays(date, 1), '00:00'))
  return Array.from({ length: next - first }, (_, nth) => first + nth)
}
