// Figures per person as a document: in alphabetical order, with the notice that must be read with them.
import type { Language } from '../../queue/words.ts'
import { reportPersons } from '../../text/report-persons.ts'
import { reportTickets } from '../../text/report-tickets.ts'
import type { Persons } from '../persons.ts'
import { aboutTold, missingIn } from '../said.ts'
import type { Sheet, SheetTable } from '../sheet.ts'
import { timeCells, timeColumns } from './spread-cells.ts'

export function personsSheet(persons: Persons, language: Language): Sheet {
  const words = reportPersons[language]
  return {
    title: words.title,
    about: aboutTold(persons.told, language),
    sentences: words.notice,
    tables: [personsTable(persons, language)].filter(({ rows }) => rows.length > 0),
    notes: [words.definition, reportTickets[language].minutesNote, ...missingIn(persons.told, language)],
  }
}

/** Without a sum: it is no account of a team. */
export function personsTable({ persons }: Persons, language: Language): SheetTable {
  const words = reportPersons[language]
  return {
    name: words.title,
    columns: [
      { heading: words.person, kind: 'text' },
      { heading: words.served, kind: 'count' },
      { heading: words.without, kind: 'count' },
      { heading: words.cases, kind: 'count' },
      ...timeColumns(language),
      { heading: words.leftOut, kind: 'count' },
    ],
    rows: persons.map(({ name, served, without, cases, time, leftOut }) => [
      name ?? words.nameless,
      served,
      without,
      cases,
      ...timeCells(time),
      leftOut,
    ]),
    sum: null,
    picture: null,
    notes: [],
  }
}
