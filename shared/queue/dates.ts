// Local dates as text, `2026-11-25`, and what follows from them: weekday, the next day, Orthodox Easter. No clock.

/** The local date in Europe/Athens. */
export type LocalDate = string

const text = (year: number, month: number, day: number): LocalDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

function parts(date: LocalDate): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return [year, month, day]
}

/** Days since 1 January 1970 (the civil calendar as in H. Hinnant, “chrono-compatible low-level date algorithms”). */
export function dayNumber(date: LocalDate): number {
  const [year, month, day] = parts(date)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

function dateOfDay(number: number): LocalDate {
  const z = number + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return text(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1)
}

export const addDays = (date: LocalDate, days: number): LocalDate => dateOfDay(dayNumber(date) + days)

/** 0 Monday … 6 Sunday; the first day of 1970 was a Thursday. */
export const weekdayOf = (date: LocalDate): number => (((dayNumber(date) + 3) % 7) + 7) % 7

/** Whether there is such a date: no 30 February. */
export const isDate = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date) && dateOfDay(dayNumber(date)) === date

/** Orthodox Easter Sunday by the Gregorian calendar: Meeus' Julian computus, 13 days on (right from 1900 to 2099). */
export function orthodoxEaster(year: number): LocalDate {
  const moon = (19 * (year % 19) + 15) % 30
  const week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const julian = moon + week + 114
  return addDays(text(year, Math.floor(julian / 31), (julian % 31) + 1), 13)
}

/** `MM-DD` of a date. */
export const monthAndDay = (date: LocalDate): string => date.slice(5)
export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4))
