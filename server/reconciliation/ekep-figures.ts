// What the e-KEP says of each month and KEP: the newest of what was typed here and of the registers that count.
import type { Db } from '../database/open.ts'

export type EkepCell = {
  readonly year: number
  /** 1–12. */
  readonly month: number
  readonly kep: string
  /** Null: of all channels together. */
  readonly channel: string | null
}
export type EkepFigure = {
  readonly cell: EkepCell
  readonly quantity: number
  /** The file's name; null: it was typed. */
  readonly file: string | null
}

export const cellKey = ({ month, kep, channel }: EkepCell): string => `${month} ${kep} ${channel ?? ''}`

type Row = EkepCell & { readonly quantity: number | null; readonly file: string | null }

/** By `cellKey`. `without`: registers that are looked past, as if they did not count. */
export function ekepFigures(db: Db, year: number, without: readonly number[]): ReadonlyMap<string, EkepFigure> {
  const rows = db
    .prepare<{ year: number }, Row & { register: number | null }>(
      `SELECT t.register, t.year, t.month, t.kep, t.channel, t.quantity, r.file, h.at, 0 AS typed, 0 AS id
       FROM register_totals t JOIN registers r ON r.id = t.register
       JOIN register_history h ON h.register = r.id AND h.act = 'imported'
       WHERE t.year = @year AND r.kind = 'ekep' AND r.counts = 1 AND t.month IS NOT NULL AND t.kep IS NOT NULL
       UNION ALL
       SELECT NULL, year, month, kep, NULLIF(channel, ''), quantity, NULL, at, 1, id FROM ekep_figures WHERE year = @year
       ORDER BY at, typed, id`,
    )
    .all({ year })
  const figures = new Map<string, EkepFigure>()
  for (const { register, month, kep, channel, quantity, file } of rows) {
    if (register !== null && without.includes(register)) continue
    const cell = { year, month, kep, channel }
    if (quantity === null) figures.delete(cellKey(cell))
    else figures.set(cellKey(cell), { cell, quantity, file })
  }
  return figures
}
