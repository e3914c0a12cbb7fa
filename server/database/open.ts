// Opens the one database file of an installation, brings it to this version's shape, and makes sure that a commit is durable.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { CannotStart } from '../cannot-start.ts'

export type Db = Database.Database

const MIGRATIONS = join(import.meta.dirname, 'migrations')

export const databaseFile = (folder: string): string => join(folder, 'seira.db')

/** @throws {CannotStart} the folder can't be written, or the data was written by a newer version. */
export function openDatabase(folder: string): Db {
  const db = openFile(folder)
  // better-sqlite3 re-opens a WAL file with synchronous=NORMAL, which loses acknowledged tickets in a power cut.
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('secure_delete = ON') // what is forgotten or overwritten is gone from the file's bytes too
  db.pragma('busy_timeout = 5000')
  if (db.pragma('synchronous', { simple: true }) !== 2) throw new CannotStart('not-durable', { folder })
  migrate(db, folder)
  return db
}

/** Of the same shape, and gone when the process ends: for practice, so that nothing of it can ever reach the file. */
export function openInMemory(): Db {
  const db = new Database(':memory:')
  db.pragma('foreign_keys = ON')
  migrate(db, ':memory:')
  return db
}

function openFile(folder: string): Db {
  try {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
    const db = new Database(databaseFile(folder))
    db.exec('BEGIN IMMEDIATE; ROLLBACK') // fails here, and not at the first ticket, when the file can't be written
    return db
  } catch (cause) {
    throw new CannotStart('data-unwritable', { folder }, cause)
  }
}

/** Numbered files, each run once, in order, each whole or not at all. `user_version` is the number of the last one. */
function migrate(db: Db, folder: string, files: readonly string[] = migrationFiles()): void {
  const version = db.pragma('user_version', { simple: true }) as number // SQLite's own integer
  const newest = files.length
  if (version > newest) throw new CannotStart('data-newer', { folder })
  for (const [index, file] of files.entries()) {
    if (index < version) continue
    db.transaction(() => {
      db.exec(readFileSync(join(MIGRATIONS, file), 'utf8'))
      db.pragma(`user_version = ${index + 1}`)
    })()
  }
}

export const migrationFiles = (): string[] => readdirSync(MIGRATIONS).sort()
