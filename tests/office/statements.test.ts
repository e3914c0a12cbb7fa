// What a command or a start asks of the database is found by a key, however many years lie in it: no statement looks through a whole past.
import { expect, test } from 'vitest'
import { type Db, openDatabase } from '../../server/database/open.ts'
import { Journal } from '../../server/journal.ts'
import { paceBefore } from '../../server/pace-before.ts'
import { dueDays } from '../../server/retention/due.ts'
import { tempFolder } from '../kit/temp.ts'

/** Every statement that is prepared while something is done. */
function preparedBy(db: Db, work: (db: Db) => void): string[] {
  const prepared: string[] = []
  const listening = new Proxy(db, {
    get: (target, name) => {
      if (name === 'prepare')
        return (sql: string) => {
          prepared.push(sql)
          return target.prepare(sql)
        }
      const found: unknown = Reflect.get(target, name)
      return typeof found === 'function' ? found.bind(target) : found
    },
  })
  work(listening)
  return prepared
}

/** How SQLite would go about it, step by step. */
const stepsOf = (db: Db, sql: string): string[] =>
  db
    .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql.replace(/[@:][A-Za-z]+|\?/g, "'2026-11-23'")}`)
    .all()
    .map(({ detail }) => detail)

/** Through a whole table, or through everything that an office has in it. */
const PAST = ['journal', 'tickets', 'stays', 'cases', 'daily_totals', 'appointments', 'served_without_ticket', 'j']
const looksThrough = (step: string) =>
  PAST.some((table) => step === `SCAN ${table}` || step.startsWith(`SCAN ${table} `)) ||
  (step.startsWith('SEARCH journal USING') && step.endsWith('(office=?)'))

test('no statement of the journal and its flat rows looks through the past', () => {
  const db = openDatabase(tempFolder())
  const prepared = preparedBy(db, (listening) => new Journal(listening))
  expect(prepared.length).toBeGreaterThan(40)
  const slow = prepared.flatMap((sql) =>
    stepsOf(db, sql)
      .filter(looksThrough)
      .map((step) => ({ sql, step })),
  )
  // The last line, and the last thousand: from the end backwards.
  const fromTheEnd = /max\(seq\)|ORDER BY seq DESC LIMIT 1000/
  expect(slow.filter(({ sql }) => !fromTheEnd.test(sql))).toEqual([])
  db.close()
})

test('nor does what an office learns of the days before, nor the look for what is too old', () => {
  const db = openDatabase(tempFolder())
  const prepared = preparedBy(db, (listening) => {
    paceBefore(listening, 'kentro', '2026-11-23')
    dueDays(listening, { staffMonths: 24, detailMonths: 60 }, '2026-11-23')
  })
  expect(prepared).toHaveLength(3)
  expect(prepared.flatMap((sql) => stepsOf(db, sql).filter(looksThrough))).toEqual([])
  db.close()
})

test('a day of the journal is found by its date, also in a database that was opened again', () => {
  const folder = tempFolder()
  openDatabase(folder).close()
  const db = openDatabase(folder)
  const day = preparedBy(db, (listening) => new Journal(listening)).find((sql) => sql.includes('role, person, fact'))
  expect(stepsOf(db, day ?? '')).toEqual(['SEARCH journal USING INDEX journal_of_day (office=? AND date=?)'])
  // Without what the migration tells SQLite, this very statement reads the office's journal from its first line.
  db.exec('DELETE FROM sqlite_stat1; ANALYZE sqlite_schema')
  expect(stepsOf(db, day ?? '').filter(looksThrough)).toHaveLength(1)
  db.close()
})
