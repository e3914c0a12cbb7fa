// One server per data folder: two of them would each remember a day of their own.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { CannotStart } from '../cannot-start.ts'

/** Holds the folder until the process ends, however it ends. @throws {CannotStart} it can't be written, or is held already. */
export function holdFolder(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true })
    const lock = new Database(join(folder, 'server.lock'), { timeout: 0 })
    lock.exec('BEGIN EXCLUSIVE')
    return () => lock.close()
  } catch (cause) {
    const busy = cause instanceof Database.SqliteError && cause.code.startsWith('SQLITE_BUSY')
    throw new CannotStart(busy ? 'data-in-use' : 'data-unwritable', { folder }, cause)
  }
}
