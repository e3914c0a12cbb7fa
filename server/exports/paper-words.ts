// What the writers of documents share: where a cell stands in its column, and the place and date of a letter.
import type { Instant, Language } from '#shared/queue/words.ts'
import type { ColumnKind } from '#shared/reports/sheet.ts'
import { onPaper } from '#shared/text/on-paper.ts'

const longDay = {
  el: new Intl.DateTimeFormat('el-GR', { timeZone: 'Europe/Athens', day: 'numeric', month: 'long', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Athens', day: 'numeric', month: 'long', year: 'numeric' }),
}

/** Text stands at the left, figures stand under each other. */
export const isFigure = (kind: ColumnKind): boolean => kind !== 'text'

/** `Λάρισα, 23 Νοεμβρίου 2026`. */
export function daySaid(at: Instant, seat: string | null, language: Language): string {
  const day = longDay[language].format(at)
  return seat === null ? day : onPaper[language].on(seat, day)
}
