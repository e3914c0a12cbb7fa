// Takes a whole register into the database, or nothing of it; and takes one back, so that all is as it was before.
import type { RegisterAct, UndoRefusal } from '#shared/reports/registers.ts'
import type { Db } from '../database/open.ts'
import {
  type CheckedRegister,
  checkRegister,
  type IsSigned,
  kepsOf,
  type RegisterToImport,
  yearsOf,
} from './checked-register.ts'
import { overlapping } from './overlaps.ts'
import type { RegisterYear } from './read-register.ts'

/** Checked inside the transaction: two imports of one year at the same moment would both have found it free. */
export const importRegister = (db: Db, asked: RegisterToImport, isSigned: IsSigned): CheckedRegister =>
  db
    .transaction((): CheckedRegister => {
      const checked = checkRegister(db, asked, isSigned)
      if (!checked.ok) return checked
      const id = store(db, asked, checked)
      return { ...checked, found: { ...checked.found, id } }
    })
    .immediate()

export type ToUndo = {
  readonly register: number
  readonly person: string
  /** Why. */
  readonly words: string
  readonly now: number
  /** The KEPs that this person is limited to; null: all. */
  readonly within: readonly string[] | null
}

/** What it stood in the place of counts again. Null: done. */
export const undoRegister = (
  db: Db,
  { register, person, words, now, within }: ToUndo,
  isSigned: IsSigned,
): UndoRefusal | null =>
  db
    .transaction((): UndoRefusal | null => {
      const found = db
        .prepare<[number], { kind: 'cases' | 'ekep' }>('SELECT kind FROM registers WHERE id = ? AND counts = 1')
        .get(register)
      if (found === undefined) return { problem: 'not-counting' }
      const back = inPlaceOf(db, register)
      const keps = [register, ...back].flatMap((id) => kepsOf(db, id))
      if (within !== null && keps.some((kep) => kep === null || !within.includes(kep))) return { problem: 'not-yours' }
      const signed = [register, ...back].flatMap((id) => yearsOf(db, id)).find((year) => isSigned(year))
      if (found.kind === 'cases' && signed !== undefined) return { problem: 'year-signed', year: signed }
      const asking = { kind: found.kind, replaces: [register] }
      const [other] = back.flatMap((id) => overlapping(db, asking, yearsKept(db, id)))
      if (other !== undefined) return { problem: 'in-the-way', file: other.file }
      remove(db, register)
      note(db, { register, act: 'undone', at: now, person, words, other: null })
      for (const id of back) {
        lay(db, id)
        note(db, { register: id, act: 'restored', at: now, person, words, other: register })
      }
      return null
    })
    .immediate()

/** The registers that this one stands in the place of. */
const inPlaceOf = (db: Db, register: number): number[] =>
  db
    .prepare<[number], number>("SELECT register FROM register_history WHERE act = 'replaced' AND other = ? ORDER BY id")
    .pluck()
    .all(register)

function store(db: Db, asked: RegisterToImport, { found, years }: Extract<CheckedRegister, { ok: true }>): number {
  const { kind, file, sheet, bytes, person, words, now, replaces } = asked
  const { lastInsertRowid } = db
    .prepare('INSERT INTO registers (kind, file, sheet, sha256, bytes, total, counts) VALUES (?, ?, ?, ?, ?, ?, 0)')
    .run(kind, file, sheet, found.sha256, bytes.length, found.total)
  const register = Number(lastInsertRowid)
  const insert = db.prepare(
    'INSERT INTO register_totals (register, year, month, kep, channel, quantity) VALUES (?, ?, ?, ?, ?, ?)',
  )
  for (const { year, rows } of years)
    for (const { month, kep, channel, quantity } of rows) insert.run(register, year, month, kep, channel, quantity)
  for (const old of replaces) {
    remove(db, old)
    note(db, { register: old, act: 'replaced', at: now, person, words, other: register })
  }
  note(db, { register, act: 'imported', at: now, person, words, other: null })
  lay(db, register)
  return register
}

type Noted = {
  readonly register: number
  readonly act: RegisterAct
  readonly at: number
  readonly person: string | null
  readonly words: string
  readonly other: number | null
}
function note(db: Db, { register, act, at, person, words, other }: Noted): void {
  db.prepare('INSERT INTO register_history (register, act, at, person, words, other) VALUES (?, ?, ?, ?, ?, ?)').run(
    register,
    act,
    at,
    person,
    words,
    other,
  )
}

function remove(db: Db, register: number): void {
  db.prepare('UPDATE registers SET counts = 0 WHERE id = ?').run(register)
  db.prepare('DELETE FROM imported_totals WHERE import IN (SELECT id FROM imports WHERE register = ?)').run(register)
  db.prepare('DELETE FROM imports WHERE register = ?').run(register)
}

/** What a register says counts from now on; the e-KEP's stands beside, and is never among our own. */
function lay(db: Db, register: number): void {
  db.prepare('UPDATE registers SET counts = 1 WHERE id = ?').run(register)
  const isCases =
    db.prepare<[number], string>('SELECT kind FROM registers WHERE id = ?').pluck().get(register) === 'cases'
  if (!isCases) return
  db.prepare(
    `INSERT INTO imports (register, year, file, sha256, total, at, person)
     SELECT r.id, t.year, r.file, r.sha256, SUM(t.quantity), h.at, h.person FROM registers r
     JOIN register_totals t ON t.register = r.id
     JOIN register_history h ON h.register = r.id AND h.act = 'imported'
     WHERE r.id = ? GROUP BY r.id, t.year, r.file, r.sha256, h.at, h.person ORDER BY t.year`,
  ).run(register)
  db.prepare(
    `INSERT INTO imported_totals (import, year, month, kep, channel, quantity)
     SELECT i.id, t.year, t.month, t.kep, t.channel, t.quantity FROM register_totals t
     JOIN imports i ON i.register = t.register AND i.year = t.year WHERE t.register = ? ORDER BY t.rowid`,
  ).run(register)
}

const yearsKept = (db: Db, register: number): RegisterYear[] =>
  yearsOf(db, register).map((year) => ({
    year,
    total: 0,
    rows: db
      .prepare<[number, number], RegisterYear['rows'][number]>(
        'SELECT month, kep, channel, quantity FROM register_totals WHERE register = ? AND year = ?',
      )
      .all(register, year),
  }))
