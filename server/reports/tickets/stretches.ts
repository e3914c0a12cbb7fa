// The days of a short period, or the months of a long one: also those on which nobody came, but none from before anybody ever could.
import { addDays, dayNumber, type LocalDate } from '#shared/queue/dates.ts'
import type { Span } from '#shared/reports/asked.ts'
import type { StretchKind } from '#shared/reports/stretches.ts'
import type { Db } from '../../database/open.ts'
import type { Which } from './which.ts'

/** A longer period is told by months. */
const MOST_DAYS = 62

export type Stretches = {
  readonly by: StretchKind
  /** Each by its first date, as far as the period has come; none before it has begun. */
  readonly starts: readonly LocalDate[]
  readonly startOf: (date: LocalDate) => LocalDate
}

/** `lived`: null where it has not begun. */
export function stretchesOf(db: Db, { offices, from, to }: Which, lived: Span | null): Stretches {
  const by = dayNumber(to) - dayNumber(from) < MOST_DAYS ? 'day' : 'month'
  const startOf = (date: LocalDate) => (by === 'day' ? date : `${date.slice(0, 7)}-01`)
  const first = firstDate(db, offices)
  const dates = lived === null || first === null ? [] : datesOf(lived).filter((date) => date >= first)
  return { by, startOf, starts: [...new Set(dates.map(startOf))] }
}

/** On which any of them first gave a number; null: never. Before it nothing is known, and nothing is no zero. */
function firstDate(db: Db, offices: readonly string[]): LocalDate | null {
  const first = db
    .prepare<[{ office: string }], string | null>(
      `SELECT min(date) FROM (SELECT min(date) AS date FROM tickets WHERE office = @office
         UNION ALL SELECT min(date) FROM kept_totals WHERE office = @office)`,
    )
    .pluck()
  const dates = offices.flatMap((office) => first.get({ office }) ?? [])
  return dates.reduce<LocalDate | null>((a, b) => (a === null || b < a ? b : a), null)
}

const datesOf = ({ from, to }: Span): LocalDate[] =>
  Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, nth) => addDays(from, nth))
