// Which days are due, the oldest first: those that are over, and older than what is kept.
import type { Retention } from '#shared/configuration/retention.ts'
import type { Db } from '../database/open.ts'
import type { OfficeDay, What } from './office-day.ts'

export type Due = OfficeDay & { readonly what: What }

/** A day of which only totals are to stay need not be rewritten first. */
export function dueDays(db: Db, { staffMonths, detailMonths }: Retention, today: string): Due[] {
  const details = detailMonths === null ? [] : olderThan(db, monthsBefore(today, detailMonths), 'details')
  const gone = new Set(details.map(({ office, date }) => `${office} ${date}`))
  const staff = olderThan(db, monthsBefore(today, staffMonths), 'staff')
  return [...details, ...staff.filter(({ office, date }) => !gone.has(`${office} ${date}`))]
}

/** Days that somebody reopened, or that nobody has ended yet, are left alone: the office ends them first. */
function olderThan(db: Db, before: string, what: What): Due[] {
  return db
    .prepare<[string, string], OfficeDay>(
      `SELECT office, date FROM (SELECT DISTINCT office, date FROM journal WHERE date < ?) AS days
       WHERE NOT EXISTS (SELECT 1 FROM retention_log AS done
           WHERE done.office = days.office AND done.date = days.date AND done.what = ?)
         AND coalesce((SELECT type FROM journal AS j WHERE j.office = days.office AND j.date = days.date
           AND type IN ('dayBegan', 'dayEnded', 'dayReopened') ORDER BY seq DESC LIMIT 1), 'dayEnded') = 'dayEnded'
       ORDER BY date, office`,
    )
    .all(before, what)
    .map((day) => ({ ...day, what }))
}

/** `2026-03-31`, one month before: `2026-02-28`. */
export function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(day, lastDay))
  return first.toISOString().slice(0, 10)
}
