// A folder as an older version left it: its own migrations, and the rows that it already knew.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { configuration } from '#shared/configuration/configuration.ts'
import { officeOn } from '#shared/configuration/office-on.ts'
import { databaseFile, migrationFiles } from '../../server/database/open.ts'

const MIGRATIONS = join(import.meta.dirname, '../../server/database/migrations')

/** The version that keeps offices as one configuration. */
const CONFIGURATION = 7

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
  if (version < CONFIGURATION) officesOneByOne(old)
  old.exec('DETACH now')
  for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true })
  old.prepare('VACUUM INTO ?').run(file)
  old.close()
}

/** As they were kept before: each with lists of its own, each counter with its one KEP. */
function officesOneByOne(old: Database.Database): void {
  const newest = old.prepare<[], string>('SELECT document FROM now.configurations ORDER BY version DESC LIMIT 1')
  const document = newest.pluck().get()
  if (document === undefined) return
  const whole = configuration.parse(JSON.parse(document))
  const insert = old.prepare('INSERT INTO main.offices (id, settings, display_order) VALUES (?, ?, ?)')
  for (const [order, plan] of whole.offices.entries()) {
    const {
      groups: _,
      texts: __,
      boards: ___,
      logo: ____,
      printers: _____,
      slip: ______,
      counterLines: _______,
      opinions: ________,
      ...known
    } = officeOn(whole, plan, '2026-11-23')
    insert.run(plan.id, JSON.stringify(known), order)
  }
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
