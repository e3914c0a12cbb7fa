// Days or months along the foot of a chart: what they are called there and in a table, and where what happened stands among them.
import type { Note } from '../charts/frame.ts'
import { dayNumber, type LocalDate } from '../queue/dates.ts'
import type { Language } from '../queue/words.ts'
import { reportTickets } from '../text/report-tickets.ts'
import type { Annotation } from './annotation.ts'

export type StretchKind = 'day' | 'month'

/** `Ιαν 2026`. */
export const monthSaid = (date: LocalDate, language: Language): string =>
  `${monthName(date, language)} ${date.slice(0, 4)}`
const monthName = (date: LocalDate, language: Language) =>
  reportTickets[language].months[Number(date.slice(5, 7)) - 1] ?? ''

/** `23` of a day, `Ιαν` of a month: under a chart. */
export const shortSaid = (date: LocalDate, by: StretchKind, language: Language): string =>
  by === 'day' ? String(Number(date.slice(8))) : monthName(date, language)

/** What happened, numbered as in the table beside it; what began before stands at the first stretch. */
export const notesAt = (notes: readonly Annotation[], starts: readonly LocalDate[], by: StretchKind): Note[] =>
  notes.map(({ from }, at) => ({ at: placeOf(from, starts, by), sign: String(at + 1) }))

/** In columns from the left edge of the first; a month is as long as it is. */
function placeOf(date: LocalDate, starts: readonly LocalDate[], by: StretchKind): number {
  const at = Math.max(
    0,
    starts.findLastIndex((start) => start <= date),
  )
  const start = starts[at] ?? date
  return by === 'day' ? at + 0.5 : at + Math.max(0, dayNumber(date) - dayNumber(start)) / 31
}
