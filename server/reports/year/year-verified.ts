// Recounts the table: daily totals against single cases, imported rows against their file's own sum, and ΣΥΝΟΛΟ against both.
import type { Asked, Span } from '#shared/reports/asked.ts'
import type { Known, YearDifference, YearVerified } from '#shared/reports/year-table.ts'
import type { Db } from '../../database/open.ts'
import { importedIn } from './imported.ts'
import { type TableReading, yearTable } from './year-table.ts'

/** So many are named; how many there are is always said. */
const NAMED = 50

export function yearVerified(reading: TableReading & { readonly now: number }, asked: Asked): YearVerified {
  const { db, now } = reading
  const table = yearTable(reading, { ...asked, more: {} })
  const spans = table.sum.before === null ? [table] : [table, table.beforeSpan]
  const of = { keps: table.keps, office: asked.office }
  const imported = importedIn(db, table, of)
  const counted = recounted(db, table, of)
  const cases = counted + imported.undivided + imported.cells.reduce((sum, { quantity }) => sum + quantity, 0)
  const wrong = spans.flatMap((span) => [...wrongDays(db, span, of), ...wrongFiles(db, span)])
  const differences = wrong.length === 0 ? wrongSum(table.sum.total, cases) : wrong
  return { at: now, cases, total: table.sum.total, count: differences.length, differences: differences.slice(0, NAMED) }
}

type OfWhat = { readonly keps: readonly string[] | null; readonly office: string | null }
type Bound = {
  readonly from: string
  readonly to: string
  readonly office: string | null
  readonly keps: string | null
}
const bound = ({ from, to }: Span, { keps, office }: OfWhat): Bound => ({
  from,
  to,
  office,
  keps: keps === null ? null : `,${keps.join(',')},`,
})

const ASKED = `date BETWEEN :from AND :to AND (:office IS NULL OR office = :office)
  AND (:keps IS NULL OR :keps LIKE '%,' || kep || ',%')`
const TOTALS = `SELECT kep, date, channel, office, quantity FROM daily_totals WHERE ${ASKED}`
/** Of days of which only totals are kept no case is left: they are what they are, and `verify.ts` looks at their digest. */
const CASES = `
  SELECT kep, date, channel, office, SUM(quantity) AS quantity FROM cases WHERE ${ASKED}
  GROUP BY kep, date, channel, office
  UNION ALL
  SELECT kep, date, channel, office, quantity FROM daily_totals WHERE ${ASKED}
    AND EXISTS (SELECT 1 FROM kept_days AS k WHERE k.office = daily_totals.office AND k.date = daily_totals.date)`

const recounted = (db: Db, span: Span, of: OfWhat): number =>
  db
    .prepare<[Bound], { n: number }>(`SELECT COALESCE(SUM(quantity), 0) AS n FROM (${CASES}) AS counted`)
    .get(bound(span, of))?.n ?? 0

type Side = { kep: string; date: string; channel: string; office: string; stored: Known; recounted: Known }

/** A figure that differs is on both sides; it counts once. */
function wrongDays(db: Db, span: Span, of: OfWhat): YearDifference[] {
  return db
    .prepare<[Bound], Side>(
      `SELECT kep, date, channel, office, MAX(stored) AS stored, MAX(recounted) AS recounted FROM (
         SELECT kep, date, channel, office, quantity AS stored, NULL AS recounted FROM (${TOTALS}) AS t
         UNION ALL
         SELECT kep, date, channel, office, NULL, quantity FROM (${CASES}) AS c) AS sides
       GROUP BY kep, date, channel, office
       HAVING MAX(stored) IS NULL OR MAX(recounted) IS NULL OR MAX(stored) <> MAX(recounted)
       ORDER BY date, kep, channel, office`,
    )
    .all(bound(span, of))
    .map((side) => ({ what: 'day', file: null, ...side }))
}

const wrongFiles = (db: Db, { from, to }: Span): YearDifference[] =>
  db
    .prepare<[string, string], { file: string; year: number; stored: number; recounted: number }>(
      `SELECT imports.file AS file, imports.year AS year, COALESCE(SUM(imported_totals.quantity), 0) AS stored,
         imports.total AS recounted
       FROM imports LEFT JOIN imported_totals ON imported_totals.import = imports.id
       WHERE imports.year || '-01-01' >= ? AND imports.year || '-12-31' <= ?
       GROUP BY imports.id, imports.file, imports.year, imports.total
       HAVING COALESCE(SUM(imported_totals.quantity), 0) <> imports.total ORDER BY imports.id`,
    )
    .all(from, to)
    .map(({ year, ...sums }) => ({
      what: 'file',
      kep: null,
      channel: null,
      office: null,
      date: `${year}-01-01`,
      ...sums,
    }))

/** Nothing above differs, and still the table says another sum: then the table is wrong. Unknown is compared with nothing. */
const wrongSum = (stored: Known, cases: number): YearDifference[] =>
  stored === null || stored === cases
    ? []
    : [
        {
          what: 'sum',
          kep: null,
          channel: null,
          office: null,
          date: null,
          file: null,
          stored,
          recounted: cases,
        },
      ]
