// The same stretch a year earlier, KEP by KEP: known where the KEP counted through all of it, or where whole years came from files.
import { addDays, type LocalDate } from '#shared/queue/dates.ts'
import type { Span } from '#shared/reports/asked.ts'
import { soFar, yearBack } from '#shared/reports/before.ts'
import type { Db } from '../../database/open.ts'
import { countedSince, type Of } from './day-totals.ts'

/** An office closed over New Year begins to count a few days into its first year. */
const LATEST_START = 10

/** Of what runs, only as far as it has come; null: it has not begun. */
export function sameYearBefore(span: Span, today: LocalDate): Span | null {
  const lived = soFar(span, today)
  return lived === null ? null : { from: yearBack(lived.from), to: yearBack(lived.to) }
}

/** `counted`: what the KEP has in its daily totals of that stretch. */
export function knownBefore(db: Db, before: Span, of: Of): (kep: string, counted: number) => number | null {
  const files = isWholeYears(before) && of.office === null ? imported(db, before) : new Map<string, number>()
  return (kep, counted) => {
    const fromFiles = files.get(kep)
    if (fromFiles !== undefined) return counted + fromFiles
    const since = countedSince(db, kep, of.office)
    return since !== null && since <= addDays(before.from, LATEST_START) ? counted : null
  }
}

const isWholeYears = ({ from, to }: Span) => from.endsWith('-01-01') && to.endsWith('-12-31')

/** Only where each of these years has a figure of its own for the KEP. */
function imported(db: Db, { from, to }: Span): Map<string, number> {
  const years = { first: Number(from.slice(0, 4)), last: Number(to.slice(0, 4)) }
  const rows = db
    .prepare<[object], { kep: string; quantity: number; years: number }>(
      `SELECT kep, SUM(quantity) AS quantity, COUNT(DISTINCT year) AS years FROM imported_totals
       WHERE year BETWEEN :first AND :last AND kep IS NOT NULL GROUP BY kep`,
    )
    .all(years)
  const whole = rows.filter((row) => row.years === years.last - years.first + 1)
  return new Map(whole.map(({ kep, quantity }) => [kep, quantity]))
}
