// Registers of any kind, as Larissa's people hand them in: a story's files, and what stands in its tables afterwards.
import { expect } from 'vitest'
import type { FoundRegister, RegisterKind } from '#shared/reports/registers.ts'
import { type CheckedRegister, checkRegister, type RegisterToImport } from '../../server/import/checked-register.ts'
import { readTables } from '../../server/import/read-tables.ts'
import { importRegister } from '../../server/import/registers.ts'
import type { Larisa } from './larisa.ts'

export type Given = {
  readonly kind?: RegisterKind
  readonly file?: string
  readonly year?: number
  readonly sheet?: string
  readonly replaces?: readonly number[]
  readonly words?: string
  readonly signed?: readonly number[]
  readonly within?: readonly string[]
}

/** An installation, and what its clock says. */
type Place = { readonly db: Larisa['db']; now: number }

/** `check`: only looked at. */
export async function handIn(
  larisa: Place,
  bytes: Buffer | string,
  given: Given,
  check = false,
): Promise<CheckedRegister> {
  const {
    kind = 'cases',
    file = 'αρχείο.xlsx',
    year = null,
    sheet = null,
    replaces = [],
    words = '',
    signed = [],
    within = null,
  } = given
  const buffer = Buffer.from(bytes)
  const tables = await readTables(buffer, sheet)
  const asked: RegisterToImport = {
    kind,
    file,
    bytes: buffer,
    tables,
    sheet: tables.ok ? (sheet ?? tables.tables[0]?.sheet ?? null) : null,
    year,
    replaces,
    within,
    person: 'supervisor',
    words,
    now: larisa.now,
  }
  larisa.now += 60_000
  return (check ? checkRegister : importRegister)(larisa.db, asked, (one) => signed.includes(one))
}

export function found(done: CheckedRegister): FoundRegister {
  if (!done.ok) throw new Error(JSON.stringify(done.problems))
  return done.found
}
export const idOf = (done: CheckedRegister): number => found(done).id ?? 0

/** `2 cell-missing`, `C4 number-as-text`: where, and what. */
export function problemsOf(done: CheckedRegister): string[] {
  if (done.ok) throw new Error('it was taken')
  return done.problems.map(({ line, problem, at }) => `${at?.cell ?? line} ${problem}`)
}

/** Everything that counts, so that a story can say: it is as it was. */
export const counting = ({ db }: Pick<Place, 'db'>) =>
  db
    .prepare<[], Record<string, unknown>>(
      `SELECT i.year, i.file, i.total, i.at, i.person, t.month, t.kep, t.channel, t.quantity FROM imports i
       JOIN imported_totals t ON t.import = i.id ORDER BY i.register, i.year, t.rowid`,
    )
    .all()

export const nothingIn = (larisa: Larisa): void => {
  expect(counting(larisa)).toEqual([])
  for (const table of ['registers', 'register_totals', 'register_history', 'imports', 'imported_totals'])
    expect(larisa.db.prepare(`SELECT * FROM ${table}`).all(), table).toEqual([])
}
