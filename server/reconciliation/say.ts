// Somebody says what the e-KEP counted in a month, or why ours is another. Our own counts are never touched.
import type { DifferenceKind, NoteRefusal, ReconciledCell } from '#shared/reports/reconciliation.ts'
import type { Db } from '../database/open.ts'
import { codes } from '../import/checked-register.ts'
import type { EkepCell } from './ekep-figures.ts'
import { reconciledCell } from './reconciled.ts'

type By = { readonly person: string; readonly now: number }
export type Said = { readonly ok: true; readonly cell: ReconciledCell } | ({ readonly ok: false } & NoteRefusal)

/** `quantity` null: what was said of it is withdrawn. */
export const sayFigure = (db: Db, cell: EkepCell & { readonly quantity: number | null }, by: By): Said =>
  inOneGo(db, cell, by, (now) => {
    if (now.ekep === cell.quantity) return null // said already: the trail needs no second line
    const { year, month, kep, channel, quantity } = cell
    db.prepare(
      'INSERT INTO ekep_figures (year, month, kep, channel, quantity, at, person) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ).run(year, month, kep, channel ?? '', quantity, by.now, by.person)
    return null
  })

export type Note = EkepCell & {
  /** Null: it is open again. */
  readonly kind: DifferenceKind | null
  readonly words: string
  /** Both figures, as whoever says this saw them. */
  readonly ekep: number
  readonly ours: number
}

export const sayWhy = (db: Db, note: Note, by: By): Said =>
  inOneGo(db, note, by, (now) => {
    const { year, month, kep, channel, kind, words, ekep, ours } = note
    if (now.ekep !== ekep || now.ours !== ours) return 'changed'
    if (ekep === ours) return 'no-difference'
    db.prepare(
      'INSERT INTO ekep_notes (year, month, kep, channel, kind, words, ekep, ours, at, person) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ).run(year, month, kep, channel ?? '', kind, words, ekep, ours, by.now, by.person)
    return null
  })

/** Looked at and written in one transaction, so that nobody explains what is no longer there. */
function inOneGo(
  db: Db,
  cell: EkepCell,
  { now }: By,
  write: (now: ReconciledCell) => NoteRefusal['problem'] | null,
): Said {
  const { year, month, kep, channel } = cell
  return db
    .transaction((): Said => {
      if (!codes(db, 'keps').includes(kep)) return { ok: false, problem: 'unknown-kep' }
      if (channel !== null && !codes(db, 'channels').includes(channel)) return { ok: false, problem: 'unknown-channel' }
      const before = reconciledCell(db, { year, month, kep, channel }, now)
      if (before === null) return { ok: false, problem: 'month-in-future' }
      const problem = write(before)
      const after = reconciledCell(db, { year, month, kep, channel }, now)
      return problem !== null || after === null
        ? { ok: false, problem: problem ?? 'changed' }
        : { ok: true, cell: after }
    })
    .immediate()
}
