// What the reader must know of the figures: what is not known, and what is not over.
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { YearlyTotals } from '#shared/reports/yearly-totals.ts'
import { year as text } from '#shared/text/year.ts'
import { useSpoken } from '../../staff/spoken.ts'

export function YearNotes({ totals, running }: { totals: YearlyTotals; running: boolean }) {
  const { language } = useSpoken()
  const words = text[language]
  const { year, total, undivided, before, rows } = totals
  const notes: string[] = []
  if (total === 0) notes.push(words.nothing)
  if (undivided > 0 && undivided === total) notes.push(words.oneFigure(year))
  if (undivided > 0 && undivided < total) notes.push(words.partlyOneFigure(year, wholeNumber(undivided, language)))
  const rowsBeforeUnknown = rows.length > 0 && rows.every((row) => row.before === null)
  if (before !== null && rowsBeforeUnknown) notes.push(words.oneFigure(year - 1))
  if (before === null || undivided > 0 || rows.some((row) => row.before === null)) notes.push(words.unknown)
  if (running && before !== null) notes.push(words.soFar)
  return <p className="foot">{notes.join(' ')}</p>
}
