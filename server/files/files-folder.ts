// Where in the data folder the handed-in files lie, and which of them have no row, or no bytes: `npm run verify` asks.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '../database/open.ts'

export const filesFolder = (dataFolder: string): string => join(dataFolder, 'files')

type Named = { readonly sha256: string; readonly name: string }
/** Rows whose bytes are gone, and bytes that no row knows. */
export type Astray = { readonly lost: readonly Named[]; readonly unknown: readonly string[] }

export function filesAstray(db: Db, dataFolder: string): Astray {
  const folder = filesFolder(dataFolder)
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  const there = new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name))
  const rows = db.prepare<[], Named>('SELECT sha256, name FROM main.files ORDER BY sha256').all()
  const known = new Set(rows.map(({ sha256 }) => sha256))
  return {
    lost: rows.filter(({ sha256 }) => !there.has(sha256)),
    unknown: [...there].filter((name) => !known.has(name)).sort(),
  }
}
