// What happened in a period, as a document; and as the numbered table that stands in other documents.
import type { Language } from '../../queue/words.ts'
import { reportYear } from '../../text/report-year.ts'
import type { Annotation } from '../annotation.ts'
import type { Span } from '../asked.ts'
import type { Sheet, SheetTable } from '../sheet.ts'
import { spanSaid } from '../span-said.ts'

/** Numbered as in the chart beside it. */
export function annotationsTable(annotations: readonly Annotation[], language: Language): SheetTable {
  const words = reportYear[language].annotations
  return {
    name: words.title,
    columns: [
      { heading: '', kind: 'text' },
      { heading: words.from, kind: 'date' },
      { heading: words.to, kind: 'date' },
      { heading: words.kep, kind: 'text' },
      { heading: words.kind, kind: 'text' },
      { heading: words.words, kind: 'text' },
    ],
    rows: annotations.map(({ from, to, kep, kind, words: said }, at) => [
      String(at + 1),
      from,
      to,
      kep ?? words.all,
      words.kinds[kind],
      said,
    ]),
    sum: null,
    picture: null,
    notes: [],
  }
}

export const annotationsSheet = (annotations: readonly Annotation[], span: Span, language: Language): Sheet => ({
  title: reportYear[language].annotations.title,
  about: [spanSaid(span, language)],
  sentences: [],
  tables: [annotationsTable(annotations, language)],
  notes: [],
})
