// Bytes of a CSV file → lines of cells. Knows about encodings and delimiters, and nothing of what stands in the cells.
import { CsvError, type Info, parse } from 'csv-parse/sync'
import type { TableProblem, TableProblemKey } from '#shared/reports/import-problem.ts'

export type Line = { readonly line: number; readonly cells: readonly string[] }
export type CsvTable =
  | { readonly ok: true; readonly lines: readonly Line[] }
  | { readonly ok: false; readonly problem: TableProblem }

/**
 * Lines with nothing in them (spreadsheets leave `;;;` behind) are left out; the others keep their number in the file. `most`: so
 * many lines may be left, for each may have something wrong with it that must be said.
 */
export function csvTable(bytes: Uint8Array, most = MOST_LINES): CsvTable {
  if (WORKBOOKS.some((head) => startsWith(bytes, head))) return wrong('file-is-workbook')
  const text = decode(bytes)
  if (NOT_TEXT.test(text)) return wrong('file-unreadable')
  if (lineEndsIn(text) > most * EMPTY_BESIDE) return wrong('file-too-long', String(most))
  try {
    const lines = parseLines(text).filter(({ cells }) => cells.some((cell) => cell !== ''))
    if (lines.length > most) return wrong('file-too-long', String(most))
    return lines.length === 0 ? wrong('file-empty') : { ok: true, lines }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    return { ok: false, problem: { line: Number(cause.lines ?? 0), problem: 'quotes-wrong', value: '' } }
  }
}

const wrong = (problem: TableProblemKey, value = ''): CsvTable => ({
  ok: false,
  problem: { line: 0, problem, value },
})

/** No list of appointments is half as long. */
const MOST_LINES = 1_000
/** A sheet may have been saved with empty lines under it; what has a hundred for each is not even taken apart. */
const EMPTY_BESIDE = 100
/** An .xlsx is a zip, an .xls an older box. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]
/** What no text file holds: control characters other than tabs and ends of lines, and the head of a document. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NOT_TEXT = /[\0-\x08\x0e-\x1f]|^%PDF-/
const UTF16 = [0xff, 0xfe]
const UTF16_BIG = [0xfe, 0xff]
const startsWith = (bytes: Uint8Array, head: readonly number[]) => head.every((byte, index) => bytes[index] === byte)

/** UTF-8, or what Greek programs save when they are not asked: «Unicode text» (UTF-16), Windows' Greek page, and ISO's. */
function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, UTF16)) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, UTF16_BIG)) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: that is all the error says. The two Greek pages differ in their «Ά».
    const isIso = bytes.includes(ISO_ALPHA) && !bytes.includes(WINDOWS_ALPHA)
    return new TextDecoder(isIso ? 'iso-8859-7' : 'windows-1253').decode(bytes)
  }
}

const ISO_ALPHA = 0xb6
const WINDOWS_ALPHA = 0xa2

const lineEndsIn = (text: string): number => {
  let count = 0
  for (let at = text.search(/[\r\n]/); at >= 0 && at < text.length; at += 1)
    if (text[at] === '\n' || text[at] === '\r') count += 1
  return count
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

/** Spreadsheets end lines with separators that have nothing behind them. */
export function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '')
  return cells.slice(0, last + 1)
}
