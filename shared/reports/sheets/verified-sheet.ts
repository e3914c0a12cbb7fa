// What was recounted and when, as a note of other documents and, difference by difference, as one of its own.
import { dateOf, timeOf } from '../../calendar.ts'
import { wholeNumber } from '../../greek/numbers.ts'
import type { Language } from '../../queue/words.ts'
import { documents } from '../../text/documents.ts'
import { reportYear } from '../../text/report-year.ts'
import type { Span } from '../asked.ts'
import type { Sheet, SheetTable } from '../sheet.ts'
import { dateSaid, spanSaid } from '../span-said.ts'
import type { YearDifference, YearVerified } from '../year-table.ts'

export function verifiedSaid({ cases, count, at }: YearVerified, language: Language): string {
  const words = reportYear[language].verified
  const when = `${dateSaid(dateOf(at))}, ${timeOf(at)}`
  const counted = wholeNumber(cases, language)
  return count === 0 ? words.right(counted, when) : words.wrong(wholeNumber(count, language), counted, when)
}

/** `0207 · EKEP · 23/11/2026`. */
export function differenceName(one: YearDifference, language: Language): string {
  const words = reportYear[language].verified
  const { what, kep, channel, date, file } = one
  if (what === 'sum') return words.sum
  if (what === 'file') return words.file(file ?? '', (date ?? '').slice(0, 4))
  return [kep, channel, date === null ? null : dateSaid(date)].filter((part) => part !== null).join(' · ')
}

export function differencesTable(differences: readonly YearDifference[], language: Language): SheetTable {
  const words = reportYear[language].verified
  return {
    name: words.title,
    columns: [
      { heading: words.what, kind: 'text' },
      { heading: words.says, kind: 'count' },
      { heading: words.is, kind: 'count' },
    ],
    rows: differences.map((one) => [differenceName(one, language), one.stored, one.recounted]),
    sum: null,
    picture: null,
    notes: [],
  }
}

export const verifiedSheet = (verified: YearVerified, span: Span, language: Language): Sheet => ({
  title: `${documents[language].total}: ${reportYear[language].verified.title}`,
  about: [spanSaid(span, language)],
  sentences: [verifiedSaid(verified, language)],
  tables: [differencesTable(verified.differences, language)],
  notes: [],
})
