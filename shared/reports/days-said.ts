// What the reader must know of comparable days: the denominators, what was imported, who was closed and who moved.
import { oneDecimalOf, wholeNumber } from '../greek/numbers.ts'
import type { Language } from '../queue/words.ts'
import { reportDays } from '../text/report-days.ts'
import { dateSaid, spanSaid } from './span-said.ts'
import { type DaysRow, type Move, perDay, type YearDays } from './year-days.ts'

/** A change of two averages, as a fraction; null where one of them is not known, or nothing. */
export function changePerDay(now: number | null, before: number | null): number | null {
  return now === null || before === null || before === 0 ? null : now / before - 1
}

export function daysNotes(days: YearDays, language: Language): string[] {
  const words = reportDays[language]
  const { rows, beforeSpan, imported, since } = days
  const empty = rows
    .filter(({ now }) => now.empty > 0)
    .map(({ kep, now }) => `${kep}: ${wholeNumber(now.empty, language)}`)
  if (rows.length === 0) return [words.none, ...imported.map(words.imported)]
  return [
    words.open,
    words.both(spanSaid(beforeSpan, language)),
    ...rows.flatMap((row) => rowNotes(row, language)),
    ...imported.map(words.imported),
    ...(empty.length > 0 ? [words.empty(empty.join(', '))] : []),
    ...(since !== null ? [words.since(dateSaid(since))] : []),
  ]
}

function rowNotes({ kep, now, moves }: DaysRow, language: Language): string[] {
  const words = reportDays[language]
  return [
    ...(now.closed > 0 ? [words.closed(kep, wholeNumber(now.closed, language))] : []),
    ...moves.map(({ on, until, since }) =>
      words.moved(kep, dateSaid(on), average(until, language), average(since, language)),
    ),
  ]
}

const average = ({ cases, open }: Move['since'], language: Language): string =>
  oneDecimalOf(perDay(cases, open) ?? 0, language)
