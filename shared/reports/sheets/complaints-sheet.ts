// Complaints, suggestions and thanks per KEP, as a document: a zero is one that somebody stated, and what nobody recorded is «–».
import { wholeNumber } from '../../greek/numbers.ts'
import type { Language } from '../../queue/words.ts'
import { documents } from '../../text/documents.ts'
import { figuresText } from '../../text/report-figures.ts'
import type { Span } from '../asked.ts'
import type { KepComplaints } from '../figures.ts'
import type { Sheet } from '../sheet.ts'
import { spanSaid } from '../span-said.ts'

/** Nothing is said of all KEPs while some of them are not known. */
export function complaintSentences(rows: readonly KepComplaints[], language: Language): string[] {
  const words = figuresText[language].complaints
  if (rows.length === 0 || rows.some(({ complaint }) => complaint === null)) return []
  const some = rows.filter(({ complaint }) => (complaint ?? 0) > 0)
  const [first] = some
  if (first === undefined) return [words.sentenceNone]
  const all = some.reduce((sum, { complaint }) => sum + (complaint ?? 0), 0)
  if (all === 1) return [words.sentenceOne(first.kep)]
  const each = some.map(({ kep, complaint }) => words.ofKep(kep, wholeNumber(complaint ?? 0, language)))
  return [words.sentenceSome(wholeNumber(all, language), each.join(', '))]
}

/** Null as soon as one of them is not known. */
export const complaintsInAll = (rows: readonly KepComplaints[]): number | null =>
  rows.reduce<number | null>(
    (sum, { complaint }) => (sum === null || complaint === null ? null : sum + complaint),
    rows.length === 0 ? null : 0,
  )

export function complaintsSheet(rows: readonly KepComplaints[], span: Span, language: Language): Sheet {
  const { total, kepCode } = documents[language]
  const words = figuresText[language].complaints
  const sum = (of: (row: KepComplaints) => number) => rows.reduce((all, row) => all + of(row), 0)
  return {
    title: words.title,
    about: [spanSaid(span, language)],
    sentences: complaintSentences(rows, language),
    tables: [
      {
        name: words.title,
        columns: [
          { heading: kepCode, kind: 'text' },
          { heading: words.complaint, kind: 'count' },
          { heading: words.onPaper, kind: 'count' },
          { heading: words.suggestion, kind: 'count' },
          { heading: words.thanks, kind: 'count' },
          { heading: words.open, kind: 'count' },
          { heading: words.saidNone, kind: 'text' },
        ],
        rows: rows.map(({ kep, complaint, onPaper, suggestion, thanks, open, saidNone }) => [
          kep,
          complaint,
          onPaper,
          suggestion,
          thanks,
          open,
          saidNone ? words.yes : null,
        ]),
        sum: [
          total,
          complaintsInAll(rows),
          sum((row) => row.onPaper),
          sum((row) => row.suggestion),
          sum((row) => row.thanks),
          sum((row) => row.open),
          null,
        ],
        picture: null,
        notes: [words.rule],
      },
    ],
    notes: [],
  }
}
