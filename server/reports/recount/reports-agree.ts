// The reports against the rows that they are made of: the yearly table against daily totals and imported figures, its parts against
// the cases, the files against their own sums, the signed tables against their digest and what was done since.
import { wholeYear } from '#shared/reports/asked.ts'
import { cellKey, cellsOf, type SignedTable } from '#shared/reports/signing.ts'
import type { Db } from '../../database/open.ts'
import { type Stored, storedSignings } from '../../signed-years.ts'
import { changesSince } from '../signed/changes-since.ts'
import { figuresOf, signedDigest } from '../signed/figures.ts'
import { yearlyTotals } from '../yearly-totals.ts'
import { breakdowns } from './breakdowns.ts'
import type { Differences } from './differences.ts'

/** `year` null: all years. */
export function reportsAgree(db: Db, year: number | null, differences: Differences): void {
  const years = db
    .prepare<[], number>(
      `SELECT DISTINCT CAST(substr(date, 1, 4) AS INTEGER) AS year FROM daily_totals UNION SELECT year FROM imports ORDER BY year`,
    )
    .pluck()
    .all()
    .filter((one) => year === null || one === year)
  for (const one of years) {
    filesAgree(db, one, differences)
    tablesAgree(db, one, differences)
    partsAgree(db, one, differences)
  }
  signedTablesAgree(db, year, differences)
}

function filesAgree(db: Db, year: number, differences: Differences): void {
  const wrong = db
    .prepare<[number], { file: string; total: number; sum: number }>(
      `SELECT file, total, (SELECT coalesce(sum(quantity), 0) FROM imported_totals AS t WHERE t.import = imports.id) AS sum
       FROM imports WHERE year = ? ORDER BY id`,
    )
    .all(year)
    .filter(({ total, sum }) => total !== sum)
  for (const { file, total, sum } of wrong)
    differences.add({
      table: 'imports',
      key: `${year} · ${file}`,
      stored: { quantity: sum },
      recounted: { quantity: total },
    })
}

/** The table as it is shown, and as it would be signed. */
function tablesAgree(db: Db, year: number, differences: Differences): void {
  const expected = new Map(storedCells(db, year).map((cell) => [cellKey(cell), cell]))
  const whole = [...expected.values()].reduce((sum, { quantity }) => sum + quantity, 0)
  const { channels, rows, undivided, total } = yearlyTotals(db, year, 0)
  for (const [name, table] of [
    ['shown', { channels, rows, undivided, total }],
    ['figures', figuresOf(db, year)],
  ] as const) {
    const cells = cellsOf(table)
    const said = (key: string, stored: number, recounted: number) => {
      if (stored !== recounted)
        differences.add({ table: 'year-table', key, stored: { quantity: stored }, recounted: { quantity: recounted } })
    }
    for (const key of new Set([...cells.keys(), ...expected.keys()]))
      said(`${year} · ${name} · ${key.trim()}`, cells.get(key)?.quantity ?? 0, expected.get(key)?.quantity ?? 0)
    said(`${year} · ${name}`, table.total, whole)
  }
}

type Cell = { readonly kep: string | null; readonly channel: string | null; readonly quantity: number }
const storedCells = (db: Db, year: number): Cell[] =>
  db
    .prepare<[object], Cell>(
      `SELECT kep, channel, SUM(quantity) AS quantity FROM (
         SELECT kep, channel, quantity FROM daily_totals WHERE date BETWEEN :from AND :to
         UNION ALL SELECT kep, channel, quantity FROM imported_totals WHERE year = :year) AS stored
       GROUP BY kep, channel`,
    )
    .all({ ...wholeYear(year), year })

/** Of days of which only totals are kept there is nothing left to divide. */
function partsAgree(db: Db, year: number, differences: Differences): void {
  const span = wholeYear(year)
  const whole =
    db
      .prepare<[string, string], number>('SELECT coalesce(sum(quantity), 0) FROM cases WHERE date BETWEEN ? AND ?')
      .pluck()
      .get(span.from, span.to) ?? 0
  for (const [name, sumOf] of Object.entries(breakdowns)) {
    const parts = sumOf(db, span)
    if (parts !== whole)
      differences.add({
        table: 'breakdowns',
        key: `${year} · ${name}`,
        stored: { quantity: parts },
        recounted: { quantity: whole },
      })
  }
}

function signedTablesAgree(db: Db, year: number | null, differences: Differences): void {
  const stored = storedSignings(db, year)
  for (const [index, signing] of stored.entries()) {
    const before = stored[index - 1]
    const isNext = before !== undefined && before.year === signing.year
    const { figures, digest, id: person, at, version } = signing
    const now = signedDigest({
      year: signing.year,
      version,
      at,
      person,
      figures,
      before: isNext ? before.digest : null,
    })
    const key = `${signing.year} · ${version}`
    if (now !== digest) differences.add({ table: 'signed_years', key, stored: { digest: now }, recounted: { digest } })
    if (stored[index + 1]?.year !== signing.year) explained(db, signing, differences)
  }
}

/** What stands there now is what was signed and what was done to it since. Where days were forgotten, nobody can say any more. */
function explained(db: Db, { year, figures }: Stored, differences: Differences): void {
  const { from, to } = wholeYear(year)
  if (db.prepare('SELECT 1 FROM kept_days WHERE date BETWEEN ? AND ?').get(from, to) !== undefined) return
  const now = figuresOf(db, year)
  const changes = changesSince(db, year, figures)
  if (changes.some(({ kind }) => kind === 'undone')) {
    explainedInAll(year, figures, now, changes, differences)
    return
  }
  const due = cellsOf(figures)
  for (const { kep, channel, from: was, to: is } of changes) {
    const key = cellKey({ kep, channel })
    due.set(key, { kep, channel, quantity: (due.get(key)?.quantity ?? 0) + is - was })
  }
  const cells = cellsOf(now)
  for (const key of new Set([...due.keys(), ...cells.keys()])) {
    const [stored, recounted] = [cells.get(key)?.quantity ?? 0, due.get(key)?.quantity ?? 0]
    if (stored !== recounted)
      differences.add({
        table: 'signed_years',
        key: `${year} · ${key.trim()}`,
        stored: { quantity: stored },
        recounted: { quantity: recounted },
      })
  }
}

type Changes = ReturnType<typeof changesSince>

/** A file that is gone took its cells with it: the whole still has to come out. */
function explainedInAll(
  year: number,
  was: SignedTable,
  is: SignedTable,
  changes: Changes,
  differences: Differences,
): void {
  const due = changes.reduce((sum, { from, to }) => sum + to - from, was.total)
  if (due !== is.total)
    differences.add({
      table: 'signed_years',
      key: `${year}`,
      stored: { quantity: is.total },
      recounted: { quantity: due },
    })
}
