// Logos, by the SHA-256 of their bytes: the same picture is kept once, and a version of before finds its own.
import { createHash } from 'node:crypto'
import type { Configuration } from '#shared/configuration/configuration.ts'
import type { Problem } from '#shared/configuration/problems.ts'
import type { FilePicture, SettingsFile } from '#shared/configuration/settings-file.ts'
import type { Db } from '../database/open.ts'

export type Picture = { readonly type: PictureType; readonly bytes: Buffer }
export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp'

export class Pictures {
  private readonly statements

  constructor(db: Db) {
    this.statements = {
      read: db.prepare<[string], Picture>('SELECT type, bytes FROM pictures WHERE sha256 = ?'),
      keep: db.prepare('INSERT OR IGNORE INTO pictures (sha256, type, bytes) VALUES (?, ?, ?)'),
    }
  }

  /** Null when the bytes begin like none of the pictures that we take. */
  keep(bytes: Buffer): string | null {
    const type = typeOf(bytes)
    if (type === null) return null
    const sha256 = sha256Of(bytes)
    this.statements.keep.run(sha256, type, bytes)
    return sha256
  }

  find(sha256: string): Picture | undefined {
    return this.statements.read.get(sha256)
  }

  /** Those that this configuration names, as a file carries them. */
  namedIn(whole: Configuration): FilePicture[] {
    return logosOf(whole).flatMap((sha256) => {
      const picture = this.find(sha256)
      return picture === undefined ? [] : [{ sha256, type: picture.type, bytes: picture.bytes.toString('base64') }]
    })
  }

  /** A picture that is not what its name says or no picture at all, and one that is named and is nowhere. */
  problemsOf({ configuration, pictures }: SettingsFile): Problem[] {
    const isItself = ({ sha256, type, bytes }: FilePicture) => {
      const raw = Buffer.from(bytes, 'base64')
      return sha256Of(raw) === sha256 && typeOf(raw) === type
    }
    const wrong = pictures.flatMap((one, at): Problem[] =>
      isItself(one) ? [] : [{ path: `pictures.${at}.bytes`, problem: 'malformed', about: null }],
    )
    const there = (sha256: string) => pictures.some((one) => one.sha256 === sha256) || this.find(sha256) !== undefined
    const missing = configuration.offices.flatMap(({ logo, name }, at): Problem[] =>
      logo === null || there(logo) ? [] : [{ path: `offices.${at}.logo`, problem: 'unknown', about: name.el }],
    )
    return [...wrong, ...missing]
  }

  /** As a file carried them; nothing was wrong with them. */
  keepAll(pictures: readonly FilePicture[]): void {
    for (const { bytes } of pictures) this.keep(Buffer.from(bytes, 'base64'))
  }
}

const logosOf = ({ offices }: Configuration): string[] => [
  ...new Set(offices.flatMap(({ logo }) => (logo === null ? [] : [logo]))),
]
const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** By its first bytes: what a file is called, or says of itself, may be anything. Never SVG, which can hold a script. */
function typeOf(bytes: Buffer): PictureType | null {
  const starts = (signature: string, at = 0) =>
    bytes.subarray(at, at + signature.length).toString('latin1') === signature
  if (starts('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (starts('\xff\xd8\xff')) return 'image/jpeg'
  return starts('RIFF') && starts('WEBP', 8) ? 'image/webp' : null
}
