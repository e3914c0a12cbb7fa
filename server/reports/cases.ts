// Cases of any period, in every way that they are asked for. What is public stands on the daily totals alone; details follow one's scope.
import { addDays, type LocalDate, weekdayOf } from '#shared/queue/dates.ts'
import { concerning } from '#shared/reports/annotation.ts'
import type { Asked, Span } from '#shared/reports/asked.ts'
import { soFar, yearBack } from '#shared/reports/before.ts'
import { bucketOf, type Cases, type CasesAt, type CasesOfKep, type Grain, grainOf } from '#shared/reports/cases.ts'
import type { Db } from '../database/open.ts'
import { annotationsIn } from './annotations-in.ts'
import { knownBefore, sameYearBefore } from './cases/before.ts'
import { countedSince, type DayTotal, dayTotals, kepsCounted, type Of } from './cases/day-totals.ts'
import { caseDetails } from './cases/details.ts'
import { Tally } from './cases/tally.ts'
import type { Reading } from './question.ts'

/** `more.part` `totals`: without the details, which take longer over many years. */
export function cases(reading: Reading, asked: Asked): Cases {
  const { db, today } = reading
  const { from, to, office, keps } = asked
  const of: Of = { office, keps }
  const span = { from, to }
  const totals = dayTotals(db, span, of)
  const before = sameYearBefore(span, today)
  const totalsBefore = before === null ? [] : dayTotals(db, before, of)
  const channels = listed(
    db,
    'channels',
    [...totals, ...totalsBefore].map(({ channel }) => channel),
  )
  const tally: Along['tally'] = (key, rows = totals) => {
    const sums = new Tally(channels)
    for (const row of rows) sums.add(key(row), row.channel, row.quantity)
    return sums
  }
  const shown =
    keps === null ? listed(db, 'keps', kepsCounted(db)) : listed(db, 'keps', keps).filter((kep) => keps.includes(kep))
  const since = new Map(shown.map((kep) => [kep, countedSince(db, kep, office)]))
  const known = before === null ? null : knownBefore(db, before, of)
  const byKep = tally(({ kep }) => kep)
  const byKepBefore = tally(({ kep }) => kep, totalsBefore)
  const perKep = shown.map((kep): CasesOfKep => {
    const began = since.get(kep) ?? null
    return {
      kep,
      counted: began !== null && began <= to ? byKep.of(kep) : null,
      before: known === null ? null : known(kep, byKepBefore.of(kep).total),
    }
  })
  const first = [...since.values()].filter((date) => date !== null).sort()[0] ?? null
  const byWeekday = tally(({ date }) => String(weekdayOf(date)))
  return {
    channels,
    sum: byKep.sum(),
    keps: perKep,
    before,
    sumBefore: sumBefore(perKep),
    ...alongTheDates({ span, today, since: first, before, tally, totalsBefore }),
    weekdays: [0, 1, 2, 3, 4, 5, 6].map((day) => byWeekday.of(String(day))),
    details: asked.more.part === 'totals' ? null : caseDetails(reading, span, of, channels, totals),
    undated: undated(db, span),
    annotations: concerning(annotationsIn(db, span), keps),
    since: first,
  }
}

/** A KEP that began since cannot be compared, and neither can the sum. */
const sumBefore = (keps: readonly CasesOfKep[]): number | null => {
  const counting = keps.filter(({ counted, before }) => counted !== null || before !== null)
  if (counting.length === 0 || counting.some(({ before }) => before === null)) return null
  return counting.reduce((sum, { before }) => sum + (before ?? 0), 0)
}

type Along = {
  readonly span: Span
  readonly today: LocalDate
  readonly since: LocalDate | null
  readonly before: Span | null
  readonly tally: (key: (row: DayTotal) => string, rows?: readonly DayTotal[]) => Tally
  readonly totalsBefore: readonly DayTotal[]
}

function alongTheDates({ span, today, since, before, tally, totalsBefore }: Along): Pick<Cases, 'grain' | 'dates'> {
  const grain = grainOf(span)
  const lived = soFar(span, today)
  const sums = tally(({ date }) => bucketOf(date, grain))
  const sumsBefore = tally(({ date }) => bucketOf(date, grain), totalsBefore)
  const dates = buckets(span, grain).map((at): CasesAt => {
    const back = grain === 'year' ? null : bucketOf(yearBack(at.length === 7 ? `${at}-01` : at), grain)
    const isLived = lived !== null && since !== null && at <= bucketOf(lived.to, grain) && at >= bucketOf(since, grain)
    const isKnownBack =
      back !== null &&
      before !== null &&
      since !== null &&
      back >= bucketOf(since, grain) &&
      back <= bucketOf(before.to, grain)
    return {
      at,
      counted: isLived || sums.has(at) ? sums.of(at) : null,
      before: isKnownBack && back !== null ? sumsBefore.of(back).total : null,
    }
  })
  return { grain, dates }
}

function buckets({ from, to }: Span, grain: Grain): string[] {
  if (grain === 'day') {
    const days: string[] = []
    for (let date = from; date <= to; date = addDays(date, 1)) days.push(date)
    return days
  }
  const years = Array.from(
    { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
    (_, at) => Number(from.slice(0, 4)) + at,
  )
  if (grain === 'year') return years.map(String)
  const months = years.flatMap((year) =>
    Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`),
  )
  return months.filter((month) => month >= from.slice(0, 7) && month <= to.slice(0, 7))
}

/** In the municipality's own order, and behind them what it lists no longer. */
function listed(db: Db, table: 'keps' | 'channels', found: readonly string[]): string[] {
  const codes = db.prepare<[], string>(`SELECT code FROM ${table} ORDER BY display_order`).pluck().all()
  return [...new Set([...codes, ...[...found].sort()])]
}

const undated = (db: Db, { from, to }: Span): Cases['undated'] =>
  db
    .prepare<[number, number], Cases['undated'][number]>(
      'SELECT year, SUM(quantity) AS quantity FROM imported_totals WHERE year BETWEEN ? AND ? GROUP BY year ORDER BY year',
    )
    .all(Number(from.slice(0, 4)), Number(to.slice(0, 4)))
