// What became of those who came on days of which only totals are kept: what nobody can count by KEP any more.
import type { LocalDate } from '#shared/queue/dates.ts'
import type { Ends } from '#shared/reports/outcomes.ts'
import type { Db } from '../../database/open.ts'
import { serviceKey } from './names.ts'
import { type Bound, bound, type Which, within } from './which.ts'

type Row = Omit<Ends, 'arrived'> & {
  readonly office: string
  readonly date: LocalDate
  readonly service: string
  readonly arrived: number
}
export type KeptEnds = { readonly key: string; readonly date: LocalDate; readonly ends: Ends }

/** The totals know the missed ones of a closed day as expired, as the day sent them away. */
export function keptEnds(db: Db, which: Which): KeptEnds[] {
  if (which.keps !== null) return []
  const rows = db
    .prepare<[Bound], Row>(
      `SELECT office, date, service, taken AS arrived, served, missed, cancelled, expired,
         taken - served - missed - cancelled - expired AS open
       FROM kept_totals AS kept WHERE ${within('kept')}`,
    )
    .all(bound(which))
  return rows.map(({ office, date, service, ...ends }) => ({ key: serviceKey({ office, service }), date, ends }))
}
