// A date as people write it: `25/11/2026`, `25-11-2026`, `25.11.2026`, or `2026-11-25`.
import { isDate, type LocalDate } from '../queue/dates.ts'

/** Null when it is none: no 30 February, no year of two digits. */
export function readDate(written: string): LocalDate | null {
  const typed = written.trim()
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed) ?? []
  const date = day === '' ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(date) ? date : null
}

/** `25/11/2026`. */
export function shownDate(date: LocalDate): string {
  const [year, month, day] = date.split('-')
  return `${Number(day)}/${Number(month)}/${year}`
}
