// What happened on the way to the end, step by step; who was served without a number; and what became of the appointments.
import type { Appointments, Outcomes, Steps } from '#shared/reports/outcomes.ts'
import type { Db } from '../../database/open.ts'
import { serviceKey } from './names.ts'
import { type Bound, bound, ofKeps, type Which, within } from './which.ts'

type StepsRow = Steps & { readonly office: string; readonly service: string }

/** By the service that was called for. */
export function stepsIn(db: Db, which: Which): Map<string, Steps> {
  const rows = db
    .prepare<[Bound], StepsRow>(
      `SELECT office, service, SUM(outcome = 'transferred') AS transferred, SUM(outcome = 'parked') AS parked,
         SUM(outcome = 'missed') AS unanswered, SUM(outcome = 'returned') AS sentBack
       FROM stays AS s WHERE ${within('s')} AND ${ofKeps('s')}
         AND outcome IN ('transferred', 'parked', 'missed', 'returned')
       GROUP BY office, service`,
    )
    .all(bound(which))
  return new Map(rows.map(({ office, service, ...steps }) => [serviceKey({ office, service }), steps]))
}

/** Those that came to something: at least one case. */
export const servedWithout = (db: Db, which: Which): Outcomes['without'][number][] =>
  db
    .prepare<[Bound], Outcomes['without'][number]>(
      `SELECT way, count(*) AS served FROM served_without_ticket AS s
       WHERE ${within('s')} AND ${ofKeps('s')} AND entry IS NOT NULL GROUP BY way
       ORDER BY CASE way WHEN 'counter' THEN 1 WHEN 'phone' THEN 2 WHEN 'video' THEN 3 ELSE 4 END`,
    )
    .all(bound(which))

export function appointmentsIn(db: Db, which: Which): Appointments {
  const counts = db
    .prepare<[Bound], { readonly outcome: string; readonly n: number }>(
      `SELECT outcome, count(*) AS n FROM appointments AS a WHERE ${within('a')} GROUP BY outcome`,
    )
    .all(bound(which))
  const of = (outcome: string) => counts.find((row) => row.outcome === outcome)?.n ?? 0
  const [kept, notKept, cancelled, expected] = [of('kept'), of('not-kept'), of('cancelled'), of('booked')]
  return { booked: kept + notKept + cancelled + expected, kept, notKept, cancelled, expected }
}
