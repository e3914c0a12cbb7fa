// Counts everything again from the journal, a day at a time, and names each figure that says something else: flat rows, daily totals,
// the reports, imported files and signed tables.
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import type { Progress, Verification } from '#shared/reports/check.ts'
import { CannotStart } from '../cannot-start.ts'
import { type Db, migrationFiles } from '../database/open.ts'
import { filesAstray } from '../files/files-folder.ts'
import { daysOf } from './recount/days.ts'
import { Differences } from './recount/differences.ts'
import { Recount } from './recount/recount.ts'
import { reportsAgree } from './recount/reports-agree.ts'

/** How many days lie between two words about how far it is. */
const TOLD_EVERY = 50

export type Verifying = {
  /** Only this year; null: everything. */
  readonly year: number | null
  readonly onProgress: (progress: Progress) => void
}
const EVERYTHING: Verifying = { year: null, onProgress: () => undefined }

/**
 * Opens the data for reading only, also while the server runs.
 * @throws {CannotStart} the data was written by a newer version, whose facts this one cannot count, or by an older one that
 * no server of this version has opened yet.
 */
export function verify(file: string, verifying: Verifying = EVERYTHING): Verification {
  const db = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const version = db.pragma('user_version', { simple: true }) as number // SQLite's own integer
    const newest = migrationFiles().length
    if (version !== newest)
      throw new CannotStart(version > newest ? 'data-newer' : 'data-older', { folder: dirname(file) })
    db.pragma('temp_store = MEMORY')
    // One transaction, so that everything is read as it stood at one moment.
    return db.transaction(() => counted(db, dirname(file), verifying))()
  } finally {
    db.close()
  }
}

function counted(db: Db, folder: string, { year, onProgress }: Verifying): Verification {
  const differences = new Differences()
  const { counted: days, kept } = daysOf(db, year, differences)
  const recount = new Recount(db, differences)
  for (const [done, day] of days.entries()) {
    if (done % TOLD_EVERY === 0) onProgress({ done, of: days.length })
    recount.day(day)
  }
  for (const day of kept) recount.keptDay(day)
  recount.close()
  onProgress({ done: days.length, of: days.length })
  reportsAgree(db, year, differences)
  if (year === null) filesAgree(db, folder, differences)
  const count = (sql: string) => db.prepare<[], number>(sql).pluck().get() ?? 0
  return {
    ...recount.counted,
    imported: count(
      `SELECT coalesce(sum(quantity), 0) FROM imported_totals ${year === null ? '' : `WHERE year = ${year}`}`,
    ),
    keptDays: kept.length,
    signedYears: count('SELECT count(DISTINCT year) FROM signed_years'),
    unexplained: differences.count,
    differences: differences.all(),
  }
}

/** Stored: what the table says; recounted: what lies on the disk. */
function filesAgree(db: Db, folder: string, differences: Differences): void {
  const { lost, unknown } = filesAstray(db, folder)
  for (const { sha256, name } of lost)
    differences.add({ table: 'files', key: sha256, stored: { name }, recounted: null })
  for (const name of unknown) differences.add({ table: 'files', key: name, stored: null, recounted: { name } })
}
