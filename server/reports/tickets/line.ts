// How many stood in the line at each hour: on average over all the time of that hour, and at most at one moment in one office.
import type { LocalDate } from '#shared/queue/dates.ts'
import type { Instant } from '#shared/queue/words.ts'
import type { LineHour } from '#shared/reports/rush.ts'
import type { Reading } from '../question.ts'
import { HOUR_MS, utcHourOf, utcHoursOf } from './local-hours.ts'
import { type Bound, bound, ofKeps, type Which, within } from './which.ts'

type Waited = { readonly office: string; readonly date: LocalDate; readonly from_at: Instant; readonly to_at: Instant }

/**
 * Each stretch in the line ends with a call; or, where the ticket was last called before it stood there again or never at all,
 * with its end, or now. Of the first, early comers to an appointment stand there too: from when they took the number.
 */
const QUERY = `
  SELECT s.office, s.date, CASE WHEN s.stay = 1 THEN min(t.taken_at, s.waited_from) ELSE s.waited_from END AS from_at,
    s.called_at AS to_at
  FROM stays AS s JOIN tickets AS t ON t.office = s.office AND t.date = s.date AND t.label = s.label
  WHERE ${within('s')} AND ${ofKeps('t')}
  UNION ALL
  SELECT t.office, t.date, CASE WHEN last.stay IS NULL THEN t.taken_at ELSE t.waits_from END, coalesce(t.ended_at, @now)
  FROM tickets AS t LEFT JOIN stays AS last
    ON last.office = t.office AND last.date = t.date AND last.label = t.label AND last.stay = (
      SELECT max(stay) FROM stays AS s WHERE s.office = t.office AND s.date = t.date AND s.label = t.label)
  WHERE ${within('t')} AND ${ofKeps('t')} AND t.outcome IN ('waiting', 'cancelled', 'expired')
    AND (last.stay IS NULL OR (last.ended_at <= t.waits_from AND last.waited_from < t.waits_from))
  ORDER BY 1, 2`

type Hour = { waited: number; most: LineHour['most'] }

export function lineOf(
  { db, now }: Reading,
  which: Which,
  dates: readonly LocalDate[],
  hourOf: (utcHour: number) => number,
): LineHour[] {
  const hours = new Map<number, Hour>()
  const day: Waited[] = []
  const count = () => {
    countDay(day, hourOf, hours)
    day.length = 0
  }
  for (const row of db.prepare<[Bound & { readonly now: Instant }], Waited>(QUERY).iterate({ ...bound(which), now })) {
    const [first] = day
    if (first !== undefined && (first.office !== row.office || first.date !== row.date)) count()
    if (row.to_at > row.from_at) day.push(row)
  }
  count()
  const lasted = lastedBy(dates, hourOf)
  return [...hours]
    .sort(([a], [b]) => a - b)
    .map(([hour, { waited, most }]) => ({
      hour,
      waited: Math.round(waited / 1_000),
      lasted: (lasted.get(hour) ?? 0) / 1_000,
      most,
    }))
}

/** One office's day: people come into the line and leave it, moment by moment. */
function countDay(day: readonly Waited[], hourOf: (utcHour: number) => number, hours: Map<number, Hour>): void {
  const [first] = day
  if (first === undefined) return
  const steps = day
    .flatMap(({ from_at, to_at }) => [
      { at: from_at, by: 1 },
      { at: to_at, by: -1 },
    ])
    // Who leaves at a moment has left before another comes.
    .sort((a, b) => a.at - b.at || a.by - b.by)
  let [people, since] = [0, steps[0]?.at ?? 0]
  for (const { at, by } of steps) {
    for (let from = since; people > 0 && from < at; ) {
      const utcHour = utcHourOf(from)
      const to = Math.min(at, (utcHour + 1) * HOUR_MS)
      const hour = hourIn(hours, hourOf(utcHour))
      hour.waited += people * (to - from)
      if (people > (hour.most?.people ?? 0)) hour.most = { people, at: from, office: first.office }
      from = to
    }
    people += by
    since = at
  }
}

function hourIn(hours: Map<number, Hour>, hour: number): Hour {
  const known = hours.get(hour)
  if (known !== undefined) return known
  const fresh: Hour = { waited: 0, most: null }
  hours.set(hour, fresh)
  return fresh
}

/** Milliseconds that each hour lasted on these dates. */
function lastedBy(dates: readonly LocalDate[], hourOf: (utcHour: number) => number): Map<number, number> {
  const lasted = new Map<number, number>()
  for (const date of dates)
    for (const utcHour of utcHoursOf(date)) {
      const hour = hourOf(utcHour)
      lasted.set(hour, (lasted.get(hour) ?? 0) + HOUR_MS)
    }
  return lasted
}
