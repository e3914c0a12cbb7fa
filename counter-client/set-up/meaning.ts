// The hours that were typed, in one sentence; null while they are none.
import { readWeek, sameHours } from '#shared/hours/simple-week.ts'
import { setUp } from '#shared/text/set-up.ts'
import { rangesSaid } from '../staff/ranges.ts'
import { useSpoken } from '../staff/spoken.ts'
import type { TypedHours } from './typed.ts'

export function useMeaning(hours: TypedHours): string | null {
  const words = setUp[useSpoken().language].hours
  const read = readWeek(hours)
  if (!read.ok) return null
  const name = (day: number) => words.weekdays[day] ?? ''
  const run = ([first, last]: readonly [number, number]) =>
    first === last ? name(first) : `${name(first)}–${name(last)}`
  const week = sameHours(read.week)
    .map(({ runs, ranges }) => `${runs.map(run).join(', ')} ${rangesSaid(ranges)}`)
    .join(' · ')
  return words.meaning(week, hours.holidays ? words.closedOnHolidays : words.openOnHolidays)
}
