// The floor of every durable row: bare better-sqlite3, one table, one row, one commit that is on the disk when it returns.
import { join } from 'node:path'
import Database from 'better-sqlite3'

export class Floor {
  private readonly db: Database.Database
  private readonly insert

  constructor(folder: string) {
    this.db = new Database(join(folder, 'floor.db'))
    this.db.pragma('journal_mode = WAL')
    this.db.pragma('synchronous = FULL')
    this.db.exec('CREATE TABLE calls (id INTEGER PRIMARY KEY, call TEXT NOT NULL)')
    this.insert = this.db.prepare('INSERT INTO calls (call) VALUES (?)')
  }

  keep(call: string): void {
    this.insert.run(call)
  }

  /** Commits a second, one after the other. */
  rate(commits: number): number {
    const began = performance.now()
    for (let n = 0; n < commits; n++) this.keep(CALL)
    return (commits * 1000) / (performance.now() - began)
  }

  close(): void {
    this.db.close()
  }
}

export const CALL = '{"ticket":"Β 023","counter":"3"}'
