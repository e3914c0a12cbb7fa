// Recounts one year while the table is being shown: daily totals against cases, imported rows against their file's own sum.
import type { Db } from '../database/open.ts'

export type YearVerification = {
  /** How many figures differ; 0 when all is well. */
  readonly differences: number
  /** How many cases were recounted: logged here, and imported. */
  readonly cases: number
}

/** The whole journal is recounted by `verify.ts`; this is the part of it that is cheap enough for every look at the table. */
export function verifyYear(db: Db, year: number): YearVerification {
  const span = { from: `${year}-01-01`, until: `${year + 1}-01-01` }
  const count = (sql: string, values: object) =>
    db.prepare<[object], { n: number | null }>(`SELECT (${sql}) AS n`).get(values)?.n ?? 0
  return {
    differences: count(WRONG_DAYS, span) + count(NOT_IN_TABLE, span) + count(WRONG_FILES, { year }),
    cases:
      count(`SELECT SUM(quantity) FROM (${CASES}) AS counted`, span) +
      count('SELECT SUM(quantity) FROM imported_totals WHERE year = :year', { year }),
  }
}

const TOTALS = 'SELECT kep, date, channel, office, quantity FROM daily_totals WHERE date >= :from AND date < :until'
/** Of days of which only totals are kept no case is left: they are what they are, and `verify.ts` looks at their digest. */
const CASES = `
  SELECT kep, date, channel, office, SUM(quantity) AS quantity FROM cases
  WHERE date >= :from AND date < :until GROUP BY kep, date, channel, office
  UNION ALL
  SELECT kep, date, channel, office, quantity FROM daily_totals WHERE date >= :from AND date < :until
    AND EXISTS (SELECT 1 FROM kept_days AS k WHERE k.office = daily_totals.office AND k.date = daily_totals.date)`

/** A figure that differs is on both sides; it counts once. */
const WRONG_DAYS = `
  SELECT COUNT(*) FROM (
    SELECT kep, date, channel, office FROM (SELECT * FROM (${TOTALS}) AS t EXCEPT SELECT * FROM (${CASES}) AS c) AS too_much
    UNION
    SELECT kep, date, channel, office FROM (SELECT * FROM (${CASES}) AS c EXCEPT SELECT * FROM (${TOTALS}) AS t) AS too_little
  ) AS wrong`

/** Counted for a KEP or a channel that the municipality does not list: the table has no place for it. */
const NOT_IN_TABLE = `
  SELECT COUNT(*) FROM daily_totals WHERE date >= :from AND date < :until
    AND (kep NOT IN (SELECT code FROM keps) OR channel NOT IN (SELECT code FROM channels))`

const WRONG_FILES = `
  SELECT COUNT(*) FROM imports WHERE year = :year
    AND total <> (SELECT COALESCE(SUM(quantity), 0) FROM imported_totals WHERE imported_totals.import = imports.id)`
