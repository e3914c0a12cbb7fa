// The thread of the reports: whatever falls, hangs or throws in it, whoever asked is told, the next one is answered, and the house can close.
import { rmSync } from 'node:fs'
import type { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { wholeYear } from '#shared/reports/asked.ts'
import { EVERYWHERE } from '#shared/rights.ts'
import { Configurations } from '../../server/configuration/configurations.ts'
import { databaseFile, openDatabase } from '../../server/database/open.ts'
import { larisa } from '../../server/demo/larisa.ts'
import { formats } from '../../server/exports/format.ts'
import { makeHistory } from '../../server/history/made-history.ts'
import type { Asking } from '../../server/reports/question.ts'
import { type Answered, Reports } from '../../server/reports/thread/reports.ts'
import { tempFolder } from '../kit/temp.ts'

const NOW = Date.parse('2025-02-10T10:00:00+02:00')
const ASKING: Asking = { now: NOW, today: '2025-02-10', person: 'supervisor', role: 'supervisor', scope: EVERYWHERE }
const YEAR = { ...wholeYear(2025), office: null, keps: null, more: {} }

/** An installation with a fortnight behind it. */
function fortnight(): { folder: string; reports: Reports; cases: number } {
  const folder = tempFolder()
  const db = openDatabase(folder)
  new Configurations(db).found(larisa, NOW, true)
  const span = { from: '2025-01-20', to: '2025-01-31' }
  const { cases } = makeHistory(db, larisa, { seed: 3, ...span, sums: 20, clerkAt: (_, counter) => counter })
  db.close()
  const reports = new Reports(databaseFile(folder))
  onTestFinished(() => reports.close())
  return { folder, reports, cases }
}

const totalIn = (answered: Answered): unknown =>
  answered.ok
    ? (JSON.parse(new TextDecoder().decode(answered.bytes)) as { sum: { total: number } }).sum.total
    : answered

/** What only a test may touch, to let it fall as when memory runs out. */
const threadOf = (reports: Reports) => (reports as unknown as { thread: { worker: Worker } | null }).thread // its private field

const table = (reports: Reports) => reports.answer('year-table', YEAR, ASKING)

test('the thread falls in the middle: who was being answered is told, everybody behind is answered by the next thread', async () => {
  const { reports, cases } = fortnight()
  expect(totalIn(await table(reports))).toBe(cases)
  const asked = Array.from({ length: 20 }, () => table(reports))
  const fell = threadOf(reports)?.worker.terminate()
  const answers = await Promise.all(asked)
  await fell
  expect(answers.filter(({ ok }) => !ok)).toEqual([{ ok: false, problem: 'failed' }])
  expect(answers.filter(({ ok }) => ok).map(totalIn)).toEqual(Array.from({ length: 19 }, () => cases))
})

test('two hundred questions at once are all answered, and all the same', async () => {
  const { reports, cases } = fortnight()
  const answers = await Promise.all(Array.from({ length: 200 }, () => table(reports)))
  expect(new Set(answers.map(totalIn))).toEqual(new Set([cases]))
})

test('a report that throws is told, and the next one is answered by the same thread', async () => {
  const { folder, reports, cases } = fortnight()
  await table(reports)
  const thread = threadOf(reports)
  const db = openDatabase(folder)
  db.exec('ALTER TABLE messages RENAME TO lost')
  expect(await reports.answer('complaints', YEAR, ASKING)).toEqual({ ok: false, problem: 'failed' })
  expect(await reports.write('complaints', YEAR, ASKING, 'csv', 'el')).toEqual({ ok: false, problem: 'failed' })
  expect(totalIn(await table(reports))).toBe(cases)
  expect(threadOf(reports)).toBe(thread)
  db.exec('ALTER TABLE lost RENAME TO messages')
  expect(await reports.answer('complaints', YEAR, ASKING)).toMatchObject({ ok: true })
  db.close()
})

test('no database: everybody is told and nobody waits for ever; one whose file goes under it still answers', async () => {
  const { folder, reports, cases } = fortnight()
  const other = new Reports(databaseFile(tempFolder()))
  onTestFinished(() => other.close())
  const answers = await Promise.all(Array.from({ length: 5 }, () => table(other)))
  expect(answers).toEqual(Array.from({ length: 5 }, () => ({ ok: false, problem: 'failed' })))

  // Its file goes under it, as when a demo is thrown away: it reads what it holds open, and nothing is written.
  await table(reports)
  rmSync(folder, { recursive: true, force: true })
  expect(totalIn(await table(reports))).toBe(cases)
})

test('what was just committed is in the next answer, while one is being worked out too', async () => {
  const { folder, reports, cases } = fortnight()
  const db = openDatabase(folder)
  const first = table(reports)
  const span = { from: '2025-02-03', to: '2025-02-04' }
  const more = makeHistory(db, larisa, { seed: 3, ...span, sums: 20, clerkAt: (_, counter) => counter })
  const second = table(reports)
  db.close()
  expect([cases, cases + more.cases]).toContain(totalIn(await first))
  expect(totalIn(await second)).toBe(cases + more.cases)
})

test('closed while it works: everybody who waits is told at once, nothing starts again, and closing twice is no harm', async () => {
  const { reports } = fortnight()
  await table(reports)
  const asked = [...formats.map((format) => reports.write('year-table', YEAR, ASKING, format, 'el')), table(reports)]
  const closing = reports.close()
  const answers = await Promise.all(asked)
  expect(answers).toEqual(asked.map(() => ({ ok: false, problem: 'failed' })))
  await closing
  expect(await table(reports)).toEqual({ ok: false, problem: 'failed' })
  expect(threadOf(reports)).toBeNull()
  await reports.close()
})
