// Complaints, suggestions and thanks per KEP, as a document: zeros stand there, for the annual report says them.
import type { Language } from '../../queue/words.ts'
import { documents } from '../../text/documents.ts'
import type { Span } from '../asked.ts'
import type { KepMessages } from '../messages-per-kep.ts'
import type { Sheet } from '../sheet.ts'
import { spanSaid } from '../span-said.ts'

export function messagesSheet(rows: readonly KepMessages[], span: Span, language: Language): Sheet {
  const words = documents[language]
  const said = words.complaints
  const sum = (of: (row: KepMessages) => number) => rows.reduce((total, row) => total + of(row), 0)
  const cells = ({ kep, complaint, suggestion, thanks, open }: KepMessages) => [
    kep,
    complaint,
    suggestion,
    thanks,
    open,
  ]
  return {
    title: said.title,
    about: [spanSaid(span, language)],
    sentences: [],
    tables: [
      {
        name: said.title,
        columns: [
          { heading: words.kepCode, kind: 'text' },
          { heading: said.complaint, kind: 'count' },
          { heading: said.suggestion, kind: 'count' },
          { heading: said.thanks, kind: 'count' },
          { heading: said.open, kind: 'count' },
        ],
        rows: rows.map(cells),
        sum: [
          words.total,
          sum((row) => row.complaint),
          sum((row) => row.suggestion),
          sum((row) => row.thanks),
          sum((row) => row.open),
        ],
        picture: null,
        notes: [said.note],
      },
    ],
    notes: [],
  }
}
