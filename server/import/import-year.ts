// A year's table from a CSV, taken in at once: for the demo's own files and for stories. The doors take registers of any kind.
import type { ImportProblem } from '#shared/reports/import-problem.ts'
import type { FoundRegister } from '#shared/reports/registers.ts'
import type { Db } from '../database/open.ts'
import { readCsv } from './read-tables.ts'
import { importRegister } from './registers.ts'

export type YearToImport = {
  readonly year: number
  /** The file's name, as the report will show it. */
  readonly file: string
  readonly bytes: Uint8Array
  /** Null: by the command line. */
  readonly person: string | null
  readonly now: number
}
export type ImportedYear =
  | {
      readonly ok: true
      readonly found: FoundRegister
      readonly total: number
      /** The one figure of a year that is known no closer; null when the file has rows per KEP. */
      readonly undivided: number | null
      readonly alreadyCounted: number
    }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] }

export function importYear(db: Db, { year, file, bytes, person, now }: YearToImport): ImportedYear {
  const asked = { kind: 'cases', sheet: null, replaces: [], within: null, words: '' } as const
  const done = importRegister(db, { ...asked, year, file, bytes, person, now, tables: readCsv(bytes) }, () => false)
  if (!done.ok) return { ok: false, problems: done.problems }
  const { total } = done.found
  const [only] = done.found.years
  const undivided = only === undefined || only.keps > 0 ? null : total
  return { ok: true, found: done.found, total, undivided, alreadyCounted: only?.alreadyCounted ?? 0 }
}
