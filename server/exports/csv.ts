// A report as a CSV that a Greek Excel opens with a double click: UTF-8 with its mark, semicolons, decimal commas.

import type { Language } from '#shared/queue/words.ts'
import type { ColumnKind, Sheet, SheetCell } from '#shared/reports/sheet.ts'

const MARK = '\uFEFF'
const END = '\r\n'

/** Whole numbers bear no dots: a program reads them. */
export function csvOf({ tables }: Sheet, language: Language): Uint8Array {
  const lines = tables.flatMap(({ name, columns, rows, sum }, at) => [
    ...(at === 0 ? [] : ['']),
    ...(tables.length === 1 ? [] : [cell(name, 'text', language)]),
    line(
      columns.map(({ heading }) => cell(heading, 'text', language)),
      language,
    ),
    ...[...rows, ...(sum === null ? [] : [sum])].map((row) =>
      line(
        row.map((value, column) => cell(value, columns[column]?.kind ?? 'text', language)),
        language,
      ),
    ),
  ])
  return new TextEncoder().encode(MARK + lines.map((one) => one + END).join(''))
}

const line = (cells: readonly string[], language: Language) => cells.join(language === 'el' ? ';' : ',')

function cell(value: SheetCell, kind: ColumnKind, language: Language): string {
  if (value === null) return ''
  if (typeof value === 'string') return quoted(harmless(value))
  if (kind === 'moment') return new Date(value).toISOString()
  const said = String(kind === 'share' || kind === 'change' ? Math.round(value * 1e6) / 1e6 : value)
  return quoted(language === 'el' ? said.replace('.', ',') : said)
}

/** A spreadsheet takes what begins so for a formula and runs it (OWASP, «CSV Injection»); after an apostrophe it is text. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
const quoted = (text: string) => (/[";,\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
