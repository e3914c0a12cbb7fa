// A slip by the name it is kept under, as people know it: the number, with its date when that is another one.
import { shownDate } from '#shared/appointments/read-date.ts'
import { dateOf } from '#shared/calendar.ts'
import { isDate } from '#shared/queue/dates.ts'
import type { Instant } from '#shared/queue/words.ts'

/** `2026-11-23 Α 023` → `Α 023`; anything else stays as it is. `now`: by the clock of the house. */
export function slipSaid(id: string, now: Instant): string {
  const [date = '', ...label] = id.split(' ')
  if (label.length === 0 || !isDate(date)) return id
  return date === dateOf(now) ? label.join(' ') : `${label.join(' ')} (${shownDate(date)})`
}
