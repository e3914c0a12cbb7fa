// How many cases did we count in a month: at the counters, and in the registers that know their months.
import type { Db } from '../database/open.ts'

type Cell = { readonly month: number; readonly kep: string }
type Row = { readonly month: number | null; readonly kep: string | null; readonly quantity: number }

/** `channel` null: all of them. Null for a month of which some part is known only as a year's figure, or not by KEP. */
export function ourCases(db: Db, year: number, channel: string | null): (cell: Cell) => number | null {
  const rows = db
    .prepare<object, Row>(
      `SELECT CAST(SUBSTR(date, 6, 2) AS INTEGER) AS month, kep, SUM(quantity) AS quantity FROM daily_totals
       WHERE date >= @from AND date < @until AND (@channel IS NULL OR channel = @channel)
       GROUP BY CAST(SUBSTR(date, 6, 2) AS INTEGER), kep
       UNION ALL
       SELECT month, kep, SUM(quantity) FROM imported_totals
       WHERE year = @year AND (@channel IS NULL OR channel IS NULL OR channel = @channel) GROUP BY month, kep`,
    )
    .all({ from: `${year}-01-01`, until: `${year + 1}-01-01`, year, channel })
  const isUnknown = ({ month, kep }: Cell) =>
    rows.some(
      (row) =>
        (row.month === null || row.kep === null) &&
        (row.kep === null || row.kep === kep) &&
        (row.month === null || row.month === month),
    )
  return (cell) =>
    isUnknown(cell)
      ? null
      : rows.reduce(
          (sum, { month, kep, quantity }) => sum + (month === cell.month && kep === cell.kep ? quantity : 0),
          0,
        )
}
