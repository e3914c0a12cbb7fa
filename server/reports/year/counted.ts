// What the offices counted themselves: sums of daily totals by KEP, channel, building and stretch of time, and since when.
import type { LocalDate } from '#shared/queue/dates.ts'
import type { Span } from '#shared/reports/asked.ts'
import type { Db } from '../../database/open.ts'

export type CountedCell = {
  readonly kep: string
  readonly channel: string
  readonly office: string
  /** The beginning of its dates: `2024`, `2024-03`, `2024-03-18`. */
  readonly step: string
  readonly quantity: number
}

export const STEP_LENGTH = { year: 4, month: 7, day: 10 } as const
export type StepUnit = keyof typeof STEP_LENGTH

/** The KEPs that anything was counted for, by a step along the index for each: the table itself is not scanned. */
const KEPS = `
  WITH RECURSIVE found(kep) AS (
    SELECT MIN(kep) FROM daily_totals
    UNION ALL
    SELECT (SELECT MIN(kep) FROM daily_totals WHERE kep > found.kep) FROM found WHERE found.kep IS NOT NULL)`

/** Of all KEPs and buildings, also of those that are not listed any more. */
export const countedIn = (db: Db, { from, to }: Span, unit: StepUnit): CountedCell[] =>
  db
    .prepare<{ from: string; to: string; length: number }, CountedCell>(
      `${KEPS}
       SELECT t.kep AS kep, t.channel AS channel, t.office AS office, SUBSTR(t.date, 1, :length) AS step,
         SUM(t.quantity) AS quantity
       FROM found CROSS JOIN daily_totals AS t
       WHERE t.kep = found.kep AND t.date BETWEEN :from AND :to
       GROUP BY t.kep, t.channel, t.office, SUBSTR(t.date, 1, :length)`,
    )
    .all({ from, to, length: STEP_LENGTH[unit] })

/** Of whom anything was ever counted. */
export const countedKeps = (db: Db): string[] =>
  db
    .prepare<[], { kep: string }>(`${KEPS} SELECT kep FROM found WHERE kep IS NOT NULL`)
    .all()
    .map(({ kep }) => kep)

/** The first date that anything was counted; null: nothing was. */
export const firstCounted = (db: Db): LocalDate | null =>
  db
    .prepare<[], { first: LocalDate | null }>(
      `${KEPS} SELECT MIN((SELECT MIN(date) FROM daily_totals WHERE kep = found.kep)) AS first FROM found`,
    )
    .get()?.first ?? null

/** Years that anything was counted in: again steps along the index. */
export const countedYears = (db: Db): number[] =>
  db
    .prepare<[], { year: number }>(
      `${KEPS}, firsts(kep, date) AS (
         SELECT kep, (SELECT MIN(date) FROM daily_totals WHERE kep = found.kep) FROM found WHERE kep IS NOT NULL
         UNION ALL
         SELECT kep, (SELECT MIN(t.date) FROM daily_totals AS t
           WHERE t.kep = firsts.kep AND t.date > SUBSTR(firsts.date, 1, 4) || '-12-31')
         FROM firsts WHERE firsts.date IS NOT NULL)
       SELECT DISTINCT CAST(SUBSTR(date, 1, 4) AS INTEGER) AS year FROM firsts WHERE date IS NOT NULL ORDER BY year`,
    )
    .all()
    .map(({ year }) => year)
