// What happened in a period, as people wrote it beside the figures; for every chart and table over days.
import type { Annotation, AnnotationAct, Annotations, AnnotationWithTrail } from '#shared/reports/annotation.ts'
import type { Span } from '#shared/reports/asked.ts'
import type { Db } from '../database/open.ts'
import { linesDown } from './lines-down.ts'

const COLUMNS = 'id, from_date AS "from", to_date AS "to", kep, kind, words'
const IN_SPAN = 'from_date <= :to AND (to_date IS NULL OR to_date >= :from)'
const ORDER = 'ORDER BY from_date, id'

/** In the order of their dates; also what began before and reaches into the period, and lines that were down. */
export const annotationsIn = (db: Db, { from, to }: Span): Annotation[] =>
  [
    ...db
      .prepare<[Span], Annotation>(`SELECT ${COLUMNS} FROM annotations WHERE removed = 0 AND ${IN_SPAN} ${ORDER}`)
      .all({ from, to }),
    ...linesDown(db, { from, to }),
  ].toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))

/** The same with who wrote them, and those that were taken away. */
export function annotationsWithTrail(db: Db, { from, to }: Span): Annotations {
  const found = db
    .prepare<[Span], Annotation & { readonly removed: number }>(
      `SELECT ${COLUMNS}, removed FROM annotations WHERE ${IN_SPAN} ${ORDER}`,
    )
    .all({ from, to })
  const trail = db.prepare<[string], AnnotationAct>(
    `SELECT at, coalesce(people.name, person) AS by, act
     FROM annotations_history AS h LEFT JOIN people ON people.id = h.person WHERE annotation = ? ORDER BY h.id`,
  )
  const told = ({ removed: _, ...one }: (typeof found)[number]): AnnotationWithTrail => ({
    ...one,
    trail: trail.all(one.id),
  })
  return {
    annotations: found.filter(({ removed }) => removed === 0).map(told),
    removed: found.filter(({ removed }) => removed === 1).map(told),
  }
}
