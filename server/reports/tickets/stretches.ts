// The days of a short period, or the months of a long one: also those on which nobody came.
import { addDays, dayNumber, type LocalDate } from '#shared/queue/dates.ts'
import type { Span } from '#shared/reports/asked.ts'
import type { StretchKind } from '#shared/reports/stretches.ts'

/** A longer period is told by months. */
const MOST_DAYS = 62

export type Stretches = {
  readonly by: StretchKind
  /** Each by its first date, as far as the period has come; none before it has begun. */
  readonly starts: readonly LocalDate[]
  readonly startOf: (date: LocalDate) => LocalDate
}

/** `lived`: null where it has not begun. */
export function stretchesOf({ from, to }: Span, lived: Span | null): Stretches {
  const by = dayNumber(to) - dayNumber(from) < MOST_DAYS ? 'day' : 'month'
  const startOf = (date: LocalDate) => (by === 'day' ? date : `${date.slice(0, 7)}-01`)
  const dates = lived === null ? [] : datesOf(lived)
  return { by, startOf, starts: [...new Set(dates.map(startOf))] }
}

const datesOf = ({ from, to }: Span): LocalDate[] =>
  Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, nth) => addDays(from, nth))
