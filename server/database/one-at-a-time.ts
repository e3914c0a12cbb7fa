// One server per data folder: two of them would each remember a day of their own.
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { CannotStart } from '../cannot-start.ts'

/** Holds the folder until the process ends, however it ends. @throws {CannotStart} somebody holds it already. */
export function holdFolder(folder: string): () => void {
  const lock = new Database(join(folder, 'server.lock'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    lock.close()
    throw new CannotStart('data-in-use', { folder }, cause)
  }
  return () => lock.close()
}
