// How rows of the report on cases are called, on its page and in its documents: dates, hours, services, procedures, ways.

import type { Note } from '../charts/frame.ts'
import type { Language } from '../queue/words.ts'
import { reportCases } from '../text/report-cases.ts'
import { year as yearText } from '../text/year.ts'
import type { Annotation } from './annotation.ts'
import type { Span } from './asked.ts'
import { bucketOf, type Cases, type CasesOf } from './cases.ts'

export type DetailKind = 'hours' | 'services' | 'procedures' | 'counters' | 'ways'
export const detailKinds: readonly DetailKind[] = ['hours', 'services', 'procedures', 'counters', 'ways']

export function nameOf(kind: DetailKind, { id, name }: CasesOf, language: Language): string {
  const words = reportCases[language]
  switch (kind) {
    case 'hours':
      return hourSaid(id)
    case 'services':
      return name?.[language] ?? words.noTicket
    case 'procedures':
      return name?.[language] ?? (id === 'none' ? words.noProcedure : id)
    case 'counters':
      return name?.[language] ?? id
    case 'ways':
      return words.ways[id] ?? id
  }
}

/** `8` → `08–09`. */
const hourSaid = (hour: string): string => `${hour.padStart(2, '0')}–${String(Number(hour) + 1).padStart(2, '0')}`

/** Under a column, where it stands among others of its kind: `3`, `Μαρ`, `Μαρ 25` where the years change, `2025`. */
export function shortDate(at: string, { grain, dates }: Cases, language: Language): string {
  if (grain === 'year') return at
  if (grain === 'day') return String(Number(at.slice(8)))
  const month = yearText[language].months[Number(at.slice(5, 7)) - 1] ?? at
  const one = dates.every((date) => date.at.slice(0, 4) === at.slice(0, 4))
  return one ? month : `${month} ${at.slice(2, 4)}`
}

/** In a table: `3/11/2026`, `Νοε 2026`, `2026`. */
export function longDateOf(at: string, { grain }: Cases, language: Language): string {
  const [year = '', month = '', day = ''] = at.split('-')
  if (grain === 'year') return at
  if (grain === 'day') return `${Number(day)}/${Number(month)}/${year}`
  return `${yearText[language].months[Number(month) - 1] ?? month} ${year}`
}

/** Where what happened stands over the columns, numbered as in the list beside them; what began earlier stands at the edge. */
export function notesOver({ annotations, dates, grain }: Cases, span: Span): readonly Note[] {
  return annotations.map(({ from }: Annotation, index) => {
    const date = from < span.from ? span.from : from
    const column = dates.findIndex(({ at }) => at === bucketOf(date, grain))
    return { at: Math.max(0, column) + within(date, grain), sign: String(index + 1) }
  })
}

function within(date: string, grain: Cases['grain']): number {
  const day = (Number(date.slice(8)) - 1) / 31
  if (grain === 'day') return 0.5
  return grain === 'month' ? day : (Number(date.slice(5, 7)) - 1 + day) / 12
}
