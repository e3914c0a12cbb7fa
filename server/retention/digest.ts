// What must never change of a day of which only totals are kept, as one line.
import { createHash } from 'node:crypto'
import type { Db } from '../database/open.ts'
import type { OfficeDay } from './office-day.ts'

export function digestOf(db: Db, day: OfficeDay): string {
  const rows = [
    ...db
      .prepare<[OfficeDay], object>(
        `SELECT kep, channel, quantity FROM main.daily_totals WHERE office = @office AND date = @date
         ORDER BY kep, channel`,
      )
      .all(day),
    ...db
      .prepare<[OfficeDay], object>(
        'SELECT * FROM main.kept_totals WHERE office = @office AND date = @date ORDER BY service',
      )
      .all(day),
  ]
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex')
}
