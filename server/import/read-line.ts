// One line of a register: whose it is and of when, its numbers, and everything that is wrong with it.
import { matchKepCode } from '#shared/greek/kep-code.ts'
import { readWholeNumber, wholeNumber } from '#shared/greek/numbers.ts'
import type { LocalDate } from '#shared/queue/dates.ts'
import type { ImportProblem, ImportProblemKey } from '#shared/reports/import-problem.ts'
import { type Columns, isTotalWord, type Place, withoutEmptyCells } from './columns.ts'
import { monthInCell } from './month-in-cell.ts'
import { columnLetters, EMPTY, isEmpty, type TableLine, textOf } from './table.ts'

export type ReadLine = {
  readonly line: number
  /** The first cell as it stands there. */
  readonly typed: string
  readonly isTotal: boolean
  /** Null for a line of sums, and when the code is not one of ours. */
  readonly kep: string | null
  /** Null: the line does not say it; on a line of sums: of all of them. */
  readonly year: number | null
  readonly month: number | null
  /** In the order of the channel columns; null where no number can be read. */
  readonly quantities: readonly (number | null)[]
  readonly total: number | null
  /** A line of sums whose channels are left empty: one figure of which no more is known. */
  readonly isOneFigure: boolean
  readonly problems: readonly ImportProblem[]
}
/** What the readers of one line know. */
export type LineReader = {
  readonly columns: Columns
  readonly keps: readonly string[]
  /** Of a workbook; null: a CSV. */
  readonly sheet: string | null
  /** Whether a KEP's figure may stand without its channels: the e-KEP's may. */
  readonly totalsOfKeps: boolean
  readonly today: LocalDate
}
/** `place` null: it is about the whole line. */
type Note = (problem: ImportProblemKey, value: string, place: Place | null) => void

export function readLine({ line, cells }: TableLine, reader: LineReader): ReadLine {
  const { columns, sheet } = reader
  const problems: ImportProblem[] = []
  const note: Note = (problem, value, place) => {
    const cell = place === null ? null : `${columnLetters(place)}${line}`
    problems.push({ line, problem, value, ...(sheet === null ? {} : { at: { sheet, cell } }) })
  }
  const at = (place: Place) => cells[place] ?? EMPTY
  const typed = textOf(at(columns.kep))
  const isTotal = isTotalWord(typed)
  const when = whenOf(cells, columns, isTotal, note)
  const kep = isTotal ? null : kepOf(at(columns.kep), reader, note)
  const isOneFigure = isTotal && columns.channels.every(({ place }) => isEmpty(at(place)))
  const quantities = columns.channels.map(({ place }) => (isOneFigure ? null : numberAt(place, cells, columns, note)))
  const total = numberAt(columns.total, cells, columns, note)
  const extra = withoutEmptyCells(cells).slice(columns.width)
  if (extra.length > 0) note('cell-extra', extra.map(textOf).join(' · '), columns.width)
  if (columns.channels.length > 0 && !isOneFigure) checkSum(quantities, total, note)
  return { line, typed, isTotal, kep, ...when, quantities, total, isOneFigure, problems }
}

function whenOf(
  cells: TableLine['cells'],
  columns: Columns,
  isTotal: boolean,
  note: Note,
): { year: number | null; month: number | null } {
  const year = columns.year === null ? null : yearAt(columns.year, cells, isTotal, note)
  if (columns.month === null) return { year, month: null }
  const cell = cells[columns.month] ?? EMPTY
  if (isEmpty(cell)) {
    if (!isTotal) note('month-missing', '', columns.month)
    return { year, month: null }
  }
  const written = monthInCell(cell)
  if (written === null) {
    brokenOr('month-wrong', cell, columns.month, note)
    return { year, month: null }
  }
  if (written.year !== null && year !== null && written.year !== year)
    note('month-of-other-year', `${textOf(cell)} ≠ ${year}`, columns.month)
  return { year: year ?? written.year, month: written.month }
}

function yearAt(place: Place, cells: TableLine['cells'], isTotal: boolean, note: Note): number | null {
  const cell = cells[place] ?? EMPTY
  if (isEmpty(cell)) {
    if (!isTotal) note('year-missing', '', place)
    return null
  }
  const text = textOf(cell)
  if (cell.kind !== 'date' && cell.kind !== 'broken' && /^\d{4}$/.test(text)) return Number(text)
  brokenOr('year-wrong', cell, place, note)
  return null
}

function kepOf(cell: TableLine['cells'][number], reader: LineReader, note: Note): string | null {
  const { columns, keps, totalsOfKeps } = reader
  const typed = textOf(cell)
  if (cell.kind === 'broken') {
    brokenOr('kep-unknown', cell, columns.kep, note)
    return null
  }
  if (typed === '') {
    note('kep-missing', columns.names[columns.kep] ?? '', columns.kep)
    return null
  }
  const match = matchKepCode(typed, keps)
  if (match.kind === 'unknown') note('kep-unknown', typed, columns.kep)
  if (match.kind === 'ambiguous') note('kep-ambiguous', `${typed}: ${match.codes.join(', ')}`, columns.kep)
  if (match.kind === 'known' && columns.channels.length === 0 && !totalsOfKeps)
    note('kep-without-channels', typed, columns.kep)
  return match.kind === 'known' ? match.code : null
}

function numberAt(place: Place, cells: TableLine['cells'], { names }: Columns, note: Note): number | null {
  const cell = cells[place] ?? EMPTY
  if (isEmpty(cell)) {
    note('cell-missing', names[place] ?? '', place)
    return null
  }
  switch (cell.kind) {
    case 'number':
      if (Number.isSafeInteger(cell.value) && cell.value >= 0) return cell.value
      note('number-wrong', textOf(cell).replace('.', ','), place)
      return null
    case 'typed': {
      const value = readWholeNumber(cell.text)
      if (value === null) note('number-wrong', cell.text, place)
      return value
    }
    case 'text':
      // Read it here, and a sheet half of text and half of numbers would add up otherwise in the program that it comes from.
      note(readWholeNumber(cell.text) === null ? 'number-wrong' : 'number-as-text', cell.text, place)
      return null
    case 'date':
      note('number-is-date', textOf(cell), place)
      return null
    case 'broken':
      brokenOr('number-wrong', cell, place, note)
      return null
  }
}

/** What a broken cell is; of merged ones only the first is said. */
function brokenOr(problem: ImportProblemKey, cell: TableLine['cells'][number], place: Place, note: Note): void {
  if (cell.kind !== 'broken') note(problem, textOf(cell), place)
  else if (cell.text !== '') note(cell.problem, cell.text, place)
}

function checkSum(quantities: readonly (number | null)[], total: number | null, note: Note): void {
  const known = quantities.filter((quantity) => quantity !== null)
  if (total === null || known.length < quantities.length) return
  const sum = known.reduce((a, b) => a + b, 0)
  const shown = (value: number) => wholeNumber(value, 'el')
  if (sum !== total)
    note('row-does-not-add-up', `${known.map(shown).join(' + ')} = ${shown(sum)} ≠ ${shown(total)}`, null)
}
