// The dates of what happened, as a list says them: `18/3/2024`, `Φεβ 2024`, `16/11/2026 – 18/11/2026`, `από 16/11/2026`.
import { addDays } from '../queue/dates.ts'
import type { Language } from '../queue/words.ts'
import { reportYear } from '../text/report-year.ts'
import { year as text } from '../text/year.ts'
import type { Annotation } from './annotation.ts'
import { dateSaid } from './span-said.ts'

export function datesSaid({ from, to }: Pick<Annotation, 'from' | 'to'>, language: Language): string {
  const words = reportYear[language].annotations
  if (to === null) return words.since(dateSaid(from))
  if (from === to) return dateSaid(from)
  const isMonth = from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && addDays(to, 1).endsWith('-01')
  if (isMonth) return `${text[language].months[Number(from.slice(5, 7)) - 1]} ${from.slice(0, 4)}`
  return words.until(dateSaid(from), dateSaid(to))
}
