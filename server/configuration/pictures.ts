// The pictures that the configuration names, by the SHA-256 of their bytes; one that was ever kept stays for older versions.
import { createHash } from 'node:crypto'
import type { Configuration } from '#shared/configuration/configuration.ts'
import type { Problem } from '#shared/configuration/problems.ts'
import type { FilePicture, SettingsFile } from '#shared/configuration/settings-file.ts'
import type { Db } from '../database/open.ts'

type Row = { readonly sha256: string; readonly type: FilePicture['type']; readonly bytes: Buffer }

export class Pictures {
  private readonly statements

  constructor(db: Db) {
    this.statements = {
      read: db.prepare<[string], Row>('SELECT sha256, type, bytes FROM pictures WHERE sha256 = ?'),
      keep: db.prepare('INSERT OR IGNORE INTO pictures (sha256, type, bytes) VALUES (?, ?, ?)'),
    }
  }

  /** Those that this configuration names, as a file carries them. */
  namedIn(whole: Configuration): FilePicture[] {
    return logosOf(whole).flatMap((sha256) => {
      const row = this.statements.read.get(sha256)
      return row === undefined ? [] : [{ ...row, bytes: row.bytes.toString('base64') }]
    })
  }

  /** A picture that is not what its name says, and one that is named and is nowhere. */
  problemsOf({ configuration, pictures }: SettingsFile): Problem[] {
    const wrong = pictures.flatMap(({ sha256, bytes }, at): Problem[] =>
      sha256Of(bytes) === sha256 ? [] : [{ path: `pictures.${at}.bytes`, problem: 'malformed', about: null }],
    )
    const there = (sha256: string) =>
      pictures.some((one) => one.sha256 === sha256) || this.statements.read.get(sha256) !== undefined
    const missing = configuration.offices.flatMap(({ logo, name }, at): Problem[] =>
      logo === null || there(logo) ? [] : [{ path: `offices.${at}.logo`, problem: 'unknown', about: name.el }],
    )
    return [...wrong, ...missing]
  }

  keep(pictures: readonly FilePicture[]): void {
    for (const { sha256, type, bytes } of pictures) this.statements.keep.run(sha256, type, Buffer.from(bytes, 'base64'))
  }
}

const logosOf = ({ offices }: Configuration): string[] => [
  ...new Set(offices.flatMap(({ logo }) => (logo === null ? [] : [logo]))),
]
const sha256Of = (base64: string): string => createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')
