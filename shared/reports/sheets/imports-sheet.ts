// The registers that were imported, as a document: each act of their trail on a line of its own.
import type { Language } from '../../queue/words.ts'
import { reportImports } from '../../text/report-imports.ts'
import { reports } from '../../text/reports.ts'
import type { Register } from '../registers.ts'
import type { Sheet } from '../sheet.ts'

export function importsSheet(rows: readonly Register[], language: Language): Sheet {
  const words = reportImports[language]
  const { columns } = words
  return {
    title: reports[language].names.imports,
    about: [],
    sentences: [],
    tables: [
      {
        name: words.caption,
        columns: [
          { heading: columns.file, kind: 'text' },
          { heading: columns.kind, kind: 'text' },
          { heading: columns.years, kind: 'text' },
          { heading: columns.total, kind: 'count' },
          { heading: columns.state, kind: 'text' },
          { heading: words.digest, kind: 'text' },
        ],
        rows: rows.map(({ file, kind, years, total, counts, sha256 }) => [
          file,
          words.kinds[kind],
          years.join(', '),
          total,
          counts ? words.counts : words.countsNot,
          sha256,
        ]),
        sum: null,
        picture: null,
        notes: [],
      },
      {
        name: columns.trail,
        columns: [
          { heading: columns.file, kind: 'text' },
          { heading: columns.trail, kind: 'text' },
          { heading: columns.at, kind: 'moment' },
          { heading: columns.by, kind: 'text' },
          { heading: columns.words, kind: 'text' },
        ],
        rows: rows.flatMap(({ file, trail }) =>
          trail.map(({ act, at, person, words: said, other }) => [
            file,
            [words.acts[act], other === null ? '' : words.other[act](other)].filter((part) => part !== '').join(' '),
            at,
            person ?? words.commandLine,
            said,
          ]),
        ),
        sum: null,
        picture: null,
        notes: [],
      },
    ],
    notes: [words.about],
  }
}
