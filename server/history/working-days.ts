// On which dates of a year a KEP works, and how much of the year's work falls on each: weekdays, holidays, seasons, chance.
import { addDays, type LocalDate, weekdayOf } from '#shared/queue/dates.ts'
import { holidayOn } from '#shared/queue/holidays.ts'
import { between } from '#shared/simulation/chance.ts'
import { chanceOf } from './chance-of.ts'

const WEEKDAYS = [1.15, 1, 0.95, 0.95, 1.05]
/** August is half empty; September and the end of the spring are full. */
const MONTHS = [1.05, 1, 1.05, 0.95, 1, 1.05, 0.95, 0.55, 1.15, 1.1, 1, 0.9]
/** KEP 0444 came back into its building on Clean Monday of 2024, a holiday. */
const CLOSED = { kep: '0444', from: '2024-01-01', to: '2024-03-18' }

/** Monday to Friday without the holidays of Greece, both ends in it. */
export function workingDays(from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = []
  for (let date = from; date <= to; date = addDays(date, 1))
    if (weekdayOf(date) < WEEKDAYS.length && holidayOn(date) === null) days.push(date)
  return days
}

/** Of the year's cases of this KEP; 0 on a day on which it was closed. */
export function weightOf(kep: string, date: LocalDate, seed: number): number {
  if (kep === CLOSED.kep && date >= CLOSED.from && date <= CLOSED.to) return 0
  const usual = (WEEKDAYS[weekdayOf(date)] ?? 0) * (MONTHS[Number(date.slice(5, 7)) - 1] ?? 0)
  return usual * between(0.8, 1.2, chanceOf(seed, kep, date))
}
