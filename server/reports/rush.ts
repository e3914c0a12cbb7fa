// When do people come, and how many stand in the line then? By the hours of the clock in Athens.
import { type LocalDate, weekdayOf } from '#shared/queue/dates.ts'
import type { Asked } from '#shared/reports/asked.ts'
import { soFar } from '#shared/reports/before.ts'
import type { Rush } from '#shared/reports/rush.ts'
import type { Reading } from './question.ts'
import { lineOf } from './tickets/line.ts'
import { HOUR_MS, localHours } from './tickets/local-hours.ts'
import { type Bound, bound, ofKeps, toldOf, whichOf, within } from './tickets/which.ts'

type Row = { readonly date: LocalDate; readonly utcHour: number; readonly taken: number }

export function rush(reading: Reading, asked: Asked): Rush {
  const which = whichOf(reading, asked)
  const lived = soFar(asked, reading.today)
  const rows = reading.db
    .prepare<[Bound], Row>(
      `SELECT date, taken_at / ${HOUR_MS} AS utcHour, count(*) AS taken FROM tickets AS t
       WHERE ${within('t')} AND ${ofKeps('t')} GROUP BY date, utcHour`,
    )
    .all(bound({ ...which, ...(lived ?? asked) }))
  const hourOf = localHours()
  const dates = [...new Set(rows.map(({ date }) => date))]
  const cells = new Map<string, number>()
  for (const { date, utcHour, taken } of rows) {
    const key = `${weekdayOf(date)} ${hourOf(utcHour)}`
    cells.set(key, (cells.get(key) ?? 0) + taken)
  }
  const line = lineOf(reading, { ...which, ...(lived ?? asked) }, dates, hourOf)
  const hours = inARow([...rows.map(({ utcHour }) => hourOf(utcHour)), ...line.map(({ hour }) => hour)])
  const weekdays = [0, 1, 2, 3, 4, 5, 6].flatMap((weekday) => {
    const openDays = dates.filter((date) => weekdayOf(date) === weekday).length
    const taken = hours.map((hour) => cells.get(`${weekday} ${hour}`) ?? 0)
    return openDays === 0 ? [] : [{ weekday, openDays, taken }]
  })
  return { told: toldOf(reading, which), hours, weekdays, line }
}

/** From the first to the last without a gap. */
function inARow(hours: readonly number[]): number[] {
  if (hours.length === 0) return []
  const first = Math.min(...hours)
  return Array.from({ length: Math.max(...hours) - first + 1 }, (_, nth) => first + nth)
}
