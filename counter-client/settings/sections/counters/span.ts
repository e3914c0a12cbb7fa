// Where dates lie on the picture of the counters' years: whole years, from the first that is written down to the one after this.
import type { Belonging, PlannedCounter } from '#shared/configuration/configuration.ts'
import { addDays, dayNumber, isDate, type LocalDate, yearOf } from '#shared/queue/dates.ts'

export type Span = { readonly from: LocalDate; readonly to: LocalDate }

/** Not further back, nor ahead, than so many years: a band would be too thin to be read. */
const MOST_YEARS = 6

export function spanOf(counters: readonly Pick<PlannedCounter, 'belongs'>[], today: LocalDate): Span {
  const dates = counters.flatMap(({ belongs }) => belongs.flatMap(({ from, to }) => [from, to]))
  const years = dates.filter((date) => date !== null && isDate(date)).map((date) => yearOf(date ?? today))
  const now = yearOf(today)
  const first = Math.max(now - MOST_YEARS, Math.min(now - 1, ...years))
  const last = Math.min(now + MOST_YEARS, Math.max(now + 1, ...years))
  return { from: `${first}-01-01`, to: `${last}-12-31` }
}

/** In percent from the left. */
export function placeOn({ from, to }: Span, date: LocalDate): number {
  const part = (dayNumber(date) - dayNumber(from)) / (dayNumber(to) + 1 - dayNumber(from))
  return Math.min(100, Math.max(0, part * 100))
}

export const yearsIn = ({ from, to }: Span): number[] =>
  Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index)

/** Null while a date is being typed that is none. */
export function bandOn(span: Span, { from, to }: Belonging): { readonly start: number; readonly width: number } | null {
  if ((from !== null && !isDate(from)) || (to !== null && !isDate(to))) return null
  const start = from === null ? 0 : placeOn(span, from)
  const end = to === null ? 100 : placeOn(span, addDays(to, 1))
  return end > start ? { start, width: end - start } : null
}
