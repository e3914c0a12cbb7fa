// A sheet's cell as people read it, on a page and on paper: dots and commas of its language, `28,2 %`, `3/12/2024`, «–» for what is unknown.
import { dateOf, timeOf } from '../calendar.ts'
import { percentOf, share, wholeNumber } from '../greek/numbers.ts'
import type { Language } from '../queue/words.ts'
import { tenthsSaid } from './said.ts'
import type { ColumnKind, SheetCell } from './sheet.ts'
import { dateSaid } from './span-said.ts'

export function cellSaid(value: SheetCell, kind: ColumnKind, language: Language): string {
  if (value === null) return '–'
  if (typeof value === 'string') return kind === 'date' && /^\d{4}-/.test(value) ? dateSaid(value) : value
  switch (kind) {
    case 'share':
      return share(value, language)
    case 'change':
      return percentOf(Math.round(value * 1e8), 1e8, language)
    case 'minutes':
      return `${tenthsSaid(value, language)}′`
    case 'moment':
      return `${dateSaid(dateOf(value))}, ${timeOf(value)}`
    case 'count':
      return wholeNumber(value, language)
    case 'text':
    case 'date':
      return String(value)
  }
}
