// A folder as an older version left it: its own migrations, and the rows that it already knew.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { databaseFile, migrationFiles } from '../../server/database/open.ts'

const MIGRATIONS = join(import.meta.dirname, '../../server/database/migrations')

/** The database of a folder that nobody has open, as the version of migration `version` would have written it. */
export function asOfVersion(folder: string, version: number): void {
  const file = databaseFile(folder)
  const old = new Database(':memory:')
  for (const migration of migrationFiles().slice(0, version))
    old.exec(readFileSync(join(MIGRATIONS, migration), 'utf8'))
  old.pragma(`user_version = ${version}`)
  old.prepare('ATTACH ? AS now').run(file)
  for (const table of tablesOf(old, 'main').filter((name) => tablesOf(old, 'now').includes(name))) {
    const now = new Set(columnsOf(old, 'now', table))
    const columns = columnsOf(old, 'main', table)
      .filter((column) => now.has(column))
      .join(', ')
    if (table !== 'people' && table !== 'sessions')
      // their columns have changed their meaning since
      old.exec(`INSERT OR REPLACE INTO main.${table} (${columns}) SELECT ${columns} FROM now.${table}`)
  }
  old.exec('DETACH now')
  for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true })
  old.prepare('VACUUM INTO ?').run(file)
  old.close()
}

const tablesOf = (db: Database.Database, schema: string) =>
  db
    .prepare<[], string>(`SELECT name FROM ${schema}.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .pluck()
    .all()
const columnsOf = (db: Database.Database, schema: string, table: string) =>
  db
    .prepare<[], { name: string }>(`PRAGMA ${schema}.table_info(${table})`)
    .all()
    .map(({ name }) => name)
