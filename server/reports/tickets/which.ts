// Which tickets a report is of: offices and KEPs that were asked for, as far as whoever asks may look.
import type { Bilingual } from '#shared/queue/bilingual.ts'
import type { Asked, Span } from '#shared/reports/asked.ts'
import type { Told } from '#shared/reports/tickets-told.ts'
import { inOffice } from '#shared/rights.ts'
import type { Db } from '../../database/open.ts'
import { NotAnswered, type Reading } from '../question.ts'

export type Which = Span & {
  readonly offices: readonly string[]
  /** Null: all, and whoever was called nowhere. */
  readonly keps: readonly string[] | null
}

/** Throws `NotAnswered` for an office or a KEP where whoever asks may not look. */
export function whichOf({ db, scope }: Reading, { from, to, office, keps }: Asked): Which {
  if (office !== null && !inOffice(scope, office)) throw new NotAnswered('forbidden')
  const own = scope.keps
  if (own !== null && keps?.some((kep) => !own.includes(kep))) throw new NotAnswered('forbidden')
  const offices = office === null ? officesWithTickets(db).filter((one) => inOffice(scope, one)) : [office]
  return { from, to, offices, keps: keps ?? own }
}

/** Each found by one step in the index: nobody reads a million rows to learn of seven offices. */
function officesWithTickets(db: Db): string[] {
  const next = (table: string) =>
    db
      .prepare<[], string>(
        `WITH RECURSIVE found (office) AS (
           SELECT min(office) FROM ${table}
           UNION ALL SELECT (SELECT min(office) FROM ${table} WHERE office > found.office) FROM found WHERE office IS NOT NULL
         ) SELECT office FROM found WHERE office IS NOT NULL`,
      )
      .pluck()
      .all()
  return [...new Set([...next('tickets'), ...next('served_without_ticket'), ...next('kept_totals')])].sort()
}

/** What the rows are bound by: offices and dates, which their keys begin with. `table`: its name in the query. */
export const within = (table: string): string =>
  `${table}.office IN (SELECT value FROM json_each(@offices)) AND ${table}.date BETWEEN @from AND @to`
/** And by KEPs; what was called nowhere belongs to none. */
export const ofKeps = (table: string): string =>
  `(@keps IS NULL OR ${table}.kep IN (SELECT value FROM json_each(@keps)))`

export type Bound = {
  readonly offices: string
  readonly keps: string | null
  readonly from: string
  readonly to: string
}
export const bound = ({ offices, keps, from, to }: Which): Bound => ({
  offices: JSON.stringify(offices),
  keps: keps === null ? null : JSON.stringify(keps),
  from,
  to,
})

/** What the answer tells of itself. */
export function toldOf({ db, whole }: Reading, which: Which): Told {
  const names = new Map(whole?.offices.map(({ id, name }) => [id, name]))
  const totalsOnly = db
    .prepare<[Bound], number>(`SELECT count(DISTINCT date) FROM kept_days AS kept WHERE ${within('kept')}`)
    .pluck()
    .get(bound(which))
  return {
    span: { from: which.from, to: which.to },
    offices: which.offices.map((id) => ({ id, name: names.get(id) ?? plain(id) })),
    keps: which.keps,
    totalsOnly: totalsOnly ?? 0,
  }
}

/** Where the settings have it no longer. */
export const plain = (id: string): Bilingual => ({ el: id, en: id })
