// The yearly table of the directorate: what the offices counted plus what was imported, per KEP and channel.
// The SQL is the common ground of SQLite and PostgreSQL: no function here that one of them lacks.
import { dateOf } from '#shared/calendar.ts'
import type { YearlyTotals, YearRow } from '#shared/reports/yearly-totals.ts'
import type { Db } from '../database/open.ts'
import { verifyYear } from './verify-year.ts'

export function yearlyTotals(db: Db, year: number, now: number): YearlyTotals {
  // One transaction: the table and its verification see the same moment.
  return db.transaction((): YearlyTotals => {
    const channels = codes(db, 'SELECT code FROM channels ORDER BY display_order')
    const before = known(db, year - 1)
    const rows = yearRows(db, year, before.perKep)
    const undivided = undividedOf(db, year)
    const sums = channels.map((_, column) => sum(rows.map((row) => row.quantities[column] ?? 0)))
    const total = sum(sums) + undivided
    return {
      year,
      channels,
      rows,
      sums,
      total,
      undivided,
      before: before.total,
      change: changeOf(total, before.total, year, now),
      months: monthsOf(db, year, channels),
      sources: sourcesOf(db, year),
      verified: { ...verifyYear(db, year), at: now },
      years: yearsOf(db),
    }
  })()
}

/** Both parts of a year, side by side: counted here, and imported per KEP. */
const COUNTED = `
  SELECT kep, channel, quantity FROM daily_totals WHERE date >= :from AND date < :until
  UNION ALL
  SELECT kep, channel, quantity FROM imported_totals WHERE year = :year AND kep IS NOT NULL`

const span = (year: number) => ({ from: `${year}-01-01`, until: `${year + 1}-01-01`, year })

type Cell = { readonly kep: string; readonly quantity: number }

/** Every KEP has a row, also one that has counted nothing; the cells of a row come in the channels' order. */
function yearRows(db: Db, year: number, before: ReadonlyMap<string, number> | null): YearRow[] {
  const cells = db
    .prepare<[object], Cell>(
      `SELECT keps.code AS kep, COALESCE(SUM(counted.quantity), 0) AS quantity
       FROM keps CROSS JOIN channels
       LEFT JOIN (${COUNTED}) AS counted ON counted.kep = keps.code AND counted.channel = channels.code
       GROUP BY keps.code, keps.display_order, channels.code, channels.display_order
       ORDER BY keps.display_order, channels.display_order`,
    )
    .all(span(year))
  return [...Map.groupBy(cells, (cell) => cell.kep)].map(([kep, ofKep]) => {
    const quantities = ofKep.map((cell) => cell.quantity)
    return { kep, quantities, total: sum(quantities), before: before === null ? null : (before.get(kep) ?? 0) }
  })
}

/** What is known of a year as a whole, and per KEP where no part of it is one undivided figure. */
function known(db: Db, year: number): { total: number | null; perKep: ReadonlyMap<string, number> | null } {
  if (!yearsOf(db).includes(year)) return { total: null, perKep: null }
  const rows = db
    .prepare<[object], Cell>(`SELECT kep, SUM(quantity) AS quantity FROM (${COUNTED}) AS counted GROUP BY kep`)
    .all(span(year))
  const perKep = new Map(rows.map((row) => [row.kep, row.quantity]))
  const undivided = undividedOf(db, year)
  return { total: sum([...perKep.values()]) + undivided, perKep: undivided > 0 ? null : perKep }
}

function undividedOf(db: Db, year: number): number {
  const row = db
    .prepare<[number], { quantity: number }>(
      'SELECT COALESCE(SUM(quantity), 0) AS quantity FROM imported_totals WHERE year = ? AND kep IS NULL',
    )
    .get(year)
  return row?.quantity ?? 0
}

function changeOf(total: number, before: number | null, year: number, now: number): number | null {
  const over = Number(dateOf(now).slice(0, 4)) > year
  return over && before !== null && before > 0 ? total / before - 1 : null
}

/** Null when something of the year was imported: nobody knows which month that belongs to. */
function monthsOf(db: Db, year: number, channels: readonly string[]): number[][] | null {
  if (sourcesOf(db, year).length > 0) return null
  const months = Array.from({ length: 12 }, () => channels.map(() => 0))
  const rows = db
    .prepare<[object], { month: string; channel: string; quantity: number }>(
      `SELECT SUBSTR(date, 6, 2) AS month, channel, SUM(quantity) AS quantity FROM daily_totals
       WHERE date >= :from AND date < :until GROUP BY SUBSTR(date, 6, 2), channel`,
    )
    .all(span(year))
  for (const { month, channel, quantity } of rows) {
    const cells = months[Number(month) - 1]
    const column = channels.indexOf(channel)
    if (cells !== undefined && column >= 0) cells[column] = quantity
  }
  return months
}

function sourcesOf(db: Db, year: number): YearlyTotals['sources'] {
  return db
    .prepare<[number], YearlyTotals['sources'][number]>(
      `SELECT imports.file AS file, imports.at AS "importedAt", COALESCE(SUM(imported_totals.quantity), 0) AS quantity
       FROM imports LEFT JOIN imported_totals ON imported_totals.import = imports.id
       WHERE imports.year = ? GROUP BY imports.id, imports.file, imports.at ORDER BY imports.id`,
    )
    .all(year)
}

const yearsOf = (db: Db): number[] =>
  db
    .prepare<[], { year: number }>(
      `SELECT CAST(SUBSTR(date, 1, 4) AS INTEGER) AS year FROM daily_totals
       UNION SELECT year FROM imports ORDER BY year`,
    )
    .all()
    .map((row) => row.year)

const codes = (db: Db, sql: string): string[] =>
  db
    .prepare<[], { code: string }>(sql)
    .all()
    .map((row) => row.code)

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
