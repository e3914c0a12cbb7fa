// Takes a whole year's table into the database, or nothing of it and every reason why.
import { createHash } from 'node:crypto'
import { dateOf } from '#shared/calendar.ts'
import type { ImportProblem } from '#shared/reports/import-problem.ts'
import type { Db } from '../database/open.ts'
import { readYearFile, type YearFile } from './read-year-file.ts'

/** Law 3013/2002 founded the KEP. */
const FIRST_YEAR = 2002

export type YearToImport = {
  readonly year: number
  /** The file's name, as the report will show it. */
  readonly file: string
  readonly bytes: Uint8Array
  /** Null: by the command line. */
  readonly person: string | null
  readonly now: number
}
export type CheckedYear =
  | ({
      readonly ok: true
      /** Cases of this year that the offices counted themselves: the import adds to them. No error, for a year may have begun
       * on paper; but whoever imports is told, since the same cases could be in both. */
      readonly alreadyCounted: number
    } & YearFile)
  | { readonly ok: false; readonly problems: readonly ImportProblem[] }

/** Everything that importing would say, without importing. */
export function checkYearFile(db: Db, { year, bytes, now }: Pick<YearToImport, 'year' | 'bytes' | 'now'>): CheckedYear {
  const problems = yearProblems(db, year, now)
  const read = readYearFile(bytes, codes(db, 'keps'), codes(db, 'channels'))
  if (!read.ok) return { ok: false, problems: [...problems, ...read.problems] }
  if (problems.length > 0) return { ok: false, problems }
  return { ...read, alreadyCounted: countedIn(db, year) }
}

export function importYear(db: Db, toImport: YearToImport): CheckedYear {
  // Checked inside the transaction: two imports of one year at the same moment would both have found it free.
  return db
    .transaction(() => {
      const checked = checkYearFile(db, toImport)
      if (checked.ok) store(db, toImport, checked)
      return checked
    })
    .immediate()
}

function store(db: Db, { year, file, bytes, person, now }: YearToImport, { rows, undivided, total }: YearFile): void {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { lastInsertRowid } = db
    .prepare('INSERT INTO imports (year, file, sha256, total, at, person) VALUES (?, ?, ?, ?, ?, ?)')
    .run(year, file, sha256, total, now, person)
  const insert = db.prepare('INSERT INTO imported_totals (import, year, kep, channel, quantity) VALUES (?, ?, ?, ?, ?)')
  for (const { kep, channel, quantity } of rows) insert.run(lastInsertRowid, year, kep, channel, quantity)
  if (undivided !== null) insert.run(lastInsertRowid, year, null, null, undivided)
}

function yearProblems(db: Db, year: number, now: number): ImportProblem[] {
  const problem = (key: 'year-out-of-range' | 'year-in-future' | 'year-imported', value: string): ImportProblem[] => [
    { line: 0, problem: key, value },
  ]
  if (!Number.isInteger(year) || year < FIRST_YEAR) return problem('year-out-of-range', String(year))
  if (year > Number(dateOf(now).slice(0, 4))) return problem('year-in-future', String(year))
  const imported = db.prepare<[number], { file: string }>('SELECT file FROM imports WHERE year = ?').get(year)
  return imported === undefined ? [] : problem('year-imported', `${year}: ${imported.file}`)
}

const codes = (db: Db, table: 'keps' | 'channels'): string[] =>
  db
    .prepare<[], { code: string }>(`SELECT code FROM ${table} ORDER BY display_order`)
    .all()
    .map(({ code }) => code)

function countedIn(db: Db, year: number): number {
  const row = db
    .prepare<[string, string], { quantity: number }>(
      'SELECT COALESCE(SUM(quantity), 0) AS quantity FROM daily_totals WHERE date >= ? AND date < ?',
    )
    .get(`${year}-01-01`, `${year + 1}-01-01`)
  return row?.quantity ?? 0
}
