// The name of one column of a chart over time: `Μαρ`, `Μαρ 2024`, `18/3`, `2024`.
import type { Language } from '../queue/words.ts'
import { year as text } from '../text/year.ts'
import type { YearStep, YearTable } from './year-table.ts'

/** `brief`: as it stands under a column, where the period says the year. */
export function stepSaid({ from }: YearStep, { steps, year }: YearTable, language: Language, brief: boolean): string {
  const month = text[language].months[Number(from.slice(5, 7)) - 1] ?? ''
  if (steps?.unit === 'year') return from.slice(0, 4)
  if (steps?.unit === 'day')
    return `${Number(from.slice(8))}${brief ? '' : `/${Number(from.slice(5, 7))}/${from.slice(0, 4)}`}`
  return brief && year !== null ? month : `${month} ${brief ? `’${from.slice(2, 4)}` : from.slice(0, 4)}`
}
