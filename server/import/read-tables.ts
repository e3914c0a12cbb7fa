// A file's bytes → its tables, whatever kind of file it is: known by its bytes, never by its name.
import type { ImportProblemKey } from '#shared/reports/import-problem.ts'
import { csvTable } from './csv-table.ts'
import { type ReadTables, refusedTables, shown } from './table.ts'
import { workbookTables } from './workbook/workbook-tables.ts'

/** Fifty KEPs, twelve months and eight years. */
const MOST_LINES = 5_000
const ZIP = [0x50, 0x4b]
const OLD_BOX = [0xd0, 0xcf, 0x11, 0xe0]
const PASSWORD = Buffer.from('EncryptedPackage', 'utf16le')

export async function readTables(bytes: Uint8Array, sheet: string | null): Promise<ReadTables> {
  const isHeaded = (head: readonly number[]) => head.every((byte, at) => bytes[at] === byte)
  if (isHeaded(OLD_BOX)) return refusedTables(oldBox(bytes))
  if (!isHeaded(ZIP)) return readCsv(bytes)
  const read = await workbookTables(bytes, sheet)
  const isLong = read.ok && read.tables.some(({ lines }) => lines.length > MOST_LINES)
  return isLong ? refusedTables('file-too-long', String(MOST_LINES)) : read
}

export function readCsv(bytes: Uint8Array): ReadTables {
  const table = csvTable(bytes, MOST_LINES)
  if (!table.ok) return { ok: false, problems: [table.problem], sheets: [] }
  const lines = table.lines.map(({ line, cells }) => ({
    line,
    cells: cells.map((text) => ({ kind: 'typed', text: shown(text) }) as const),
  }))
  return { ok: true, tables: [{ sheet: null, lines }] }
}

/** An old box holds a workbook of before 2007, or a new one under a password. */
const oldBox = (bytes: Uint8Array): ImportProblemKey =>
  Buffer.from(bytes).includes(PASSWORD) ? 'file-has-password' : 'file-is-xls'
