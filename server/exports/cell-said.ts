// A cell as people read it on paper: dots and commas of its language, `28,2 %`, `3/12/2024`, «–» for what is unknown.
import { dateOf, timeOf } from '#shared/calendar.ts'
import { percentOf, share, wholeNumber } from '#shared/greek/numbers.ts'
import type { Instant, Language } from '#shared/queue/words.ts'
import type { ColumnKind, SheetCell } from '#shared/reports/sheet.ts'
import { onPaper } from '#shared/text/on-paper.ts'

const broken = {
  el: new Intl.NumberFormat('el-GR', { maximumFractionDigits: 1, useGrouping: 'always' }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1, useGrouping: 'always' }),
}
const longDay = {
  el: new Intl.DateTimeFormat('el-GR', { timeZone: 'Europe/Athens', day: 'numeric', month: 'long', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Athens', day: 'numeric', month: 'long', year: 'numeric' }),
}

export function cellSaid(value: SheetCell, kind: ColumnKind, language: Language): string {
  if (value === null) return '–'
  if (typeof value === 'string') return kind === 'date' ? dateSaid(value) : value
  switch (kind) {
    case 'share':
      return share(value, language)
    case 'change':
      return percentOf(Math.round(value * 1e8), 1e8, language)
    case 'minutes':
      return `${broken[language].format(value)}′`
    case 'moment':
      return `${dateSaid(dateOf(value))}, ${timeOf(value)}`
    case 'count':
      return wholeNumber(value, language)
    case 'text':
    case 'date':
      return String(value)
  }
}

/** Text stands at the left, figures stand under each other. */
export const isFigure = (kind: ColumnKind): boolean => kind !== 'text'

/** `2026-11-03` → `3/11/2026`; what is no date stays as it is. */
function dateSaid(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return day === undefined ? date : `${day}/${month}/${year}`
}

/** `Λάρισα, 23 Νοεμβρίου 2026`. */
export function daySaid(at: Instant, seat: string | null, language: Language): string {
  const day = longDay[language].format(at)
  return seat === null ? day : onPaper[language].on(seat, day)
}
