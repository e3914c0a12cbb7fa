// Whether a file may be taken into the database as it now is, and what would change: asked before it is, and again while it is.
import { createHash } from 'node:crypto'
import { dateOf } from '#shared/calendar.ts'
import type { ImportProblem } from '#shared/reports/import-problem.ts'
import type { FoundRegister, RefusedRegister, RegisterKind } from '#shared/reports/registers.ts'
import type { Db } from '../database/open.ts'
import { changesOf } from './changes.ts'
import { overlapping, registerNames, sameFile } from './overlaps.ts'
import { type ReadRegister, readRegister } from './read-register.ts'
import { type ReadTables, shown } from './table.ts'

export type RegisterToImport = {
  readonly kind: RegisterKind
  /** The file's name, as the reports will show it. */
  readonly file: string
  readonly bytes: Uint8Array
  /** What the bytes were found to hold. */
  readonly tables: ReadTables
  /** The sheet that was asked for; null: the only one, or a CSV. */
  readonly sheet: string | null
  /** Of a file that says no year itself. */
  readonly year: number | null
  /** Registers that it stands in the place of. */
  readonly replaces: readonly number[]
  /** The KEPs that whoever imports is limited to; null: all. */
  readonly within: readonly string[] | null
  /** Null: by the command line. */
  readonly person: string | null
  readonly words: string
  readonly now: number
}
/** Whether a year is signed and nobody has said that they know. */
export type IsSigned = (year: number) => boolean
export type CheckedRegister =
  | { readonly ok: true; readonly found: FoundRegister; readonly years: Extract<ReadRegister, { ok: true }>['years'] }
  | ({ readonly ok: false } & RefusedRegister)

/** Whoever sees so many mends the first ones before reading on. */
const MOST_PROBLEMS = 500

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export function checkRegister(db: Db, asked: RegisterToImport, isSigned: IsSigned): CheckedRegister {
  const { tables, kind, year } = asked
  if (!tables.ok) return refused(tables.problems, tables.sheets)
  const reading = { kind, keps: codes(db, 'keps'), channels: codes(db, 'channels'), year, today: dateOf(asked.now) }
  const read = readRegister(tables.tables, reading)
  if (!read.ok) return refused(read.problems)
  const problems = [
    ...replaceProblems(db, asked),
    ...twiceProblems(db, asked),
    ...signedYears(db, asked, read.years, isSigned),
    ...strangeKeps(db, asked, read.years),
  ]
  const inTheWay = overlapping(db, asked, read.years)
  problems.push(
    ...inTheWay.map(
      ({ year, file }): ImportProblem => ({ line: 0, problem: 'year-imported', value: `${year}: ${file}` }),
    ),
  )
  if (problems.length > 0)
    return refused(problems, [], registerNames(db, [...new Set(inTheWay.map(({ register }) => register))]))
  const found: FoundRegister = {
    id: null,
    kind,
    file: asked.file,
    sha256: sha256Of(asked.bytes),
    total: read.years.reduce((sum, { total }) => sum + total, 0),
    ...changesOf(db, asked, read.years, reading),
    replaces: registerNames(db, asked.replaces),
  }
  return { ok: true, found, years: read.years }
}

function refused(
  problems: readonly ImportProblem[],
  sheets: readonly string[] = [],
  instead: RefusedRegister['instead'] = [],
): CheckedRegister {
  const more = problems.length - MOST_PROBLEMS
  const said = problems.slice(0, MOST_PROBLEMS).map((one) => ({ ...one, value: shown(one.value) }))
  const rest: ImportProblem[] = more > 0 ? [{ line: 0, problem: 'more-problems', value: String(more) }] : []
  return { ok: false, problems: [...said, ...rest], sheets, instead }
}

function replaceProblems(db: Db, { replaces, kind }: RegisterToImport): ImportProblem[] {
  const counting = db.prepare<[], { id: number; kind: string }>('SELECT id, kind FROM registers WHERE counts = 1').all()
  return replaces
    .filter((id) => !counting.some((one) => one.id === id && one.kind === kind))
    .map((id) => ({ line: 0, problem: 'replaces-nothing', value: String(id) }))
}

function twiceProblems(db: Db, { kind, bytes, sheet }: RegisterToImport): ImportProblem[] {
  const same = sameFile(db, kind, sha256Of(bytes), sheet)
  return same === null ? [] : [{ line: 0, problem: 'file-twice', value: same }]
}

/** Also the years that only a replaced file knows. The e-KEP's figures count nowhere. */
function signedYears(
  db: Db,
  { kind, replaces }: RegisterToImport,
  years: readonly { readonly year: number }[],
  isSigned: IsSigned,
): ImportProblem[] {
  if (kind === 'ekep') return []
  const touched = new Set([...years.map(({ year }) => year), ...replaces.flatMap((id) => yearsOf(db, id))])
  return [...touched]
    .filter((year) => isSigned(year))
    .map((year) => ({ line: 0, problem: 'year-signed', value: String(year) }))
}

/** What is of no KEP alone is of all of them. Also the KEPs that only a replaced file knows. */
function strangeKeps(
  db: Db,
  { within, replaces }: RegisterToImport,
  years: Extract<ReadRegister, { ok: true }>['years'],
): ImportProblem[] {
  if (within === null) return []
  const keps = [...years.flatMap(({ rows }) => rows.map(({ kep }) => kep)), ...replaces.flatMap((id) => kepsOf(db, id))]
  const strange = new Set(keps.filter((kep) => kep === null || !within.includes(kep)))
  return [...strange].map((kep) => ({ line: 0, problem: 'kep-not-yours', value: kep ?? '' }))
}

/** Null among them: something is known of no KEP alone. */
export const kepsOf = (db: Db, register: number): (string | null)[] =>
  db
    .prepare<[number], string | null>('SELECT DISTINCT kep FROM register_totals WHERE register = ?')
    .pluck()
    .all(register)

export const yearsOf = (db: Db, register: number): number[] =>
  db
    .prepare<[number], number>('SELECT DISTINCT year FROM register_totals WHERE register = ? ORDER BY year')
    .pluck()
    .all(register)

export const codes = (db: Db, table: 'keps' | 'channels'): string[] =>
  db.prepare<[], string>(`SELECT code FROM ${table} ORDER BY display_order`).pluck().all()
