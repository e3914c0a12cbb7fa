// How late somebody is, or was when they came. Within the grace nobody is.
import type { BookedDay, BookedOne } from '#shared/appointments/booked-day.ts'
import type { Instant } from '#shared/queue/words.ts'
import { wholeMinutes } from '../../staff/times.ts'

/** In minutes; null: not late. */
export function lateBy(
  { booked, state, came }: BookedOne,
  { graceMinutes }: Pick<BookedDay, 'graceMinutes'>,
  now: Instant,
): number | null {
  if (state !== 'booked' && came === null) return null
  const late = wholeMinutes((came?.takenAt ?? now) - booked)
  return late > graceMinutes ? late : null
}
