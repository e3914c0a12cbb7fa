// Counts everything again from the journal, in memory, and names each flat row that says something else.
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { CannotStart } from '../cannot-start.ts'
import { type Db, migrationFiles } from '../database/open.ts'
import { filesAstray } from '../files/files-folder.ts'
import { flatRows } from '../flat-rows.ts'
import { journalOf } from '../journal-of.ts'
import { flatTables as keys } from '../rebuild-flat-rows.ts'
import { digestOf } from '../retention/digest.ts'
import type { OfficeDay } from '../retention/office-day.ts'

/** `daily_totals-of-cases`: the daily totals against the sum of the cases, without going through the journal. */
/** `files`: a handed-in file's row against its bytes on the disk. */
export type CheckedTable = FlatTable | 'daily_totals-of-cases' | 'kept_days' | 'files'
export type FlatRow = Readonly<Record<string, string | number | null>>
export type Difference = {
  readonly table: CheckedTable
  /** The row's key, `central · 2026-11-23 · Α 001`. */
  readonly key: string
  /** Null: the row is missing. */
  readonly stored: FlatRow | null
  /** Null: the row should not be there. */
  readonly recounted: FlatRow | null
}
export type Verification = {
  readonly facts: number
  readonly tickets: number
  /** How many cases, not how many rows. */
  readonly cases: number
  /** Days of which only totals are kept: nothing is left to count them from, and they must be as they were. */
  readonly keptDays: number
  readonly differences: readonly Difference[]
}

type FlatTable = keyof typeof keys
const flatTables = Object.keys(keys) as FlatTable[] // an object's keys are exactly its own keys here: the record is a constant

/**
 * Opens the data for reading only, also while the server runs.
 * @throws {CannotStart} the data was written by a newer version, whose facts this one cannot count, or by an older one that
 * no server of this version has opened yet.
 */
export function verify(file: string): Verification {
  const db = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const version = db.pragma('user_version', { simple: true }) as number // SQLite's own integer
    const newest = migrationFiles().length
    if (version !== newest)
      throw new CannotStart(version > newest ? 'data-newer' : 'data-older', { folder: dirname(file) })
    db.pragma('temp_store = MEMORY')
    // One transaction, so that everything is read as it stood at one moment.
    return db.transaction(() => {
      const facts = recount(db)
      const kept = keptDays(db)
      const differences = [
        ...flatTables.flatMap((table) => tableDifferences(db, table)),
        ...sumDifferences(db),
        ...kept.flatMap((day) => keptDifference(db, day)),
        ...fileDifferences(db, dirname(file)),
      ]
      return { facts, ...sizes(db), keptDays: kept.length, differences }
    })()
  } finally {
    db.close()
  }
}

/** Fills tables of the same shape in `temp`: names without a schema mean those first, so the writer needs no second form. */
function recount(db: Db): number {
  const shape = db.prepare<[string], { sql: string }>(
    `SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = ?`,
  )
  for (const table of flatTables) {
    const stored = shape.get(table)
    if (stored === undefined) throw new Error(`the database has no table ${table}`)
    db.exec(stored.sql.replace(/^CREATE TABLE/, 'CREATE TEMP TABLE'))
  }
  const flat = flatRows(db)
  let facts = 0
  for (const row of journalOf(db)) {
    flat.write(row)
    facts += 1
  }
  return facts
}

type KeptDay = OfficeDay & { readonly digest: string }

const keptDays = (db: Db): KeptDay[] =>
  db.prepare<[], KeptDay>('SELECT office, date, digest FROM main.kept_days ORDER BY office, date').all()

function keptDifference(db: Db, day: KeptDay): Difference[] {
  const { office, date, digest } = day
  const now = digestOf(db, day)
  const key = `${office} · ${date}`
  return now === digest ? [] : [{ table: 'kept_days', key, stored: { digest: now }, recounted: { digest } }]
}

/** Stored: what the table says; recounted: what lies on the disk. */
function fileDifferences(db: Db, folder: string): Difference[] {
  const { lost, unknown } = filesAstray(db, folder)
  return [
    ...lost.map(({ sha256, name }): Difference => ({ table: 'files', key: sha256, stored: { name }, recounted: null })),
    ...unknown.map((name): Difference => ({ table: 'files', key: name, stored: null, recounted: { name } })),
  ]
}

/** No case is left of these days, and no fact. */
const STILL_COUNTED = 'NOT EXISTS (SELECT 1 FROM main.kept_days AS k WHERE k.office = t.office AND k.date = t.date)'

const tableDifferences = (db: Db, table: FlatTable): Difference[] =>
  compare(
    db,
    table,
    keys[table],
    `SELECT * FROM main.${table} AS t WHERE ${STILL_COUNTED}`,
    `SELECT * FROM temp.${table}`,
  )

const sumDifferences = (db: Db): Difference[] =>
  compare(
    db,
    'daily_totals-of-cases',
    keys.daily_totals,
    `SELECT kep, date, channel, office, quantity FROM main.daily_totals AS t WHERE ${STILL_COUNTED}`,
    `SELECT kep, date, channel, office, SUM(quantity) AS quantity FROM main.cases GROUP BY kep, date, channel, office`,
  )

function compare(db: Db, table: CheckedTable, key: readonly string[], stored: string, recounted: string): Difference[] {
  const keyOf = (row: FlatRow) => key.map((column) => row[column]).join(' · ')
  const rows = (sql: string) =>
    new Map(
      db
        .prepare<[], FlatRow>(sql)
        .all()
        .map((row) => [keyOf(row), row]),
    )
  const onlyStored = rows(`${stored} EXCEPT ${recounted}`)
  const onlyRecounted = rows(`${recounted} EXCEPT ${stored}`)
  const allKeys = [...new Set([...onlyStored.keys(), ...onlyRecounted.keys()])].sort()
  return allKeys.map((k) => ({
    table,
    key: k,
    stored: onlyStored.get(k) ?? null,
    recounted: onlyRecounted.get(k) ?? null,
  }))
}

/** How much there is by the recount. */
function sizes(db: Db): { tickets: number; cases: number } {
  const count = db.prepare<[], { tickets: number; cases: number }>(
    'SELECT (SELECT COUNT(*) FROM temp.tickets) AS tickets, (SELECT COALESCE(SUM(quantity), 0) FROM temp.cases) AS cases',
  )
  return count.get() ?? { tickets: 0, cases: 0 }
}
