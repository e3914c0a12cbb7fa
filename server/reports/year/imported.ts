// What was imported: totals of whole years or of months, per KEP and channel or as one figure, each from its file.
import { addDays, yearOf } from '#shared/queue/dates.ts'
import { type Span, wholeYear } from '#shared/reports/asked.ts'
import type { Undividable, YearTable } from '#shared/reports/year-table.ts'
import type { Db } from '../../database/open.ts'

export type ImportedCell = {
  readonly year: number
  /** Null: nobody knows which. */
  readonly month: number | null
  /** Null, with the channel: the year is known only as one figure. */
  readonly kep: string | null
  readonly channel: string | null
  readonly quantity: number
}
export type Imported = {
  /** Of years and months that lie in the period as a whole. */
  readonly cells: readonly (ImportedCell & { readonly kep: string; readonly channel: string })[]
  readonly undivided: number
  readonly undividable: readonly Undividable[]
  /** Years of the period that a file was imported of, whole or cut. */
  readonly years: readonly number[]
  /** Those of which some part is known only as a year's figure. */
  readonly withoutMonths: readonly number[]
  /** Months that a file was imported of: `2025-03`. */
  readonly months: readonly string[]
}
type Which = { readonly keps: readonly string[] | null; readonly office: string | null }

export function importedIn(db: Db, span: Span, { keps, office }: Which): Imported {
  const [first, last] = [yearOf(span.from), yearOf(span.to)]
  const all = db
    .prepare<[number, number], ImportedCell>(
      'SELECT year, month, kep, channel, quantity FROM imported_totals WHERE year BETWEEN ? AND ?',
    )
    .all(first, last)
    .filter((cell) => spanOf(cell).from <= span.to && spanOf(cell).to >= span.from)
  const isAsked = ({ kep }: ImportedCell) => keps === null || kep === null || keps.includes(kep)
  const why = (cell: ImportedCell): Undividable['why'] | null => {
    const { kep } = cell
    if (!isWithin(cell, span)) return 'period'
    if (office !== null) return 'office'
    return kep === null && keps !== null ? 'keps' : null
  }
  const asked = all.filter(isAsked)
  const usable = asked.filter((cell) => why(cell) === null)
  return {
    cells: usable.flatMap(({ kep, channel, ...cell }) =>
      kep === null || channel === null ? [] : [{ ...cell, kep, channel }],
    ),
    undivided: sumOf(usable.filter(({ kep }) => kep === null)),
    undividable: [...Map.groupBy(asked, (cell) => `${cell.year} ${why(cell) ?? ''}`).values()].flatMap((cells) => {
      const [cell] = cells
      const reason = cell === undefined ? null : why(cell)
      const quantity = sumOf(cells)
      return cell === undefined || reason === null || quantity === 0 ? [] : [{ year: cell.year, quantity, why: reason }]
    }),
    years: [...new Set(all.map(({ year }) => year))],
    withoutMonths: [...new Set(all.flatMap(({ year, month }) => (month === null ? [year] : [])))],
    months: [...new Set(all.flatMap(({ year, month }) => (month === null ? [] : [monthOf(year, month)])))],
  }
}

type Stretch = Pick<ImportedCell, 'year' | 'month'>

/** `2025-03`. */
export const monthOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`

function spanOf({ year, month }: Stretch): Span {
  if (month === null) return wholeYear(year)
  const from = `${monthOf(year, month)}-01`
  return { from, to: addDays(`${addDays(from, 31).slice(0, 8)}01`, -1) }
}
const isWithin = (cell: Stretch, { from, to }: Span): boolean => spanOf(cell).from >= from && spanOf(cell).to <= to

type SourceRow = YearTable['sources'][number] & Stretch & { readonly id: number }

/** Of years and months that lie in the period as a whole: how much each file brought to it. */
export function sourcesIn(db: Db, span: Span): YearTable['sources'] {
  const rows = db
    .prepare<[number, number], SourceRow>(
      `SELECT i.id, i.file, i.year, i.at AS "importedAt", t.month, SUM(t.quantity) AS quantity
       FROM imports AS i JOIN imported_totals AS t ON t.import = i.id
       WHERE i.year BETWEEN ? AND ? GROUP BY i.id, i.file, i.year, i.at, t.month ORDER BY i.year, i.id`,
    )
    .all(yearOf(span.from), yearOf(span.to))
    .filter((row) => isWithin(row, span))
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((ofFile) => {
    const [first] = ofFile
    if (first === undefined) return []
    const { file, year, importedAt } = first
    return [{ file, year, importedAt, quantity: ofFile.reduce((sum, { quantity }) => sum + quantity, 0) }]
  })
}

export const importedYears = (db: Db): number[] =>
  db
    .prepare<[], { year: number }>('SELECT DISTINCT year FROM imports ORDER BY year')
    .all()
    .map(({ year }) => year)

const sumOf = (cells: readonly ImportedCell[]): number => cells.reduce((sum, { quantity }) => sum + quantity, 0)
