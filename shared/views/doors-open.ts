// Whether the public is let in at this moment, why the hours are as they are, and when the doors open next.
import type { Day } from '../queue/day.ts'
import { timeOf } from '../queue/local-time.ts'
import { hoursOn, nextOpening, type Otherwise, rangeAt } from '../queue/opening.ts'
import type { Instant } from '../queue/words.ts'

export type DoorsOpen = {
  /** By the office's hours; also false when the day was ended early. */
  readonly open: boolean
  /** Whether there are opening hours at all today. */
  readonly opensToday: boolean
  /** Why the hours are not those of the weekday. */
  readonly otherwise: Otherwise | null
  /** While it is closed: when it opens next, as far as anybody knows. */
  readonly next: { readonly date: string; readonly time: string } | null
}

export function doorsOpen({ settings, date, phase }: Day, now: Instant): DoorsOpen {
  const { ranges, otherwise } = hoursOn(settings, date)
  const time = timeOf(now)
  const ended = phase === 'ended'
  const open = !ended && rangeAt(ranges, time) !== null
  // A day that was ended early opens no more, whatever its hours say.
  const next = open ? null : nextOpening(settings, date, ended ? '24:00' : time)
  return { open, opensToday: ranges.length > 0, otherwise, next }
}
