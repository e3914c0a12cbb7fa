// On which days a KEP was open: those on which it counted a case; and of the others, which it should have been open.
import type { Configuration } from '#shared/configuration/configuration.ts'
import { kepOn } from '#shared/configuration/office-on.ts'
import { addDays, type LocalDate } from '#shared/queue/dates.ts'
import { hoursOn } from '#shared/queue/opening.ts'
import { type Annotation, concerning } from '#shared/reports/annotation.ts'
import type { Span } from '#shared/reports/asked.ts'
import type { DayCount } from '#shared/reports/year-days.ts'
import type { CountedCell } from './counted.ts'
import { isWorkingDay } from './known.ts'

/** Cases of one KEP by date; only dates on which there were any. */
export type CasesByDate = ReadonlyMap<LocalDate, number>

export function casesByDate(cells: readonly CountedCell[]): Map<LocalDate, number> {
  const cases = new Map<LocalDate, number>()
  for (const { step, quantity } of cells) if (quantity > 0) cases.set(step, (cases.get(step) ?? 0) + quantity)
  return cases
}

export type OpenAsked = {
  readonly kep: string
  readonly span: Span
  readonly cases: CasesByDate
  /** Of the KEP and of all. */
  readonly annotations: readonly Annotation[]
  readonly offices: Configuration['offices']
}

export function dayCountOf(asked: OpenAsked): DayCount {
  const { span, cases, kep } = asked
  const annotations = concerning(asked.annotations, [kep])
  let [closed, empty] = [0, 0]
  // From the last day on: the next day on which it was open is then known.
  let next: LocalDate | null = null
  for (let date = span.to; date >= span.from; date = addDays(date, -1)) {
    if (cases.has(date)) next = date
    else if (isExpected(asked, date)) {
      if (isClosed(annotations, date, next)) closed += 1
      else empty += 1
    }
  }
  const inSpan = [...cases].filter(([date]) => span.from <= date && date <= span.to)
  return { cases: inSpan.reduce((sum, [, quantity]) => sum + quantity, 0), open: inSpan.length, closed, empty }
}

/** By the hours of the buildings in which it has counters; where nobody has set any, by the calendar of Greece. */
function isExpected({ kep, offices }: OpenAsked, date: LocalDate): boolean {
  const own = offices.filter(({ counters }) => counters.some((counter) => kepOn(counter, date) === kep))
  const withHours = own.filter(({ hours }) => !isNeverClosed(hours.week))
  if (withHours.length === 0) return isWorkingDay(date)
  return withHours.some((office) => hoursOn(office, date).ranges.length > 0)
}

/** As an office is before anybody has set its hours. */
const isNeverClosed = (week: Configuration['offices'][number]['hours']['week']): boolean =>
  week.every((ranges) => ranges[0]?.from === '00:00' && ranges[0].to === '24:00')

/** Somebody says so, or says that it reopened later and nothing was counted until then. */
const isClosed = (annotations: readonly Annotation[], date: LocalDate, next: LocalDate | null): boolean =>
  annotations.some(({ kind, from, to }) => {
    if (kind === 'closed') return from <= date && (to === null || date <= to)
    return kind === 'reopening' && date < from && (next === null || from <= next)
  })
