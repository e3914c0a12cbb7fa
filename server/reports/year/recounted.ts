// Single cases counted again, day by day: what daily totals must say.
import type { Span } from '#shared/reports/asked.ts'
import type { Db } from '../../database/open.ts'

export type DayFigure = {
  readonly kep: string
  readonly date: string
  readonly channel: string
  readonly office: string
  readonly quantity: number
}

/**
 * Office by office, because the cases lie so on the disk. Of days of which only totals are kept no case is left: they are what they
 * are, and `verify.ts` looks at their digest.
 */
export const recountedDays = (db: Db, { from, to }: Span): DayFigure[] =>
  db
    .prepare<[Span], DayFigure>(
      `WITH RECURSIVE found(office) AS (
         SELECT MIN(office) FROM cases
         UNION ALL
         SELECT (SELECT MIN(office) FROM cases WHERE office > found.office) FROM found WHERE found.office IS NOT NULL)
       SELECT c.kep AS kep, c.date AS date, c.channel AS channel, c.office AS office, SUM(c.quantity) AS quantity
       FROM found CROSS JOIN cases AS c
       WHERE c.office = found.office AND c.date BETWEEN :from AND :to
       GROUP BY c.office, c.date, c.kep, c.channel
       UNION ALL
       SELECT t.kep, t.date, t.channel, t.office, t.quantity FROM daily_totals AS t
       WHERE t.date BETWEEN :from AND :to
         AND EXISTS (SELECT 1 FROM kept_days AS k WHERE k.office = t.office AND k.date = t.date)`,
    )
    .all({ from, to })

export const storedDays = (db: Db, { from, to }: Span): DayFigure[] =>
  db
    .prepare<[Span], DayFigure>(
      'SELECT kep, date, channel, office, quantity FROM daily_totals WHERE date BETWEEN :from AND :to',
    )
    .all({ from, to })
