// The trail as a document: a line for each correction, late entry and signing.
import type { CaseRow, Language } from '../../queue/words.ts'
import { corrections as text } from '../../text/report-corrections.ts'
import type { Asked } from '../asked.ts'
import { caseRowsSaid } from '../case-rows-said.ts'
import { changedRows } from '../changed-rows.ts'
import type { Sheet, SheetCell } from '../sheet.ts'
import { spanSaid } from '../span-said.ts'
import type { Trail, TrailRow } from '../trail.ts'

export function trailSheet(trail: Trail, asked: Asked, language: Language): Sheet {
  const words = text[language]
  const { columns } = words
  return {
    title: words.document,
    about: [spanSaid(asked, language), ...(asked.keps === null ? [] : [`${words.kep}: ${asked.keps.join(', ')}`])],
    sentences: [],
    tables: [
      {
        name: words.document,
        columns: [
          { heading: columns.at, kind: 'moment' },
          { heading: columns.person, kind: 'text' },
          { heading: columns.kind, kind: 'text' },
          { heading: columns.date, kind: 'text' },
          { heading: columns.office, kind: 'text' },
          { heading: columns.kep, kind: 'text' },
          { heading: columns.counter, kind: 'text' },
          { heading: columns.before, kind: 'text' },
          { heading: columns.after, kind: 'text' },
          { heading: columns.change, kind: 'count' },
          { heading: columns.reason, kind: 'text' },
        ],
        rows: trail.rows.map((row) => cellsOf(row, trail, language)),
        sum: null,
        picture: null,
        notes: trail.rows.length === 0 ? [words.none] : [],
      },
    ],
    notes: [],
  }
}

function cellsOf(row: TrailRow, { procedures, offices }: Trail, language: Language): SheetCell[] {
  const words = text[language]
  const who = row.person?.name ?? words.forgotten
  if (row.kind === 'signed')
    return [
      row.at,
      who,
      words.kinds.signed,
      words.yearSigned(row.year, row.version),
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]
  const { before, after } = changedRows(row)
  const said = (rows: readonly CaseRow[]) => caseRowsSaid(rows, procedures, language) || words.nothing
  const office = offices[row.office]?.[language] ?? row.office
  const change = sum(row.after) - sum(row.before)
  const where = [row.date, office, row.kep, row.counter]
  return [row.at, who, words.kinds[row.kind], ...where, said(before), said(after), change, row.reason]
}

const sum = (rows: readonly CaseRow[]): number => rows.reduce((total, { quantity }) => total + quantity, 0)
