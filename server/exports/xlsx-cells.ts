// One cell of a workbook: a number is a number, a date a date, text never a formula, and what is unknown is empty.
import type { CellObject } from 'write-excel-file/node'
import { dateOf, timeOf } from '#shared/calendar.ts'
import { cellSaid } from '#shared/reports/cell-said.ts'
import type { ColumnKind, SheetCell, SheetTable } from '#shared/reports/sheet.ts'

/** Written as Excel stores them; a Greek one shows dots for thousands and a comma for decimals by itself. */
const FORMATS = {
  count: '#,##0',
  share: '0.0\\ %',
  change: '+0.00\\ %;"−"0.00\\ %;0.00\\ %',
  minutes: '#,##0.0',
  date: 'd/m/yyyy',
  moment: 'd/m/yyyy hh:mm',
} as const satisfies Record<Exclude<ColumnKind, 'text'>, string>

const MOST_LETTERS = 32_767

export function excelCell(value: SheetCell, kind: ColumnKind): CellObject {
  if (value === null) return { value: undefined as never }
  if (kind === 'date') return typeof value === 'string' ? dateCell(value) : excelText(String(value))
  if (typeof value === 'string') return excelText(value)
  if (kind === 'text') return { value, type: Number }
  if (kind === 'moment') return { value: wallClock(value), type: Date, format: FORMATS.moment }
  return { value, type: Number, format: FORMATS[kind] }
}

/** Of type text whatever it begins with: `=1+1` stands there as it is. */
export const excelText = (said: string) => ({
  value: said.replace(FORBIDDEN, ' ').slice(0, MOST_LETTERS),
  type: String,
})
/** What XML cannot hold: a file with one of these does not open. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const dateCell = (date: string): CellObject =>
  /^\d{4}-\d{2}-\d{2}$/.test(date)
    ? { value: new Date(`${date}T00:00:00Z`), type: Date, format: FORMATS.date }
    : excelText(date)

/** A workbook knows no time zones: what the clock in Athens showed, as if that were everywhere. */
const wallClock = (at: number) => new Date(`${dateOf(at)}T${timeOf(at)}:00Z`)

const NARROWEST = 10
const WIDEST = 60
/** In letters. A long table is measured at its beginning. */
export const widthsOf = ({ columns, rows, sum }: SheetTable): number[] =>
  columns.map(({ heading, kind }, at) => {
    const some = [...rows.slice(0, 500), ...(sum === null ? [] : [sum])]
    const longest = Math.max(longestWord(heading), ...some.map((row) => cellSaid(row[at] ?? null, kind, 'el').length))
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2))
  })
const longestWord = (heading: string) =>
  Math.max(...heading.split(/\s+/).map(({ length }) => length), heading.length / 3)
