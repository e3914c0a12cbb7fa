// Logos, by the SHA-256 of their bytes: the same picture is kept once, and a version of before finds its own.
import { createHash } from 'node:crypto'
import type { Db } from '../database/open.ts'

export type Picture = { readonly type: PictureType; readonly bytes: Buffer }
export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp'

export class Pictures {
  private readonly db: Db

  constructor(db: Db) {
    this.db = db
  }

  /** Null when the bytes begin like none of the pictures that we take. */
  keep(bytes: Buffer): string | null {
    const type = typeOf(bytes)
    if (type === null) return null
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    this.db
      .prepare('INSERT INTO pictures (sha256, type, bytes) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING')
      .run(sha256, type, bytes)
    return sha256
  }

  find(sha256: string): Picture | undefined {
    return this.db.prepare<[string], Picture>('SELECT type, bytes FROM pictures WHERE sha256 = ?').get(sha256)
  }
}

/** By its first bytes: what a file is called, or says of itself, may be anything. Never SVG, which can hold a script. */
function typeOf(bytes: Buffer): PictureType | null {
  const starts = (signature: string, at = 0) =>
    bytes.subarray(at, at + signature.length).toString('latin1') === signature
  if (starts('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (starts('\xff\xd8\xff')) return 'image/jpeg'
  return starts('RIFF') && starts('WEBP', 8) ? 'image/webp' : null
}
