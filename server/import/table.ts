// What a file holds before anybody asks what it means: lines of cells, and what each cell was to the program that wrote it.
import type { LocalDate } from '#shared/queue/dates.ts'
import type { ImportProblem, ImportProblemKey } from '#shared/reports/import-problem.ts'

/**
 * `typed`: text of a CSV, where everything is text. The others are of a workbook, which knows numbers from text. `broken`: nothing
 * of it can be taken, and `problem` says why; without a text it has been said of its neighbour (merged cells).
 */
export type Cell =
  | { readonly kind: 'typed' | 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly date: LocalDate }
  | {
      readonly kind: 'broken'
      readonly problem: 'formula-without-value' | 'cell-merged' | 'cell-error'
      readonly text: string
    }
export const EMPTY: Cell = { kind: 'typed', text: '' }

export type TableLine = { readonly line: number; readonly cells: readonly Cell[] }
export type Table = {
  /** The name of its sheet; null: a CSV has none. */
  readonly sheet: string | null
  readonly lines: readonly TableLine[]
}
export type ReadTables =
  | { readonly ok: true; readonly tables: readonly Table[] }
  | {
      readonly ok: false
      readonly problems: readonly ImportProblem[] /** To choose from. */
      readonly sheets: readonly string[]
    }

export const refusedTables = (problem: ImportProblemKey, value = '', sheets: readonly string[] = []): ReadTables => ({
  ok: false,
  problems: [{ line: 0, problem, value }],
  sheets,
})

/** What a cell says, as whoever typed it would know it again. */
export function textOf(cell: Cell): string {
  switch (cell.kind) {
    case 'typed':
    case 'text':
    case 'broken':
      return cell.text
    case 'number':
      return String(cell.value)
    case 'date':
      return cell.date.split('-').reverse().map(Number).join('/')
  }
}

export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || (cell.kind !== 'broken' && textOf(cell) === '')

const LONGEST_SHOWN = 120
/** Never longer than a line, and nothing in it that moves a cursor or turns the writing round. */
export const shown = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_SHOWN)

/** `3` → `C`: as a spreadsheet names its columns, from 0. */
export function columnLetters(place: number): string {
  const rest = String.fromCharCode(65 + (place % 26))
  return place < 26 ? rest : columnLetters(Math.floor(place / 26) - 1) + rest
}
