// Reads a municipality's own yearly table: all of it, or every reason why not. Touches no database.
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { ImportProblem } from '#shared/reports/import-problem.ts'
import { type Columns, readColumns } from './columns.ts'
import { csvTable } from './csv-table.ts'
import { type ReadLine, readLine } from './read-line.ts'

export type ImportedRow = { readonly kep: string; readonly channel: string; readonly quantity: number }
export type YearFile = {
  readonly rows: readonly ImportedRow[]
  /** The one figure of a year that is known no closer; null when the file has rows per KEP. */
  readonly undivided: number | null
  /** The file's own sum, which the rows add up to. */
  readonly total: number
}
export type ReadYearFile =
  | ({ readonly ok: true } & YearFile)
  | { readonly ok: false; readonly problems: readonly ImportProblem[] }

export function readYearFile(bytes: Uint8Array, keps: readonly string[], channels: readonly string[]): ReadYearFile {
  const table = csvTable(bytes)
  if (!table.ok) return { ok: false, problems: [table.problem] }
  const [heading, ...body] = table.lines
  if (heading === undefined) return { ok: false, problems: [{ line: 0, problem: 'file-empty', value: '' }] }
  const read = readColumns(heading, channels)
  if (!read.ok) return read
  const { columns } = read
  const lines = body.map((line) => readLine(line, columns, keps))
  const problems = [...lines.flatMap((line) => line.problems), ...problemsTogether(lines, columns)]
  if (problems.length > 0) return { ok: false, problems: problems.sort((a, b) => a.line - b.line) }
  return { ok: true, ...yearOf(lines, columns) }
}

function yearOf(lines: readonly ReadLine[], { channels }: Columns): YearFile {
  const total = lines.find((line) => line.isTotal)?.total ?? 0
  if (channels.length === 0) return { rows: [], undivided: total, total }
  const rows = lines.flatMap(({ kep, quantities }) =>
    kep === null ? [] : channels.map(({ channel }, column) => ({ kep, channel, quantity: quantities[column] ?? 0 })),
  )
  return { rows, undivided: null, total }
}

/** What no line shows by itself: a KEP that comes twice, a sum at the foot that is not one. */
function problemsTogether(lines: readonly ReadLine[], columns: Columns): ImportProblem[] {
  const kepLines = lines.filter((line) => !line.isTotal)
  const foot = lines.findIndex((line) => line.isTotal)
  const problems: ImportProblem[] = kepLines
    .filter(({ kep }, index) => kep !== null && kepLines.findIndex((other) => other.kep === kep) < index)
    .map(({ line, typed }) => ({ line, problem: 'kep-twice', value: typed }))
  if (columns.channels.length > 0 && kepLines.length === 0) problems.push({ line: 0, problem: 'no-rows', value: '' })
  const total = lines[foot]
  if (total === undefined) return [...problems, { line: 0, problem: 'no-total-row', value: '' }]
  const after = lines
    .slice(foot + 1)
    .map(({ line, typed }): ImportProblem => ({ line, problem: 'after-total', value: typed }))
  return [...problems, ...after, ...wrongSums(kepLines, total, columns)]
}

function wrongSums(
  kepLines: readonly ReadLine[],
  total: ReadLine,
  { channels, total: place, names }: Columns,
): ImportProblem[] {
  if (channels.length === 0) return []
  const columns = [
    ...channels.map((channel, column) => ({
      place: channel.place,
      of: (line: ReadLine) => line.quantities[column] ?? null,
    })),
    { place, of: (line: ReadLine) => line.total },
  ]
  return columns.flatMap(({ place, of }): ImportProblem[] => {
    const cells = kepLines.map(of)
    const written = of(total)
    // A cell that could not be read has been named already; its column's sum would only be a second alarm about it.
    if (written === null || cells.includes(null)) return []
    const sum = cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0)
    if (sum === written) return []
    const value = `${names[place] ?? ''}: ${wholeNumber(sum, 'el')} ≠ ${wholeNumber(written, 'el')}`
    return [{ line: total.line, problem: 'column-does-not-add-up', value }]
  })
}
