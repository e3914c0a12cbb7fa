// The daily totals of a period, as rows: what everything by KEP and by date is added up from. Ten years of them are read in a blink.
import type { LocalDate } from '#shared/queue/dates.ts'
import type { Span } from '#shared/reports/asked.ts'
import type { Db } from '../../database/open.ts'

export type DayTotal = {
  readonly kep: string
  readonly date: LocalDate
  readonly channel: string
  readonly office: string
  readonly quantity: number
}
/** Null: all of them. */
export type Of = { readonly office: string | null; readonly keps: readonly string[] | null }

/** KEP by KEP, in the order of the table's key. */
export function dayTotals(db: Db, { from, to }: Span, { office, keps }: Of): DayTotal[] {
  const ofKep = db.prepare<[object], DayTotal>(
    `SELECT kep, date, channel, office, quantity FROM daily_totals
     WHERE kep = :kep AND date BETWEEN :from AND :to AND (:office IS NULL OR office = :office)`,
  )
  return (keps ?? kepsCounted(db)).flatMap((kep) => ofKep.all({ kep, from, to, office }))
}

/** Each found by one step in the key. */
export const kepsCounted = (db: Db): string[] =>
  db
    .prepare<[], string>(
      `WITH RECURSIVE found (kep) AS (
         SELECT min(kep) FROM daily_totals
         UNION ALL SELECT (SELECT min(kep) FROM daily_totals WHERE kep > found.kep) FROM found WHERE kep IS NOT NULL
       ) SELECT kep FROM found WHERE kep IS NOT NULL`,
    )
    .pluck()
    .all()

/** The first date that this KEP counted anything on; null: never. */
export const countedSince = (db: Db, kep: string, office: string | null): LocalDate | null =>
  db
    .prepare<[object], LocalDate | null>(
      'SELECT min(date) FROM daily_totals WHERE kep = :kep AND (:office IS NULL OR office = :office)',
    )
    .pluck()
    .get({ kep, office }) ?? null
