// A year's signed table as a document: the versions, what differs now, and every change since with who, when and why.
import type { Language } from '../../queue/words.ts'
import { documents } from '../../text/documents.ts'
import { signing as text } from '../../text/report-signing.ts'
import type { Sheet, SheetTable } from '../sheet.ts'
import type { SignedYear } from '../signing.ts'
import { signingNote } from '../signing-said.ts'

export function signedYearSheet(signed: SignedYear, language: Language): Sheet {
  const words = text[language]
  const [newest] = signed.signings
  return {
    title: words.document(signed.year),
    about: [newest === undefined ? words.notFinal : signingNote(newest, signed.changes.length, language)],
    sentences: [],
    tables: newest === undefined ? [] : [table(signed, language), cells(signed, language), changes(signed, language)],
    notes: signed.signings.map(({ version, digest }) => `${words.columns.version} ${version}: ${digest}`),
  }
}

function table({ table, year }: SignedYear, language: Language): SheetTable {
  const { channels = [], rows = [], undivided = 0, total = 0 } = table ?? {}
  const { kepCode, total: sum } = documents[language]
  const words = text[language]
  const totalOf = (quantities: readonly number[]) => quantities.reduce((all, one) => all + one, 0)
  const sums = channels.map((_, at) => rows.reduce((all, { quantities }) => all + (quantities[at] ?? 0), 0))
  return {
    name: `${words.historyOf(year)}`,
    columns: [
      { heading: kepCode, kind: 'text' },
      ...channels.map((channel) => ({ heading: channel, kind: 'count' as const })),
      { heading: sum, kind: 'count' },
    ],
    rows: [
      ...rows.map(({ kep, quantities }) => [kep, ...quantities, totalOf(quantities)]),
      ...(undivided > 0 ? [[words.undivided, ...channels.map(() => null), undivided]] : []),
    ],
    sum: [sum, ...sums, total],
    picture: null,
    notes: [],
  }
}

function cells({ cells }: SignedYear, language: Language): SheetTable {
  const { columns, cellsCaption, undivided, noChanges } = text[language]
  return {
    name: cellsCaption,
    columns: [
      { heading: columns.kep, kind: 'text' },
      { heading: columns.channel, kind: 'text' },
      { heading: columns.from, kind: 'count' },
      { heading: columns.to, kind: 'count' },
    ],
    rows: cells.map(({ kep, channel, from, to }) => [kep ?? undivided, channel ?? undivided, from, to]),
    sum: null,
    picture: null,
    notes: cells.length === 0 ? [noChanges] : [],
  }
}

function changes({ changes }: SignedYear, language: Language): SheetTable {
  const { columns, changesCaption, kinds, undivided, noChanges } = text[language]
  return {
    name: changesCaption,
    columns: [
      { heading: columns.at, kind: 'moment' },
      { heading: columns.person, kind: 'text' },
      { heading: columns.what, kind: 'text' },
      { heading: columns.date, kind: 'date' },
      { heading: columns.kep, kind: 'text' },
      { heading: columns.channel, kind: 'text' },
      { heading: columns.from, kind: 'count' },
      { heading: columns.to, kind: 'count' },
      { heading: columns.why, kind: 'text' },
    ],
    rows: changes.map(({ at, person, kind, date, kep, channel, from, to, why }) => [
      at,
      person,
      kinds[kind],
      date,
      kep ?? undivided,
      channel ?? undivided,
      from,
      to,
      why,
    ]),
    sum: null,
    picture: null,
    notes: changes.length === 0 ? [noChanges] : [],
  }
}
