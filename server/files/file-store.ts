// Pictures, video and sounds that administrators handed in: bytes in the data folder by their SHA-256, the rest in a table.
import { mkdirSync, rmSync, statfsSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { MOST_BYTES, MOST_BYTES_IN_ALL } from '#shared/files/kinds.ts'
import type { KeptFile } from '#shared/files/told.ts'
import type { Db } from '../database/open.ts'
import { arrive, type Refused, settle } from './arrival.ts'
import { filesFolder } from './files-folder.ts'

export type Room = {
  /** How many bytes the disk has left. */
  readonly free: () => number
  /** How many all files may have together. */
  readonly most: number
}
/** `length`: as it was announced, in bytes; null: it was not. `by`: the person's id. */
export type Coming = {
  readonly bytes: AsyncIterable<Buffer>
  readonly length: number | null
  readonly name: string
  readonly by: string
  readonly at: number
}

/** The journal needs room too: files leave so many bytes of the disk alone. */
const LEAVE_FREE = 1024 ** 3
const COLUMNS = 'sha256, type, bytes, name, added_at AS addedAt'

export class FileStore {
  /** Whoever answers `/files/<sha256>` reads from here. */
  readonly folder: string
  private readonly arriving: string
  private readonly room: Room
  private readonly statements
  /** Of all that are coming in at this moment. */
  private growing = 0

  constructor(db: Db, dataFolder: string, room: Partial<Room> = {}) {
    this.folder = filesFolder(dataFolder)
    this.arriving = join(this.folder, 'arriving')
    this.room = { free: () => freeAt(this.folder), most: MOST_BYTES_IN_ALL, ...room }
    rmSync(this.arriving, { recursive: true, force: true }) // what a power cut left half
    mkdirSync(this.arriving, { recursive: true })
    this.statements = {
      all: db.prepare<[], KeptFile>(`SELECT ${COLUMNS} FROM files ORDER BY added_at DESC, sha256`),
      find: db.prepare<[string], KeptFile>(`SELECT ${COLUMNS} FROM files WHERE sha256 = ?`),
      inAll: db.prepare<[], { bytes: number }>('SELECT COALESCE(SUM(bytes), 0) AS bytes FROM files'),
      keep: db.prepare(
        'INSERT OR IGNORE INTO files (sha256, type, bytes, name, added_at, added_by) VALUES (?, ?, ?, ?, ?, ?)',
      ),
      remove: db.prepare('DELETE FROM files WHERE sha256 = ?'),
    }
  }

  /** The newest first. */
  all(): KeptFile[] {
    return this.statements.all.all()
  }

  /** Undefined too when its bytes have gone from the disk. */
  find(sha256: string): KeptFile | undefined {
    const kept = this.statements.find.get(sha256)
    return kept !== undefined && isFile(join(this.folder, sha256)) ? kept : undefined
  }

  /** The same bytes once more are the same file, under the name that it had first. @throws when the disk fails. */
  async take({
    bytes,
    length,
    name,
    by,
    at,
  }: Coming): Promise<{ readonly ok: true; readonly file: KeptFile } | Refused> {
    if (length !== null && length > Math.max(...Object.values(MOST_BYTES))) return { ok: false, why: 'too-large' }
    const stored = this.statements.inAll.get()?.bytes ?? 0
    const free = this.room.free() - LEAVE_FREE
    const roomFor = (more: number): Refused | null => {
      if (this.growing + more > free) return { ok: false, why: 'disk-full' }
      return stored + this.growing + more > this.room.most ? { ok: false, why: 'store-full' } : null
    }
    const refused = roomFor(length ?? 0)
    if (refused !== null) return refused
    let mine = 0
    try {
      const arrived = await arrive(bytes, this.arriving, (more) => {
        const full = roomFor(more)
        if (full === null) [mine, this.growing] = [mine + more, this.growing + more]
        return full
      })
      if (!arrived.ok) return arrived
      const { sha256, type, path } = arrived
      if (this.find(sha256) === undefined) await settle(path, this.folder, sha256)
      else await rm(path)
      this.statements.keep.run(sha256, type, arrived.bytes, name, at, by)
      return { ok: true, file: this.statements.find.get(sha256) ?? { sha256, type, bytes: mine, name, addedAt: at } }
    } finally {
      this.growing -= mine
    }
  }

  /** False: there is none of it. That nothing names it any more is for whoever asks to know. */
  remove(sha256: string): boolean {
    const { changes } = this.statements.remove.run(sha256)
    if (changes > 0) rmSync(join(this.folder, sha256), { force: true })
    return changes > 0
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

function freeAt(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}
