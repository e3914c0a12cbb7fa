// A workbook's bytes → its tables, cell by cell, with what cannot be taken marked where it stands.
import readWorkbook from 'read-excel-file/node'
import {
  type Cell,
  columnLetters,
  EMPTY,
  isEmpty,
  type ReadTables,
  refusedTables,
  shown,
  type Table,
} from '../table.ts'
import { type Corners, type Scanned, scanSheet } from './scan-sheet.ts'
import { type SheetPart, sheetParts, yearInName } from './sheet-parts.ts'
import { openZip } from './zip.ts'

/** All the sheets that are named for a year. */
const YEARS = '*'
const MOST_ROWS = 20_000
const MOST_COLUMNS = 200

type Wanted = SheetPart & { readonly scanned: Scanned }

/** `sheet`: the name of one, `YEARS`, or null: it must be the only one with anything in it. */
export async function workbookTables(bytes: Uint8Array, sheet: string | null): Promise<ReadTables> {
  const zip = openZip(bytes)
  if (!zip.ok) return refusedTables(zip.problem === 'encrypted' ? 'file-has-password' : `workbook-${zip.problem}`)
  if (zip.part('mimetype') !== null || zip.part('content.xml') !== null) return refusedTables('file-is-ods')
  if (zip.part('xl/workbook.bin') !== null) return refusedTables('file-is-xls')
  const text = (part: string) => {
    const found = zip.part(part)
    return found === null ? null : new TextDecoder().decode(found)
  }
  const sheets = sheetParts(text).map(
    (found): Wanted => ({ ...found, scanned: scanSheet(text(found.part ?? '') ?? '') }),
  )
  const filled = sheets.filter(({ scanned }) => scanned.lastRow >= 0)
  if (sheets.length === 0) return refusedTables('workbook-damaged')
  if (filled.length === 0) return refusedTables('file-empty')
  const names = filled.map(({ name }) => name)
  const wanted = chosen(filled, sheet)
  if (wanted === null) return refusedTables('sheet-unknown', shown(sheet ?? ''), names)
  if (wanted.length === 0) return refusedTables('sheet-which', names.map(shown).join(', '), names)
  if (wanted.some(({ scanned }) => scanned.lastRow >= MOST_ROWS))
    return refusedTables('file-too-long', String(MOST_ROWS))
  if (wanted.some(({ scanned }) => scanned.lastColumn >= MOST_COLUMNS))
    return refusedTables('file-too-wide', String(MOST_COLUMNS))
  return valuesOf(bytes, wanted)
}

/** Null: there is none of that name; nobody: they must be asked. */
function chosen(filled: readonly Wanted[], sheet: string | null): readonly Wanted[] | null {
  if (sheet === null) return filled.length === 1 ? filled : []
  if (sheet === YEARS) {
    const years = filled.filter(({ name }) => yearInName(name) !== null)
    return years.length === 0 ? null : years
  }
  const found = filled.find(({ name }) => name === sheet)
  return found === undefined ? null : [found]
}

async function valuesOf(bytes: Uint8Array, wanted: readonly Wanted[]): Promise<ReadTables> {
  try {
    const sheets = await readWorkbook(Buffer.from(bytes), { trim: true })
    const data = new Map(sheets.map(({ sheet, data }) => [sheet, data]))
    return { ok: true, tables: wanted.map(({ name, scanned }) => tableOf(name, data.get(name) ?? [], scanned)) }
  } catch {
    // A workbook whose values no reader can make out. Formulas that were never worked out can be the reason: those are named.
    const problems = wanted.flatMap(({ name, scanned }) =>
      [...scanned.broken].map(([cell, { problem, text }]) => ({
        line: Number(/\d+/.exec(cell)?.[0] ?? 0),
        problem,
        value: shown(text),
        at: { sheet: name, cell },
      })),
    )
    return problems.length > 0 ? { ok: false, problems, sheets: [] } : refusedTables('workbook-damaged')
  }
}

function tableOf(sheet: string, rows: readonly (readonly unknown[])[], scanned: Scanned): Table {
  const lines = rows.map((row, at) => ({
    line: at + 1,
    cells: row.map((value, place) => cellOf(value, at, place, scanned)),
  }))
  return { sheet: shown(sheet), lines: lines.filter(({ cells }) => !cells.every(isEmpty)) }
}

/** The library's own types call a date `typeof Date`. */
function cellOf(value: unknown, row: number, column: number, { broken, merges }: Scanned): Cell {
  const found = broken.get(`${columnLetters(column)}${row + 1}`)
  if (found !== undefined) return { kind: 'broken', problem: found.problem, text: shown(found.text) }
  const merge = merges.find((corners) => isIn(corners, row, column))
  if (merge !== undefined) {
    const isFirst = merge.top === row && merge.left === column
    return { kind: 'broken', problem: 'cell-merged', text: isFirst ? merge.range : '' }
  }
  if (value === null || value === undefined || value === '') return EMPTY
  if (typeof value === 'number') return { kind: 'number', value }
  if (value instanceof Date) return { kind: 'date', date: value.toISOString().slice(0, 10) }
  return { kind: 'text', text: shown(String(value).trim()) }
}

const isIn = ({ top, left, bottom, right }: Corners, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right
