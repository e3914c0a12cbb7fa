// How long did it take to serve people in a period? With a number by service and by procedure, and without one by how they came.
import type { Asked } from '#shared/reports/asked.ts'
import type { ServiceTimes } from '#shared/reports/service-times.ts'
import type { Named } from '#shared/reports/tickets-told.ts'
import type { Db } from '../database/open.ts'
import type { Reading } from './question.ts'
import { serviceKey, serviceNames } from './tickets/names.ts'
import { type Timed, Times, timesIn } from './tickets/times.ts'
import { type Bound, bound, ofKeps, plain, toldOf, type Which, whichOf, within } from './tickets/which.ts'

/** Somebody came, and was attended to: also if sent on then, or set aside. What the end of the day cut off is no time of service. */
const ATTENDED = `s.serving_at IS NOT NULL AND s.ended_at IS NOT NULL AND s.outcome IN ('served', 'transferred', 'parked')`
const TIME = '(s.ended_at - s.serving_at) / 1000 AS seconds, s.accurate'

export function serviceTimes(reading: Reading, asked: Asked): ServiceTimes {
  const which = whichOf(reading, asked)
  const all = new Times()
  const services = new Map<string, Times>()
  for (const one of attended(reading.db, which)) {
    all.add(one)
    timesIn(services, serviceKey(one)).add(one)
  }
  const { named, inOrder } = serviceNames(reading, which)
  return {
    told: toldOf(reading, which),
    all: all.taken(),
    columns: all.columns(),
    services: inOrder(services.keys()).map((key) => ({ of: named(key), ...timesIn(services, key).taken() })),
    procedures: byProcedure(reading, which),
    without: withoutNumber(reading.db, which),
  }
}

type Attended = Timed & { readonly office: string; readonly service: string }
const attended = (db: Db, which: Which) =>
  db
    .prepare<[Bound], Attended>(
      `SELECT s.office, s.service, ${TIME} FROM stays AS s WHERE ${within('s')} AND ${ofKeps('s')} AND ${ATTENDED}`,
    )
    .iterate(bound(which))

/** In the order of the settings. */
function byProcedure({ db, whole }: Reading, which: Which): ServiceTimes['procedures'] {
  const procedures = new Map<string, Times>()
  const rows = db
    .prepare<[Bound], Timed & { readonly procedure: string }>(
      `WITH single AS (
         SELECT office, date, ticket, max(procedure) AS procedure FROM cases AS c
         WHERE ${within('c')} AND ${ofKeps('c')} AND ticket IS NOT NULL
         GROUP BY office, date, ticket HAVING SUM(quantity) = 1 AND max(procedure) IS NOT NULL)
       SELECT single.procedure, ${TIME} FROM single CROSS JOIN stays AS s
         ON s.office = single.office AND s.date = single.date AND s.label = single.ticket
       WHERE ${ATTENDED} AND ${ofKeps('s')} AND NOT EXISTS (SELECT 1 FROM stays AS other
         WHERE other.office = s.office AND other.date = s.date AND other.label = s.label
           AND other.stay <> s.stay AND other.serving_at IS NOT NULL)`,
    )
    .iterate(bound(which))
  for (const row of rows) timesIn(procedures, row.procedure).add(row)
  const known = new Map<string, Named>(whole?.procedures.map(({ id, name }) => [id, { id, name }]))
  const ids = [...new Set([...known.keys(), ...procedures.keys()])].filter((id) => procedures.has(id))
  return ids.map((id) => ({ of: known.get(id) ?? { id, name: plain(id) }, ...timesIn(procedures, id).taken() }))
}

type Without = ServiceTimes['without'][number]['of']
/** Those that came to something. */
function withoutNumber(db: Db, which: Which): ServiceTimes['without'] {
  const ways = new Map<Without, Times>()
  const rows = db
    .prepare<[Bound], Timed & { readonly way: Without }>(
      `SELECT way, (ended_at - began_at) / 1000 AS seconds, accurate FROM served_without_ticket AS s
       WHERE ${within('s')} AND ${ofKeps('s')} AND entry IS NOT NULL`,
    )
    .iterate(bound(which))
  for (const row of rows) timesIn(ways, row.way).add(row)
  const order: readonly Without[] = ['counter', 'phone', 'video', 'post']
  return order.filter((way) => ways.has(way)).map((of) => ({ of, ...timesIn(ways, of).taken() }))
}
