// Everything that is known of one stretch of dates: counted here and imported, and whether that is all of it.
import { addDays, type LocalDate, weekdayOf, yearOf } from '#shared/queue/dates.ts'
import { holidayOn } from '#shared/queue/holidays.ts'
import type { Span } from '#shared/reports/asked.ts'
import type { Known } from '#shared/reports/year-table.ts'
import type { Db } from '../../database/open.ts'
import { type CountedCell, countedIn, type StepUnit } from './counted.ts'
import { type Imported, importedIn } from './imported.ts'

export type KnownSpan = {
  readonly counted: readonly CountedCell[]
  readonly imported: Imported
  /** Nothing of it lies before counting began, but for years that were imported. */
  readonly isWhole: boolean
}
export type OfWhat = { readonly keps: readonly string[] | null; readonly office: string | null }
export type Cell = {
  readonly kep: string
  readonly channel: string
  readonly office: string | null
  readonly quantity: number
}

/** `since`: the first date that anything was counted. */
export function knownOf(db: Db, span: Span, of: OfWhat, unit: StepUnit, since: LocalDate | null): KnownSpan {
  const imported = importedIn(db, span, of)
  const counted = countedIn(db, span, unit).filter(
    ({ kep, office }) => (of.keps === null || of.keps.includes(kep)) && (of.office === null || of.office === office),
  )
  return { counted, imported, isWhole: yearsOf(span).every((part) => isCovered(part, imported, since)) }
}

/** `office` null: imported, and no building is known. */
export const cellsOf = ({ counted, imported }: KnownSpan): Cell[] => [
  ...counted,
  ...imported.cells.map((cell) => ({ ...cell, office: null })),
]

/** The sum of these cells; where something is known only as a whole, a zero of a part would be a guess. */
export function sumOf(cells: readonly { readonly quantity: number }[], { imported }: KnownSpan): Known {
  const sum = cells.reduce((total, { quantity }) => total + quantity, 0)
  return sum === 0 && (imported.undivided > 0 || imported.undividable.length > 0) ? null : sum
}

/** ΣΥΝΟΛΟ: with what is known only as one figure. */
export function totalOf(known: KnownSpan): Known {
  const sum = cellsOf(known).reduce((total, { quantity }) => total + quantity, known.imported.undivided)
  return sum === 0 && known.imported.undividable.length > 0 ? null : sum
}

/** Each year's part of the period. */
function yearsOf({ from, to }: Span): Span[] {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, at) => yearOf(from) + at)
  return years.map((year) => ({
    from: from > `${year}-01-01` ? from : `${year}-01-01`,
    to: to < `${year}-12-31` ? to : `${year}-12-31`,
  }))
}

/** An import is of its whole year, or of its months; from where they end counting must have begun by the first working day. */
function isCovered({ from, to }: Span, imported: Imported, since: LocalDate | null): boolean {
  if (imported.withoutMonths.includes(yearOf(from))) return true
  let start = from
  while (start <= to && imported.months.includes(start.slice(0, 7)))
    start = `${addDays(`${start.slice(0, 8)}01`, 31).slice(0, 8)}01`
  return start > to || (since !== null && since <= to && !isLate(since, start))
}

/** Whether working days passed before counting began. */
export function isLate(since: LocalDate, from: LocalDate): boolean {
  for (let date = from; date < since; date = addDays(date, 1)) if (isWorkingDay(date)) return true
  return false
}

/** By the calendar of Greece, for an office whose hours nobody has set. */
export const isWorkingDay = (date: LocalDate): boolean => weekdayOf(date) < 5 && holidayOn(date) === null
