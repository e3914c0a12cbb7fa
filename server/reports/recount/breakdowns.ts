// Reports that divide the cases of a period by something: however they divide them, the parts come to the whole.
import type { Span } from '#shared/reports/asked.ts'
import type { Db } from '../../database/open.ts'

/** Its name, and the sum of its parts for a stretch of dates. A report that divides cases is a line here. */
export const breakdowns: Readonly<Record<string, (db: Db, span: Span) => number>> = {
  channel: (db, span) => partsBy(db, span, 'JOIN channels ON channels.code = cases.channel', 'channel'),
  kep: (db, span) => partsBy(db, span, 'JOIN keps ON keps.code = cases.kep', 'kep'),
  counter: (db, span) => partsBy(db, span, '', 'office, counter'),
  procedure: (db, span) => partsBy(db, span, '', 'procedure'),
  way: (db, span) => partsBy(db, span, '', 'way'),
  month: (db, span) => partsBy(db, span, '', 'substr(date, 1, 7)'),
}

const partsBy = (db: Db, { from, to }: Span, join: string, by: string): number =>
  db
    .prepare<[string, string], number>(
      `SELECT coalesce(sum(quantity), 0) FROM (
         SELECT sum(quantity) AS quantity FROM cases ${join} WHERE date BETWEEN ? AND ? GROUP BY ${by}) AS parts`,
    )
    .pluck()
    .get(from, to) ?? 0
