// A report as a CSV that a Greek Excel opens with a double click: UTF-8 with its mark, semicolons, decimal commas. Or plain, for programs.
import { dateOf, timeOf } from '#shared/calendar.ts'
import type { ColumnKind, Sheet, SheetCell, SheetTable } from '#shared/reports/sheet.ts'
import { tablesOf } from './tables-of.ts'
import type { Writing } from './writing.ts'

const MARK = '\uFEFF'
const END = '\r\n'

type Manner = { readonly between: ';' | ','; readonly comma: boolean; readonly plain: boolean }

/** Whole numbers bear no dots: a program reads them. Several tables stand under each other, each below its name. */
export function csvOf(sheet: Sheet, { language, plain }: Writing): Uint8Array {
  const greek = language === 'el' && !plain
  const manner: Manner = { between: greek ? ';' : ',', comma: greek, plain }
  const tables = tablesOf(sheet)
  const lines = tables.flatMap((table, at) => [
    ...(at === 0 ? [] : ['']),
    ...(tables.length === 1 ? [] : [cell(table.name, 'text', manner)]),
    ...linesOf(table, manner),
  ])
  return new TextEncoder().encode((plain ? '' : MARK) + lines.map((one) => one + END).join(''))
}

function linesOf({ columns, rows, sum }: SheetTable, manner: Manner): string[] {
  const line = (cells: readonly string[]) => cells.join(manner.between)
  const headings = line(columns.map(({ heading }) => cell(heading, 'text', manner)))
  const all = sum === null ? rows : [...rows, sum]
  return [headings, ...all.map((row) => line(row.map((value, at) => cell(value, columns[at]?.kind ?? 'text', manner))))]
}

function cell(value: SheetCell, kind: ColumnKind, { comma, plain }: Manner): string {
  if (value === null) return ''
  if (typeof value === 'string') return quoted(harmless(value))
  if (kind === 'moment') return plain ? new Date(value).toISOString() : `${dateOf(value)} ${timeOf(value)}`
  // Six decimals of a fraction are more than any report prints, and no tail of binary rounding.
  const said = String(Math.round(value * 1e6) / 1e6)
  // With semicolons between the cells a decimal comma needs no quotes.
  return comma ? said.replace('.', ',') : said
}

/**
 * A spreadsheet takes what begins so for a formula and runs it (OWASP, «CSV Injection»: also the wide forms, and what follows
 * blanks or line ends); after an apostrophe it is text. Numbers never come here: a fall of 5 stays −5.
 */
const harmless = (text: string) => (/^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u.test(text) ? `'${text}` : text)
const quoted = (text: string) => (/[";,\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
