// What the days before a date taught of how long people take: for each service, at any hour and at each hour.
import { hourOf } from '#shared/calendar.ts'
import { addDays } from '#shared/queue/dates.ts'
import { type Learned, lengthOfMany, type Pace } from '#shared/queue/pace.ts'
import type { Db } from './database/open.ts'

/** Older days say little of how people work now. */
const DAYS = 60

type Row = { readonly service: string; readonly called_at: number; readonly took: number }

/** Only stays that ended in the ordinary way and whose times are accurate. */
export function paceBefore(db: Db, office: string, date: string): Pace {
  const rows = db
    .prepare<[string, string, string], Row>(
      `SELECT service, called_at, ended_at - called_at AS took FROM stays
       WHERE office = ? AND date >= ? AND date < ? AND ended_at IS NOT NULL AND accurate = 1 AND outcome <> 'expired'`,
    )
    .all(office, addDays(date, -DAYS), date)
  return new Map([...Map.groupBy(rows, (row) => row.service)].map(([service, those]) => [service, learned(those)]))
}

function learned(rows: readonly Row[]): Learned {
  const took = rows.map((row) => row.took).sort((a, b) => a - b)
  const hours = Map.groupBy(rows, (row) => hourOf(row.called_at))
  return {
    all: lengthOfMany(took),
    byHour: new Map([...hours].map(([hour, those]) => [hour, lengthOfMany(those.map((row) => row.took))])),
    usual: took[Math.floor(took.length * 0.5)] ?? 0,
    most: took[Math.floor(took.length * 0.9)] ?? 0,
  }
}
