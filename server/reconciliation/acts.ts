// What was done at each cell of the reconciliation, the oldest first: figures that were said, and notes.
import type { CellAct } from '#shared/reports/reconciliation.ts'
import type { Db } from '../database/open.ts'
import { cellKey, type EkepCell } from './ekep-figures.ts'

type Row = EkepCell & CellAct & { readonly id: number }

/** By `cellKey`. Files that no longer count are left out: they have a trail of their own. */
export function actsOf(db: Db, year: number, channel: string | null): ReadonlyMap<string, CellAct[]> {
  const rows = db
    .prepare<object, Row>(
      `SELECT t.year, t.month, t.kep, t.channel, 'figure' AS act, h.at, h.person, t.quantity AS ekep, NULL AS ours,
         NULL AS kind, h.words, r.file, r.id, 0 AS place
       FROM register_totals t JOIN registers r ON r.id = t.register
       JOIN register_history h ON h.register = r.id AND h.act = 'imported'
       WHERE t.year = @year AND r.kind = 'ekep' AND r.counts = 1 AND t.month IS NOT NULL AND coalesce(t.channel, '') = @channel
       UNION ALL
       SELECT year, month, kep, NULLIF(channel, ''), CASE WHEN quantity IS NULL THEN 'withdrawn' ELSE 'figure' END, at, person,
         quantity, NULL, NULL, '', NULL, id, 1
       FROM ekep_figures WHERE year = @year AND channel = @channel
       UNION ALL
       SELECT year, month, kep, NULLIF(channel, ''), CASE WHEN kind IS NULL THEN 'reopened' ELSE 'explained' END, at, person,
         ekep, ours, kind, words, NULL, id, 2
       FROM ekep_notes WHERE year = @year AND channel = @channel
       ORDER BY at, place, id`,
    )
    .all({ year, channel: channel ?? '' })
  const names = new Map(
    db
      .prepare<[], { id: string; name: string }>('SELECT id, name FROM people')
      .all()
      .map(({ id, name }) => [id, name]),
  )
  const acts = new Map<string, CellAct[]>()
  for (const { act, at, person, ekep, ours, kind, words, file, ...cell } of rows) {
    const key = cellKey(cell)
    const name = person === null ? null : (names.get(person) ?? person)
    acts.set(key, [...(acts.get(key) ?? []), { act, at, person: name, ekep, ours, kind, words, file }])
  }
  return acts
}
