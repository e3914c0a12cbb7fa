// The same dates one year before; whole months stay whole months, also around a 29 February.
import { addDays, isDate, type LocalDate, yearOf } from '../queue/dates.ts'
import type { Span } from './asked.ts'

export function yearBefore({ from, to }: Span): Span {
  const wholeMonths = from.endsWith('-01') && addDays(to, 1).endsWith('-01')
  const before = { from: dateBefore(from), to: dateBefore(to) }
  return wholeMonths ? { ...before, to: endOfMonth(before.to) } : before
}

const dateBefore = (date: LocalDate): LocalDate => {
  const same = `${String(yearOf(date) - 1).padStart(4, '0')}${date.slice(4)}`
  return isDate(same) ? same : `${same.slice(0, 8)}28`
}

const endOfMonth = (date: LocalDate): LocalDate => {
  const next = addDays(`${date.slice(0, 8)}01`, 31)
  return addDays(`${next.slice(0, 8)}01`, -1)
}

/** The year that is exactly this period; null: it is none. */
export const wholeYearOf = ({ from, to }: Span): number | null =>
  from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31` ? yearOf(from) : null
