// The stretches of dates that reports are asked for again and again.
import { addDays, type LocalDate, yearOf } from '#shared/queue/dates.ts'
import { type Span, wholeYear } from '#shared/reports/asked.ts'

export const spanNames = ['today', 'yesterday', 'month', 'last-month', 'year', 'last-year'] as const
export type SpanName = (typeof spanNames)[number]

const monthOf = (date: LocalDate): Span => {
  const first = `${date.slice(0, 8)}01`
  const next = addDays(first, 31)
  return { from: first, to: addDays(`${next.slice(0, 8)}01`, -1) }
}

export function spanOf(name: SpanName, today: LocalDate): Span {
  switch (name) {
    case 'today':
      return { from: today, to: today }
    case 'yesterday':
      return { from: addDays(today, -1), to: addDays(today, -1) }
    case 'month':
      return monthOf(today)
    case 'last-month':
      return monthOf(addDays(monthOf(today).from, -1))
    case 'year':
      return wholeYear(yearOf(today))
    case 'last-year':
      return wholeYear(yearOf(today) - 1)
  }
}

/** Null: a stretch of its own. */
export const nameOf = ({ from, to }: Span, today: LocalDate): SpanName | null =>
  spanNames.find((name) => {
    const span = spanOf(name, today)
    return span.from === from && span.to === to
  }) ?? null
