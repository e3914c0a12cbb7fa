// Everything that stands in a folder's database, so that a story can say: nothing has changed.
import Database from 'better-sqlite3'
import { databaseFile } from '../../server/database/open.ts'

export type Dump = Readonly<Record<string, readonly string[]>>

/** Each table with its rows; when a session or a person was last seen is no change. */
export function dumpOf(folder: string): Dump {
  const db = new Database(databaseFile(folder), { readonly: true })
  const tables = db
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all()
  const dump = Object.fromEntries(tables.map((table) => [table, rowsOf(db, table)]))
  db.close()
  return dump
}

const rowsOf = (db: Database.Database, table: string): string[] =>
  db
    .prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`)
    .all()
    .map(({ seen_at: _, last_seen_at: __, ...row }) => JSON.stringify(row))
