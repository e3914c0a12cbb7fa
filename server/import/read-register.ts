// A table → the years that it knows: all of it, or every reason why not. Touches no database.
import type { LocalDate } from '#shared/queue/dates.ts'
import type { ImportProblem } from '#shared/reports/import-problem.ts'
import type { RegisterKind } from '#shared/reports/registers.ts'
import { readColumns } from './columns.ts'
import { linesTogether } from './lines-together.ts'
import { type LineReader, readLine } from './read-line.ts'
import type { Table } from './table.ts'
import { yearInName } from './workbook/sheet-parts.ts'

/** Of what the file knows: one month, one KEP, one channel; null where it knows no closer. */
export type RegisterRow = {
  readonly month: number | null
  readonly kep: string | null
  readonly channel: string | null
  readonly quantity: number
}
export type RegisterYear = {
  readonly year: number
  readonly rows: readonly RegisterRow[]
  /** The file's own sum, which the rows add up to. */
  readonly total: number
}
export type ReadRegister =
  | { readonly ok: true; readonly years: readonly RegisterYear[] }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] }

export type Reading = {
  readonly kind: RegisterKind
  readonly keps: readonly string[]
  readonly channels: readonly string[]
  /** Of what says no year itself; null: nobody said one. */
  readonly year: number | null
  readonly today: LocalDate
}

export function readRegister(tables: readonly Table[], reading: Reading): ReadRegister {
  const read = tables.map((table) => readTable(table, reading))
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems))
  if (problems.length > 0) return { ok: false, problems }
  const years = read.flatMap((one) => (one.ok ? one.years : [])).sort((a, b) => a.year - b.year)
  const twice = years.filter(({ year }, at) => years[at - 1]?.year === year)
  if (twice.length > 0)
    return { ok: false, problems: twice.map(({ year }) => ({ line: 0, problem: 'year-twice', value: String(year) })) }
  return { ok: true, years }
}

function readTable(table: Table, { kind, keps, channels, year, today }: Reading): ReadRegister {
  const isEkep = kind === 'ekep'
  const read = readColumns(table, channels, isEkep)
  if (!read.ok) return read
  const { columns, body } = read
  const reader: LineReader = { columns, keps, sheet: table.sheet, totalsOfKeps: isEkep, today }
  const lines = body.map((line) => readLine(line, reader))
  const alone = (table.sheet === null ? null : yearInName(table.sheet)) ?? year
  return linesTogether(lines, reader, alone)
}
