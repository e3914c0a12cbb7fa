// Which registers were imported, by whom, from which file, and which of them count?
import type { Register, RegisterTrail } from '#shared/reports/registers.ts'
import type { Db } from '../database/open.ts'

type Row = Omit<Register, 'counts' | 'years' | 'byMonth' | 'inPlaceOf' | 'trail'> & {
  readonly counts: 0 | 1
  readonly years: string
  readonly byMonth: 0 | 1
}
type TrailRow = RegisterTrail & { readonly register: number; readonly otherId: number | null }

/** The newest first. */
export function registers(db: Db): Register[] {
  const trail = Map.groupBy(
    db
      .prepare<[], TrailRow>(
        `SELECT h.register, h.act, h.at, coalesce(p.name, h.person) AS person, h.words, o.file AS other, h.other AS "otherId"
         FROM register_history h LEFT JOIN people p ON p.id = h.person LEFT JOIN registers o ON o.id = h.other ORDER BY h.id`,
      )
      .all(),
    ({ register }) => register,
  )
  const rows = db
    .prepare<[], Row>(
      `SELECT r.id, r.kind, r.file, r.sheet, r.sha256, r.bytes, r.total, r.counts,
         (SELECT group_concat(year) FROM (SELECT DISTINCT year FROM register_totals WHERE register = r.id ORDER BY year)) AS years,
         EXISTS (SELECT 1 FROM register_totals WHERE register = r.id AND month IS NOT NULL) AS "byMonth"
       FROM registers r ORDER BY r.id DESC`,
    )
    .all()
  const replaced = [...trail.values()].flat().filter(({ act }) => act === 'replaced')
  return rows.map(({ counts, years, byMonth, ...row }) => ({
    ...row,
    counts: counts === 1,
    years: years.split(',').map(Number),
    byMonth: byMonth === 1,
    inPlaceOf: replaced
      .filter(({ otherId }) => counts === 1 && otherId === row.id)
      .map(({ register }) => rows.find(({ id }) => id === register)?.file ?? ''),
    trail: (trail.get(row.id) ?? []).map(({ act, at, person, words, other }) => ({ act, at, person, words, other })),
  }))
}
