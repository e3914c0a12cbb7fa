// Each ticket of a period as one visit: what became of it, and how long its holder waited for the first call that was answered.
import type { Db } from '../../database/open.ts'
import { type Bound, bound, ofKeps, type Which, within } from './which.ts'

export type End = 'served' | 'missed' | 'cancelled' | 'expired' | 'open'

export type Visit = {
  readonly office: string
  readonly date: string
  readonly label: string
  /** That it was answered for; of whoever never was, the last one. */
  readonly service: string
  readonly priority: string | null
  readonly booked: boolean
  readonly taken_at: number
  readonly end: End
  /** Whole seconds from coming, or from the time of the booking if that was later; null: no call was answered. */
  readonly waited: number | null
}

/** Somebody came to the counter: a call that nobody answers ends no wait, and what comes of it is the next one. */
const ANSWERED = `(stay.serving_at IS NOT NULL OR stay.outcome IN ('served', 'transferred', 'parked'))`
const OF_TICKET = 'stay.office = t.office AND stay.date = t.date AND stay.label = t.label'

/**
 * The end of a day sends away whoever waits and whoever had been missed: a missed one that had not come back was missed.
 * `waits_from` is newer than the missed call of whoever did come back.
 */
const END = `CASE t.outcome
  WHEN 'served' THEN 'served' WHEN 'missed' THEN 'missed' WHEN 'cancelled' THEN 'cancelled'
  WHEN 'expired' THEN CASE WHEN (
    SELECT stay.outcome = 'missed' AND (stay.ended_at > t.waits_from OR stay.waited_from >= t.waits_from)
    FROM stays AS stay WHERE ${OF_TICKET} ORDER BY stay.stay DESC LIMIT 1) THEN 'missed' ELSE 'expired' END
  ELSE 'open' END`

const QUERY = `
  SELECT t.office, t.date, t.label, coalesce(answered.service, t.service) AS service, t.priority,
    t.appointment IS NOT NULL AS booked, t.taken_at, ${END} AS end,
    max(0, answered.called_at - max(t.taken_at, coalesce(t.booked_at, 0))) / 1000 AS waited
  FROM tickets AS t LEFT JOIN stays AS answered
    ON answered.office = t.office AND answered.date = t.date AND answered.label = t.label AND answered.stay = (
      SELECT stay.stay FROM stays AS stay WHERE ${OF_TICKET} AND ${ANSWERED} ORDER BY stay.stay LIMIT 1)
  WHERE ${within('t')} AND ${ofKeps('t')}`

type Row = Omit<Visit, 'booked'> & { readonly booked: number }

export function* visitsIn(db: Db, which: Which): Generator<Visit> {
  for (const row of db.prepare<[Bound], Row>(QUERY).iterate(bound(which))) yield { ...row, booked: row.booked === 1 }
}
