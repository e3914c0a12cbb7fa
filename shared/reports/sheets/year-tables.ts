// The tables of the year's document, each by itself: figures, buildings, comparison, months.
import type { Language } from '../../queue/words.ts'
import { documents } from '../../text/documents.ts'
import { reportYear } from '../../text/report-year.ts'
import type { SheetCell, SheetColumn, SheetTable } from '../sheet.ts'
import { spanSaid } from '../span-said.ts'
import { stepSaid } from '../step-said.ts'
import { stepsPicture } from '../steps-picture.ts'
import { differenceOf, rowsOf, type YearFigures, type YearGroup, type YearTable } from '../year-table.ts'

const ON_PAPER = 640

const text = (heading: string): SheetColumn => ({ heading, kind: 'text' })
const count = (heading: string): SheetColumn => ({ heading, kind: 'count' })
const cells = ({ quantities, total }: YearFigures): SheetCell[] => [...quantities, total]

/** ΚΩΔΙΚΟΣ ΚΕΠ, the channels, ΣΥΝΟΛΟ: nothing else, as the directorate prints it. By building each row says where. */
export function figuresTable(table: YearTable, language: Language): SheetTable {
  const words = documents[language]
  const own = reportYear[language]
  const byBuilding = table.by === 'building'
  const where = (group: YearGroup): SheetCell[] => (byBuilding ? [placeSaid(group, language)] : [])
  const undivided =
    table.undivided === 0
      ? []
      : [[...(byBuilding ? [''] : []), own.undivided, ...table.channels.map(() => null), table.undivided]]
  return {
    name: own.title,
    columns: [
      ...(byBuilding ? [text(own.building)] : []),
      text(words.kepCode),
      ...table.channels.map(count),
      count(words.total),
    ],
    rows: [
      ...table.groups.flatMap((group) => group.rows.map((row) => [...where(group), row.kep, ...cells(row)])),
      ...undivided,
    ],
    sum: [words.total, ...(byBuilding ? [''] : []), ...cells(table.sum)],
    picture: null,
    notes: [],
  }
}

export const placeSaid = ({ place }: YearGroup, language: Language): string =>
  place === null ? reportYear[language].noBuilding : place.name[language]

export function buildingsTable(table: YearTable, language: Language): SheetTable {
  const words = documents[language]
  return {
    name: reportYear[language].buildings,
    columns: [text(reportYear[language].building), ...table.channels.map(count), count(words.total)],
    rows: table.groups.map((group) => [placeSaid(group, language), ...cells(group)]),
    sum: [words.total, ...cells(table.sum)],
    picture: null,
    notes: [],
  }
}

/** Null: nothing may be compared. */
export function comparedTable(table: YearTable, language: Language): SheetTable | null {
  const words = reportYear[language].compared
  if (differenceOf(table, table.sum) === null) return null
  const cellsOf = (figures: YearFigures): SheetCell[] => {
    const difference = differenceOf(table, figures)
    const fraction = difference === null || difference.before === 0 ? null : difference.units / difference.before
    return [figures.total, figures.before, difference?.units ?? null, fraction]
  }
  const named =
    table.by === 'building'
      ? table.groups.map((group) => ({ name: placeSaid(group, language), figures: group }))
      : rowsOf(table).map((row) => ({ name: row.kep, figures: row }))
  return {
    name: words.title,
    columns: [
      text(table.by === 'building' ? reportYear[language].building : documents[language].kepCode),
      count(documents[language].total),
      count(words.before),
      count(words.units),
      { heading: words.change, kind: 'change' },
    ],
    rows: named
      .filter(({ figures }) => figures.before !== null)
      .map(({ name, figures }) => [name, ...cellsOf(figures)]),
    sum: [documents[language].total, ...cellsOf(table.sum)],
    picture: null,
    notes: [words.note(spanSaid(table.beforeSpan, language))],
  }
}

/** Null: no division in time is known. */
export function stepsTable(table: YearTable, language: Language): SheetTable | null {
  const { steps, channels, sum } = table
  if (steps === null) return null
  const words = reportYear[language].steps
  return {
    name: words.title[steps.unit],
    columns: [text(words.step[steps.unit]), ...channels.map(count), count(documents[language].total)],
    rows: steps.columns.map((step) => [
      stepSaid(step, table, language, false),
      ...(step.quantities ?? channels.map(() => null)),
      step.quantities === null ? null : step.quantities.reduce((total, quantity) => total + quantity, 0),
    ]),
    sum: [documents[language].total, ...cells(sum)],
    picture: stepsPicture(table, language, ON_PAPER),
    notes: [],
  }
}
