// Which office's days there are to be counted again: those of the journal, those of which only totals are kept, and those that stand
// in some table and nowhere else.
import type { Db } from '../../database/open.ts'
import { digestOf } from '../../retention/digest.ts'
import type { OfficeDay } from '../../retention/office-day.ts'
import type { Differences } from './differences.ts'
import { flatTables } from './recount.ts'

export type Days = { readonly counted: readonly OfficeDay[]; readonly kept: readonly OfficeDay[] }

/** `year` null: all of them. Each kept day is held against its digest. */
export function daysOf(db: Db, year: number | null, differences: Differences): Days {
  const span = { from: year === null ? '' : `${year}-01-01`, until: year === null ? '~' : `${year + 1}-01-01` }
  const kept = db
    .prepare<[object], OfficeDay & { digest: string }>(
      `SELECT office, date, digest FROM main.kept_days WHERE date >= :from AND date < :until ORDER BY office, date`,
    )
    .all(span)
  for (const { office, date, digest } of kept) {
    const now = digestOf(db, { office, date })
    const key = `${office} · ${date}`
    if (now !== digest) differences.add({ table: 'kept_days', key, stored: { digest: now }, recounted: { digest } })
  }
  const isKept = new Set(kept.map(({ office, date }) => `${office} ${date}`))
  const counted = db
    .prepare<[object], OfficeDay>(
      `${['journal', ...flatTables]
        .map((table) => `SELECT DISTINCT office, date FROM main.${table} WHERE date >= :from AND date < :until`)
        .join(' UNION ')} ORDER BY 1, 2`,
    )
    .all(span)
  return {
    counted: counted.filter(({ office, date }) => !isKept.has(`${office} ${date}`)),
    kept: kept.map(({ office, date }) => ({ office, date })),
  }
}
