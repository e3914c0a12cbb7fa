// What the reader must know of the table: what is not known, what is not over, and where the figures come from.
import { dateOf } from '../calendar.ts'
import { wholeNumber } from '../greek/numbers.ts'
import { yearOf } from '../queue/dates.ts'
import type { Language } from '../queue/words.ts'
import { reportYear } from '../text/report-year.ts'
import { dateSaid } from './span-said.ts'
import { rowsOf, type YearTable } from './year-table.ts'

export function yearNotes(table: YearTable, language: Language): string[] {
  const words = reportYear[language].notes
  const { sum, undivided, undividable, notCompared, by, groups, since, beforeSpan, year } = table
  const number = (cases: number) => wholeNumber(cases, language)
  const rows = rowsOf(table)
  const notes: string[] = []
  if (sum.total === 0) notes.push(words.nothing)
  if (undivided > 0)
    notes.push(
      undivided === sum.total && year !== null ? words.oneFigure(year) : words.partlyOneFigure(number(undivided)),
    )
  for (const { year: cut, quantity, why } of undividable) notes.push(words.cut[why](cut, number(quantity)))
  if (sum.before !== null && rows.length > 0 && rows.every(({ before }) => before === null))
    notes.push(words.oneFigure(yearOf(beforeSpan.from)))
  if (sum.total === null || sum.before === null || rows.some((row) => row.total === null || row.before === null))
    notes.push(words.unknown)
  if (notCompared === 'running' && sum.before !== null) notes.push(words.running)
  if (notCompared === 'began' && since !== null) notes.push(words.began(dateSaid(since)))
  if (by === 'building' && groups.some(({ place }) => place === null)) notes.push(words.noBuilding)
  return notes
}

/** Which files, and how much was logged here. */
export function yearSources({ sources, sum, keps }: YearTable, language: Language): string[] {
  const words = reportYear[language].notes
  const imported = sources.reduce((all, { quantity }) => all + quantity, 0)
  const counted = (sum.total ?? 0) - imported
  return [
    ...sources.map(({ file, quantity, importedAt }) =>
      words.imported(file, wholeNumber(quantity, language), dateSaid(dateOf(importedAt))),
    ),
    // Of some KEPs nobody can tell how much of a file is theirs: then only the files are named.
    ...(counted > 0 && (keps === null || imported === 0) ? [words.counted(wholeNumber(counted, language))] : []),
  ]
}
