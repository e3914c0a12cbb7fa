// The wall clock in Europe/Athens: which date and time an instant is, and which instant a date and a time are.
import { addDays, dayNumber, type LocalDate } from './dates.ts'
import type { Instant } from './words.ts'

const ZONE = 'Europe/Athens'
const dateFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const timeFormat = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' })

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Greece is two hours ahead of UTC, three in summer. */
const AHEAD = [3 * HOUR, 2 * HOUR]

/** The local date that an instant belongs to: `2026-11-23`. */
export const dateOf = (at: Instant): LocalDate => dateFormat.format(at)
/** `09:05`. */
export const timeOf = (at: Instant): string => timeFormat.format(at)
/** `9` at 09:59 in Athens. */
export const hourOf = (at: Instant): number => Number(timeOf(at).slice(0, 2))

/** `09:05` → 545; `24:00` → 1440. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** The instant at which a clock on the wall shows this. Of an hour that comes twice the first; `24:00` is the next midnight. */
export function instantOf(date: LocalDate, time: string): Instant {
  if (time === '24:00') return instantOf(addDays(date, 1), '00:00')
  const wall = dayNumber(date) * DAY + minutesOf(time) * MINUTE
  const [summer = 0, winter = 0] = AHEAD.map((ahead) => wall - ahead)
  // In the hour that the clocks skip in March nothing shows this: the winter reading is the moment after it.
  return dateOf(summer) === date && timeOf(summer) === time ? summer : winter
}
