// Of an office's day only totals stay: what was done, how many came, and how long it took. Everything single is deleted.
import type { Db } from '../database/open.ts'
import { digestOf } from './digest.ts'
import { type OfficeDay, shorten } from './office-day.ts'

const SINGLE_ROWS = ['tickets', 'stays', 'served_without_ticket', 'appointments', 'cases', 'corrections'] as const

export function keepTotals(db: Db, day: OfficeDay, at: number): void {
  shorten(db, day, 'details', at, () => {
    db.prepare(SUM_UP).run(day)
    db.prepare('INSERT INTO kept_days (office, date, digest) VALUES (@office, @date, @digest)').run({
      ...day,
      digest: digestOf(db, day),
    })
    db.prepare(REMEMBER_THE_END).run(day)
    for (const table of SINGLE_ROWS) db.prepare(`DELETE FROM ${table} WHERE office = @office AND date = @date`).run(day)
    return db.prepare('DELETE FROM journal WHERE office = @office AND date = @date').run(day).changes
  })
}

/** Each ticket by the service that it was in at last; each stay by the one that it was called for. */
const SUM_UP = `
  WITH came AS (
    SELECT service, COUNT(*) AS taken, SUM(outcome = 'served') AS served, SUM(outcome = 'missed') AS missed,
      SUM(outcome = 'cancelled') AS cancelled, SUM(outcome = 'expired') AS expired
    FROM tickets WHERE office = @office AND date = @date GROUP BY service
  ), stood AS (
    SELECT service, SUM(called_at > waited_from) AS waits, SUM((called_at - waited_from) / 1000) AS waited,
      SUM(believed) AS servings, SUM(CASE WHEN believed THEN (ended_at - serving_at) / 1000 ELSE 0 END) AS serving
    FROM (SELECT *, accurate = 1 AND serving_at IS NOT NULL AND ended_at IS NOT NULL AS believed FROM stays
      WHERE office = @office AND date = @date) AS told
    GROUP BY service
  )
  INSERT INTO kept_totals (office, date, service, taken, served, missed, cancelled, expired, waits, waited, servings, serving)
  SELECT @office, @date, service, coalesce(taken, 0), coalesce(served, 0), coalesce(missed, 0), coalesce(cancelled, 0),
    coalesce(expired, 0), coalesce(waits, 0), coalesce(waited, 0), coalesce(servings, 0), coalesce(serving, 0)
  FROM (SELECT service FROM came UNION SELECT service FROM stood) AS services
  LEFT JOIN came USING (service) LEFT JOIN stood USING (service)`

/** The newest day of an office that closed long ago takes its numbers with it, and they must not be given again. */
const REMEMBER_THE_END = `
  INSERT INTO journal_ends (office, seq, at)
  SELECT office, max(seq), max(at) FROM journal WHERE office = @office AND date = @date GROUP BY office
  ON CONFLICT (office) DO UPDATE SET
    seq = max(journal_ends.seq, excluded.seq), at = max(journal_ends.at, excluded.at)`
