// The columns that times stand in, in every table of times: how many, median, nine in ten, longest, mean.
import type { Language } from '../../queue/words.ts'
import { reportTickets } from '../../text/report-tickets.ts'
import type { SheetCell, SheetColumn } from '../sheet.ts'
import { meanOf, type Spread } from '../spread.ts'

/** Without how many: where the table says it in other words. */
export function timeColumns(language: Language): SheetColumn[] {
  const words = reportTickets[language]
  return [words.median, words.p90, words.longest, words.mean].map((heading) => ({ heading, kind: 'minutes' }))
}

export const timeCells = (spread: Spread | null): SheetCell[] =>
  spread === null
    ? [null, null, null, null]
    : [spread.median, spread.p90, spread.longest, meanOf(spread)].map(inMinutes)

/** To the hundredth: a second more or less is seen, and no cell is endless. */
export const inMinutes = (seconds: number): number => Math.round(seconds / 0.6) / 100

export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
