// The yearly table, asked as a page asks it over the door, or worked out of a database at hand.
import { type Asked, addressOf, wholeYear } from '#shared/reports/asked.ts'
import { rowsOf, type YearRow, type YearTable } from '#shared/reports/year-table.ts'
import { Configurations } from '../../server/configuration/configurations.ts'
import type { Db } from '../../server/database/open.ts'
import { yearTable } from '../../server/reports/year/year-table.ts'
import { yearVerified } from '../../server/reports/year/year-verified.ts'
import { get } from './house.ts'

/** The story's «today» when none is said. */
const MONDAY = '2026-11-23'

export const askedOf = (what: number | Partial<Asked>): Asked => ({
  ...wholeYear(typeof what === 'number' ? what : 2026),
  office: null,
  keps: null,
  more: {},
  ...(typeof what === 'number' ? {} : what),
})

const readingOf = (db: Db, today: string) => ({ db, today, whole: new Configurations(db).current()?.whole ?? null })

export const tableOf = (db: Db, what: number | Partial<Asked>, today = MONDAY): YearTable =>
  yearTable(readingOf(db, today), askedOf(what))
export const verifiedOf = (db: Db, what: number | Partial<Asked>, today = MONDAY, now = 0) =>
  yearVerified({ ...readingOf(db, today), now }, askedOf(what))

export const rowOf = (table: YearTable, kep: string): YearRow => {
  const row = rowsOf(table).find((one) => one.kep === kep)
  if (row === undefined) throw new Error(`The table has no row of ${kep}.`)
  return row
}

export async function yearOver(url: string, year: number, cookie: string): Promise<YearTable> {
  const response = await get(url, `/api/reports/year-table?${addressOf(askedOf(year))}`, cookie)
  return (await response.json()) as YearTable
}
