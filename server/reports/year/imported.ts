// What was imported: totals of whole years, per KEP and channel or as one figure, each from its file.
import { yearOf } from '#shared/queue/dates.ts'
import type { Span } from '#shared/reports/asked.ts'
import type { Undividable, YearTable } from '#shared/reports/year-table.ts'
import type { Db } from '../../database/open.ts'

export type ImportedCell = {
  readonly year: number
  /** Null, with the channel: the year is known only as one figure. */
  readonly kep: string | null
  readonly channel: string | null
  readonly quantity: number
}
export type Imported = {
  /** Of years that lie in the period as a whole. */
  readonly cells: readonly (ImportedCell & { readonly kep: string; readonly channel: string })[]
  readonly undivided: number
  readonly undividable: readonly Undividable[]
  /** Years of the period that a file was imported of, whole or cut. */
  readonly years: readonly number[]
}
type Which = { readonly keps: readonly string[] | null; readonly office: string | null }

export function importedIn(db: Db, span: Span, { keps, office }: Which): Imported {
  const [first, last] = [yearOf(span.from), yearOf(span.to)]
  const all = db
    .prepare<[number, number], ImportedCell>(
      'SELECT year, kep, channel, quantity FROM imported_totals WHERE year BETWEEN ? AND ?',
    )
    .all(first, last)
  const isWhole = (year: number) => `${year}-01-01` >= span.from && `${year}-12-31` <= span.to
  const isAsked = ({ kep }: ImportedCell) => keps === null || kep === null || keps.includes(kep)
  const why = ({ year, kep }: ImportedCell): Undividable['why'] | null => {
    if (!isWhole(year)) return 'period'
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
  }
}

/** Of years that lie in the period as a whole. */
export const sourcesIn = (db: Db, { from, to }: Span): YearTable['sources'] =>
  db
    .prepare<[string, string], YearTable['sources'][number]>(
      `SELECT imports.file AS file, imports.year AS year, imports.at AS "importedAt",
         COALESCE(SUM(imported_totals.quantity), 0) AS quantity
       FROM imports LEFT JOIN imported_totals ON imported_totals.import = imports.id
       WHERE imports.year || '-01-01' >= ? AND imports.year || '-12-31' <= ?
       GROUP BY imports.id, imports.file, imports.year, imports.at ORDER BY imports.year, imports.id`,
    )
    .all(from, to)

export const importedYears = (db: Db): number[] =>
  db
    .prepare<[], { year: number }>('SELECT DISTINCT year FROM imports ORDER BY year')
    .all()
    .map(({ year }) => year)

const sumOf = (cells: readonly ImportedCell[]): number => cells.reduce((sum, { quantity }) => sum + quantity, 0)
