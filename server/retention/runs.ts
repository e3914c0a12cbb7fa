// What was forgotten so far, look by look: for staff, who may ask what became of the days that they worked.
import type { RetentionRun } from '#shared/privacy.ts'
import type { Db } from '../database/open.ts'

const SHOWN = 12

export const retentionRuns = (db: Db): RetentionRun[] =>
  db
    .prepare<[number], RetentionRun>(
      `SELECT at, what, COUNT(*) AS days, MIN(date) AS "from", MAX(date) AS "to" FROM retention_log
       GROUP BY at, what ORDER BY at DESC, what LIMIT ?`,
    )
    .all(SHOWN)
