// Comparable days of a period: a KEP that was closed or moved for a part of the year is compared per day, and over the days of both years.
import { addDays, type LocalDate } from '#shared/queue/dates.ts'
import { type Annotation, concerning } from '#shared/reports/annotation.ts'
import type { Asked, Span } from '#shared/reports/asked.ts'
import { yearBefore } from '#shared/reports/year-before.ts'
import type { DayCount, DaysFigures, DaysRow, Move, SharedDays, YearDays } from '#shared/reports/year-days.ts'
import { annotationsIn } from '../annotations-in.ts'
import { type CountedCell, countedIn, firstCounted } from './counted.ts'
import { importedIn } from './imported.ts'
import { isLate } from './known.ts'
import { type CasesByDate, casesByDate, dayCountOf } from './open-days.ts'
import { type TableReading, yearTable } from './year-table.ts'

/** The same weekday of the year before: 52 whole weeks. */
const WEEKS = 52 * 7

export function yearDays(reading: TableReading, asked: Asked): YearDays {
  const { db, today, whole } = reading
  const { keps, choices } = yearTable(reading, { ...asked, more: {} })
  const span = { from: asked.from, to: asked.to < today ? asked.to : today }
  const beforeSpan = yearBefore(span)
  const since = firstCounted(db)
  const known = (one: Span): Span => ({ from: since !== null && since > one.from ? since : one.from, to: one.to })
  const annotations = annotationsIn(db, { from: beforeSpan.from, to: span.to })
  const offices = whole?.offices ?? []
  const here = ({ office }: CountedCell) => asked.office === null || asked.office === office
  const now = countedIn(db, span, 'day').filter(here)
  const before = countedIn(db, beforeSpan, 'day').filter(here)
  const rows = (keps ?? choices).map((kep): DaysRow => {
    const cellsNow = now.filter((cell) => cell.kep === kep)
    const casesNow = casesByDate(cellsNow)
    const casesBefore = casesByDate(before.filter((cell) => cell.kep === kep))
    const count = (one: Span, cases: CasesByDate) => dayCountOf({ kep, span: known(one), cases, annotations, offices })
    return {
      kep,
      now: count(span, casesNow),
      before: before.length === 0 ? null : count(beforeSpan, casesBefore),
      both: before.length === 0 ? null : sharedDays(casesNow, casesBefore),
      moves: movesOf(cellsNow, concerning(annotations, [kep]), span),
    }
  })
  const of = { keps, office: asked.office }
  return {
    from: asked.from,
    to: asked.to,
    until: span.to,
    beforeSpan,
    since: since !== null && isLate(since, beforeSpan.from) ? since : null,
    rows: now.length === 0 ? [] : rows,
    sum: now.length === 0 ? null : sumOf(rows),
    imported: [...new Set([...importedIn(db, beforeSpan, of).years, ...importedIn(db, span, of).years])].sort(),
    annotations: concerning(annotations, keps).filter(({ kind }) =>
      ['closed', 'reopening', 'relocation'].includes(kind),
    ),
  }
}

function sharedDays(now: CasesByDate, before: CasesByDate): SharedDays {
  const shared = [...now].flatMap(([date, cases]) => {
    const then = before.get(addDays(date, -WEEKS))
    return then === undefined ? [] : [{ now: cases, before: then }]
  })
  return {
    days: shared.length,
    now: shared.reduce((sum, day) => sum + day.now, 0),
    before: shared.reduce((sum, day) => sum + day.before, 0),
  }
}

/** A move of this KEP's own: it counts in other buildings since. */
function movesOf(cells: readonly CountedCell[], annotations: readonly Annotation[], span: Span): Move[] {
  return annotations
    .filter(({ kind, from }) => kind === 'relocation' && span.from < from && from <= span.to)
    .flatMap(({ from: on }) => {
      const [until, since] = [cells.filter(({ step }) => step < on), cells.filter(({ step }) => step >= on)]
      if (since.length === 0 || !since.every(({ office }) => until.every((cell) => cell.office !== office))) return []
      return until.length === 0 ? [] : [{ on, until: perDays(until), since: perDays(since) }]
    })
}

function perDays(cells: readonly CountedCell[]): Move['since'] {
  const cases: ReadonlyMap<LocalDate, number> = casesByDate(cells)
  return { cases: [...cases.values()].reduce((sum, quantity) => sum + quantity, 0), open: cases.size }
}

/** Days of all KEPs together: two that are open on one date are two days. */
function sumOf(rows: readonly DaysRow[]): DaysFigures {
  const add = (counts: readonly DayCount[]): DayCount =>
    counts.reduce(
      (sum, { cases, open, closed, empty }) => ({
        cases: sum.cases + cases,
        open: sum.open + open,
        closed: sum.closed + closed,
        empty: sum.empty + empty,
      }),
      { cases: 0, open: 0, closed: 0, empty: 0 },
    )
  const before = rows.flatMap((row) => (row.before === null ? [] : [row.before]))
  const both = rows.flatMap((row) => (row.both === null ? [] : [row.both]))
  return {
    now: add(rows.map(({ now }) => now)),
    before: before.length === 0 ? null : add(before),
    both:
      both.length === 0
        ? null
        : {
            days: both.reduce((sum, { days }) => sum + days, 0),
            now: both.reduce((sum, { now }) => sum + now, 0),
            before: both.reduce((sum, one) => sum + one.before, 0),
          },
  }
}
