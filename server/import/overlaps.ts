// Which registers hold a cell already that a file would bring: the same cases would be counted twice.
import type { RegisterKind, RegisterName } from '#shared/reports/registers.ts'
import type { Db } from '../database/open.ts'
import type { RegisterRow, RegisterYear } from './read-register.ts'

type Held = Omit<RegisterRow, 'quantity'> & { readonly register: number; readonly year: number; readonly file: string }
export type InTheWay = Pick<Held, 'register' | 'year' | 'file'>
type Asking = { readonly kind: RegisterKind; readonly replaces: readonly number[] }

/** A year as a whole holds each of its months, one figure each KEP. A register and a year come once. */
export function overlapping(db: Db, { kind, replaces }: Asking, years: readonly RegisterYear[]): InTheWay[] {
  const held = db.prepare<[string, number], Held>(
    `SELECT DISTINCT t.register, t.year, t.month, t.kep, t.channel, r.file FROM register_totals t
     JOIN registers r ON r.id = t.register WHERE r.counts = 1 AND r.kind = ? AND t.year = ? ORDER BY t.register`,
  )
  const found = new Map<string, InTheWay>()
  for (const { year, rows } of years)
    for (const { register, file, ...cell } of held.all(kind, year)) {
      const key = `${register} ${year}`
      if (replaces.includes(register) || found.has(key)) continue
      if (rows.some((row) => meet(row, cell))) found.set(key, { register, year, file })
    }
  return [...found.values()]
}

type Cell = Pick<RegisterRow, 'month' | 'kep' | 'channel'>
const meet = (a: Cell, b: Cell): boolean =>
  (a.month === null || b.month === null || a.month === b.month) &&
  (a.kep === null || b.kep === null || a.kep === b.kep) &&
  (a.channel === null || b.channel === null || a.channel === b.channel)

export function registerNames(db: Db, ids: readonly number[]): RegisterName[] {
  const find = db.prepare<[number], RegisterName>(
    `SELECT r.id, r.file, h.at FROM registers r
     JOIN register_history h ON h.register = r.id AND h.act = 'imported' WHERE r.id = ?`,
  )
  return ids.flatMap((id) => find.get(id) ?? [])
}

/** The name under which these bytes count already; null: they do not. */
export function sameFile(db: Db, kind: RegisterKind, sha256: string, sheet: string | null): string | null {
  const same = db
    .prepare<[string, string], { file: string; sheet: string | null }>(
      'SELECT file, sheet FROM registers WHERE counts = 1 AND kind = ? AND sha256 = ?',
    )
    .all(kind, sha256)
  return same.find((one) => one.sheet === sheet)?.file ?? null
}
