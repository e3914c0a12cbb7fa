// The period before a period, for comparison: the year or month before, or as many days; of a period that still runs only as far as it got.
import { addDays, dayNumber, type LocalDate } from '../queue/dates.ts'
import type { Span } from './asked.ts'

/** As far as it has come by today; null: it has not begun. */
export const soFar = ({ from, to }: Span, today: LocalDate): Span | null =>
  from > today ? null : { from, to: to < today ? to : today }

/** `span`: as it was asked for. Both the same part of their year, or month; 29 February is compared with the 28th. */
export function spanBefore(span: Span, today: LocalDate): Span | null {
  const lived = soFar(span, today)
  if (lived === null) return null
  if (isWholeYear(span)) return { from: yearBack(lived.from), to: yearBack(lived.to) }
  if (isWholeMonth(span)) return monthBefore(lived, lived.to === span.to)
  const days = dayNumber(lived.to) - dayNumber(lived.from) + 1
  return { from: addDays(lived.from, -days), to: addDays(lived.from, -1) }
}

const isWholeYear = ({ from, to }: Span): boolean =>
  from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31')
const isWholeMonth = ({ from, to }: Span): boolean =>
  from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && addDays(to, 1).endsWith('-01')

export function yearBack(date: LocalDate): LocalDate {
  const year = `${Number(date.slice(0, 4)) - 1}`.padStart(4, '0')
  return `${year}${date.slice(4) === '-02-29' ? '-02-28' : date.slice(4)}`
}

function monthBefore({ from, to }: Span, whole: boolean): Span {
  const last = addDays(from, -1)
  const first = `${last.slice(0, 8)}01`
  if (whole) return { from: first, to: last }
  const same = `${last.slice(0, 8)}${to.slice(8)}`
  return { from: first, to: same < last ? same : last }
}
