// Bytes of a CSV file → lines of cells. Knows about encodings and delimiters, and nothing of what stands in the cells.
import { CsvError, type Info, parse } from 'csv-parse/sync'
import type { TableProblemKey } from '#shared/reports/import-problem.ts'

export type Line = { readonly line: number; readonly cells: readonly string[] }
export type CsvTable =
  | { readonly ok: true; readonly lines: readonly Line[] }
  | {
      readonly ok: false
      readonly problem: { readonly line: number; readonly problem: TableProblemKey; readonly value: string }
    }

/** Lines with nothing in them (spreadsheets leave `;;;` behind) are left out; the others keep their number in the file. */
export function csvTable(bytes: Uint8Array): CsvTable {
  if (startsWith(bytes, ZIP)) return wrong('file-is-workbook')
  const text = decode(bytes)
  if (text.includes('\0')) return wrong('file-unreadable')
  try {
    const lines = parseLines(text).filter(({ cells }) => cells.some((cell) => cell !== ''))
    return lines.length === 0 ? wrong('file-empty') : { ok: true, lines }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    return { ok: false, problem: { line: Number(cause.lines ?? 0), problem: 'quotes-wrong', value: '' } }
  }
}

const wrong = (problem: TableProblemKey): CsvTable => ({ ok: false, problem: { line: 0, problem, value: '' } })

/** An .xlsx is a zip. */
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const UTF16 = [0xff, 0xfe]
const startsWith = (bytes: Uint8Array, head: readonly number[]) => head.every((byte, index) => bytes[index] === byte)

/** UTF-8, or what Greek spreadsheets save when they are not asked: «Unicode text» (UTF-16) and Windows' Greek page. */
function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, UTF16)) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1253').decode(bytes) // not UTF-8: that is all the error says
  }
}

function parseLines(text: string): Line[] {
  // `info` turns each record into a pair, which the library's types do not follow.
  const records = parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    trim: true,
    info: true,
  }) as unknown as { info: Info; record: string[] }[]
  return records.map(({ info, record }) => ({ line: info.lines, cells: record }))
}

/** The one that cuts the first written line into most cells; `;` when none does. */
function delimiterOf(text: string): string {
  const heading = text.split(/\r\n|\n|\r/).find((line) => line.trim() !== '') ?? ''
  const [best] = [';', '\t', ',']
    .map((delimiter) => ({ delimiter, cells: heading.split(delimiter).length }))
    .sort((a, b) => b.cells - a.cells)
  return best?.delimiter ?? ';'
}
