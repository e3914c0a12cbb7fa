// Recounts the table: daily totals against single cases, imported rows against their file's own sum, and ΣΥΝΟΛΟ against both.
import type { Asked, Span } from '#shared/reports/asked.ts'
import type { Known, YearDifference, YearVerified } from '#shared/reports/year-table.ts'
import type { Db } from '../../database/open.ts'
import { importedIn } from './imported.ts'
import type { OfWhat } from './known.ts'
import { type DayFigure, recountedDays, storedDays } from './recounted.ts'
import { type TableReading, yearTable } from './year-table.ts'

/** So many are named; how many there are is always said. */
const NAMED = 50

export function yearVerified(reading: TableReading & { readonly now: number }, asked: Asked): YearVerified {
  const { db, now } = reading
  const table = yearTable(reading, { ...asked, more: {} })
  const of: OfWhat = { keps: table.keps, office: asked.office }
  const imported = importedIn(db, table, of)
  const counted = compareDays(db, table, of)
  const before = table.sum.before === null ? null : table.beforeSpan
  const cases = counted.cases + imported.undivided + imported.cells.reduce((sum, { quantity }) => sum + quantity, 0)
  const wrong = [
    ...counted.wrong,
    ...wrongFiles(db, table),
    ...(before === null ? [] : [...compareDays(db, before, of).wrong, ...wrongFiles(db, before)]),
  ]
  const differences = wrong.length === 0 ? wrongSum(table.sum.total, cases) : wrong
  return { at: now, cases, total: table.sum.total, count: differences.length, differences: differences.slice(0, NAMED) }
}

/** A figure that differs is on both sides; it counts once. */
function compareDays(db: Db, span: Span, { keps, office }: OfWhat): { cases: number; wrong: YearDifference[] } {
  const isAsked = (one: DayFigure) =>
    (keps === null || keps.includes(one.kep)) && (office === null || office === one.office)
  const stored = new Map(
    storedDays(db, span)
      .filter(isAsked)
      .map((one) => [keyOf(one), one]),
  )
  const recounted = new Map(
    recountedDays(db, span)
      .filter(isAsked)
      .map((one) => [keyOf(one), one]),
  )
  const wrong = [...new Set([...stored.keys(), ...recounted.keys()])].sort().flatMap((key): YearDifference[] => {
    const [says, is] = [stored.get(key), recounted.get(key)]
    const one = says ?? is
    if (one === undefined || says?.quantity === is?.quantity) return []
    const { kep, channel, office: where, date } = one
    const sides = { stored: says?.quantity ?? null, recounted: is?.quantity ?? null }
    return [{ what: 'day', kep, channel, office: where, date, file: null, ...sides }]
  })
  return { cases: [...recounted.values()].reduce((sum, { quantity }) => sum + quantity, 0), wrong }
}

const keyOf = ({ kep, date, channel, office }: DayFigure): string => [date, kep, channel, office].join(' · ')

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
