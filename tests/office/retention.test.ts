// Years later: first nobody can tell any more who did what, then only totals are left; and not one figure has moved.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { configuration } from '#shared/configuration/configuration.ts'
import type { Retention } from '#shared/configuration/retention.ts'
import { municipality } from '#shared/configuration/testing/larissa.ts'
import { morning } from '#shared/queue/day.ts'
import { evolve } from '#shared/queue/evolve.ts'
import { Configurations } from '../../server/configuration/configurations.ts'
import { type Db, databaseFile } from '../../server/database/open.ts'
import { larisa } from '../../server/demo/larisa.ts'
import { verify } from '../../server/reports/verify.ts'
import { monthsBefore } from '../../server/retention/due.ts'
import { RetentionKeeper } from '../../server/retention/retention-keeper.ts'
import { dumpOf } from '../kit/dump.ts'
import { demoOffice, done, HOUR, MINUTE, maria, nikos, TestOffice } from '../kit/office.ts'
import { tempFolder } from '../kit/temp.ts'
import { tableOf, verifiedOf } from '../kit/year.ts'

const STANDARD: Retention = { staffMonths: 24, detailMonths: 60 }
const MONDAY = '2026-11-23'
const DAY = 24 * HOUR
const MONTH = 31 * DAY

/** A Monday on which everything happens that names somebody or lets somebody write; and a Tuesday, so that it is over. */
async function aMonday(): Promise<TestOffice> {
  const kentro = new TestOffice(tempFolder())
  new Configurations(kentro.db).found(larisa, kentro.now, true)
  const row = { channel: 'EKEP', procedure: null, quantity: 2 }
  await kentro.ask({ type: 'openCounter', counter: '3', takeOver: false }, maria)
  for (let n = 0; n < 4; n++) done(await kentro.take('a'))
  const list = [{ time: '10:20', service: 'a', reference: 'ΑΒ-6677' }]
  await kentro.ask({ type: 'bookAppointments', date: MONDAY, list }, maria)
  kentro.now += MINUTE
  await kentro.ask({ type: 'callNext', counter: '3' }, maria)
  await kentro.ask({ type: 'startServing', counter: '3' }, maria)
  kentro.now += 5 * MINUTE
  await kentro.ask({ type: 'finish', counter: '3', rows: [row] }, maria)
  await kentro.ask({ type: 'correctCases', entry: 1, rows: [row, row], reason: 'ξέχασα τη μητέρα της' }, maria)
  await kentro.ask({ type: 'callChosen', counter: '3', ticket: 'Α 003', reason: 'έχει χειρουργείο' }, maria)
  await kentro.ask({ type: 'takeBack', counter: '3' }, maria)
  await kentro.ask({ type: 'callChosen', counter: '3', ticket: 'Α 003', reason: 'έχει χειρουργείο' }, maria)
  await kentro.ask({ type: 'openCounter', counter: '3', takeOver: true }, nikos)
  await kentro.ask({ type: 'park', counter: '3', minutes: null, note: 'φέρνει ταυτότητα' }, nikos)
  await kentro.ask({ type: 'callParked', counter: '3', ticket: 'Α 003' }, nikos)
  await kentro.ask({ type: 'takeBack', counter: '3' }, nikos)
  await kentro.ask({ type: 'callNext', counter: '3' }, nikos)
  const text = { el: 'Λείπει η κα Παππά', en: 'Ms Papadaki is away' }
  await kentro.ask({ type: 'setNotice', text, until: null }, { role: 'head', person: 'katerina' })
  kentro.now += DAY
  done(await kentro.take('a'))
  return kentro
}
const WORDS = ['maria', 'nikos', 'ΑΒ-6677', 'μητέρα', 'χειρουργείο', 'ταυτότητα', 'Παππά', 'Papadaki']

async function later(kentro: TestOffice, months: number, retention: Retention = STANDARD): Promise<void> {
  const keeper = new RetentionKeeper({
    db: kentro.db,
    clock: () => kentro.now + months * MONTH,
    retention: () => retention,
  })
  keeper.lookAtTheClock()
  await keeper.done()
}

const differencesIn = ({ folder }: TestOffice) => verify(databaseFile(folder)).differences
const rowsOf = (db: Db, table: string, date = MONDAY) =>
  db.prepare(`SELECT count(*) FROM ${table} WHERE date = ?`).pluck().get(date)
const logOf = (db: Db) => db.prepare('SELECT office, date, what FROM retention_log ORDER BY id').all()
const yearOf = ({ db }: TestOffice) => ({ table: tableOf(db, 2026), verified: verifiedOf(db, 2026) })

describe('after two years', () => {
  test('no name and no word of anybody is left in the file, and every figure is', async () => {
    const kentro = await aMonday()
    const before = { year: yearOf(kentro), facts: rowsOf(kentro.db, 'journal'), stays: rowsOf(kentro.db, 'stays') }
    const all = () => JSON.stringify(dumpOf(kentro.folder))
    for (const word of WORDS) expect(all(), word).toContain(word)
    await later(kentro, 25)
    for (const word of WORDS) expect(all(), word).not.toContain(word)
    expect(before).toEqual({
      year: yearOf(kentro),
      facts: rowsOf(kentro.db, 'journal'),
      stays: rowsOf(kentro.db, 'stays'),
    })
    expect(differencesIn(kentro)).toEqual([])
    expect(logOf(kentro.db)).toContainEqual({ office: 'kentro', date: MONDAY, what: 'staff' })
    // Not even in what the file no longer uses.
    kentro.db.pragma('wal_checkpoint(TRUNCATE)')
    kentro.db.close()
    const bytes = readFileSync(databaseFile(kentro.folder)).toString('utf8')
    for (const word of WORDS) expect(bytes.includes(word), word).toBe(false)
  })

  test('the same day comes of what is left', async () => {
    const kentro = await aMonday()
    const replayed = () => kentro.journal.dayOf('kentro', MONDAY).reduce(evolve, morning(MONDAY, demoOffice('kentro')))
    const before = replayed()
    await later(kentro, 25)
    const after = replayed()
    expect(after.revision).toBe(before.revision)
    expect([...after.tickets.values()].map(({ state, calls, turn }) => ({ state, calls, turn }))).toEqual(
      [...before.tickets.values()].map(({ state, calls, turn }) => ({ state, calls, turn })),
    )
    expect(after.appointments.get(1)).toMatchObject({ state: 'not-kept', reference: null, code: '0000' })
    expect([...after.entries.values()].map(({ rows }) => rows)).toEqual(
      [...before.entries.values()].map(({ rows }) => rows),
    )
  })

  test('it is done once', async () => {
    const kentro = await aMonday()
    await later(kentro, 25)
    const once = dumpOf(kentro.folder)
    await later(kentro, 26)
    expect(dumpOf(kentro.folder)).toEqual(once)
  })
})

describe('after five years', () => {
  test('only totals are left, to the unit, and the next ticket gets a number of its own', async () => {
    const kentro = await aMonday()
    const year = yearOf(kentro)
    expect(year.table.sum.total).toBe(4)
    // Long closed: the newest day goes too, and the numbers of the journal must not begin again.
    kentro.now += DAY
    kentro.restart()
    const [seq, latest] = [kentro.journal.lastSeq('kentro'), kentro.journal.lastInstant('kentro')]
    await later(kentro, 61)
    for (const table of ['journal', 'tickets', 'stays', 'appointments', 'cases'])
      expect(kentro.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0)
    expect(yearOf(kentro)).toEqual(year)
    expect(verify(databaseFile(kentro.folder))).toMatchObject({ facts: 0, keptDays: 2, differences: [] })
    expect(kentro.db.prepare('SELECT * FROM kept_totals WHERE date = ?').all(MONDAY)).toEqual([
      {
        ...{ office: 'kentro', date: MONDAY, service: 'a', taken: 4, served: 1, missed: 0, cancelled: 0, expired: 3 },
        // The first waited a minute; the one chosen and the one after it six.
        ...{ waits: 3, waited: 13 * 60, servings: 1, serving: 5 * 60 },
      },
    ])
    expect([kentro.journal.lastSeq('kentro'), kentro.journal.lastInstant('kentro')]).toEqual([seq, latest])
    kentro.restart()
    kentro.now += 61 * MONTH
    expect(done(await kentro.take('a'))).toMatchObject({ ticket: 'Α 001' })
    expect(kentro.db.prepare('SELECT min(seq) FROM journal').pluck().get()).toBe(seq + 1)
    expect(differencesIn(kentro)).toEqual([])
  })

  test('never is never', async () => {
    const kentro = await aMonday()
    await later(kentro, 500, { staffMonths: 24, detailMonths: null })
    expect(rowsOf(kentro.db, 'tickets')).toBe(4)
  })

  test('whoever touches a figure of such a day is found out', async () => {
    const kentro = await aMonday()
    await later(kentro, 61)
    kentro.db.prepare('UPDATE daily_totals SET quantity = quantity + 1 WHERE date = ?').run(MONDAY)
    expect(differencesIn(kentro)).toMatchObject([{ table: 'kept_days', key: `kentro · ${MONDAY}` }])
  })
})

describe('what is left alone', () => {
  test('today, what is not old enough, and a day that nobody has ended', async () => {
    const kentro = await aMonday()
    const before = dumpOf(kentro.folder)
    await later(kentro, 23)
    expect(logOf(kentro.db)).toEqual([])
    expect(dumpOf(kentro.folder)).toEqual({ ...before, answers: [] })
    await later(kentro, 25)
    // Tuesday was never ended: nobody has looked at the calendar since.
    expect(logOf(kentro.db)).toEqual([{ office: 'kentro', date: MONDAY, what: 'staff' }])
  })

  test('everything else that somebody would like to change in the journal', async () => {
    const { db } = await aMonday()
    const run = (sql: string) => () => db.exec(sql)
    const guard = `INSERT INTO retention_under_way (office, date) VALUES ('kentro', '${MONDAY}');`
    const inside = (sql: string) => () => db.transaction(() => db.exec(`${guard} ${sql}`))()
    expect(run("UPDATE journal SET person = 'eleni'")).toThrow(/never changes/)
    expect(run('DELETE FROM journal')).toThrow(/never shrinks/)
    // Under way for Monday, Tuesday is as safe as ever; and of Monday only who and what was written may change.
    expect(inside('DELETE FROM journal')).toThrow(/never shrinks/)
    expect(inside("UPDATE journal SET person = 'eleni'")).toThrow(/never changes/)
    for (const change of [
      'at = at + 1',
      'seq = seq + 1000',
      "type = 'dayEnded'",
      "role = 'kiosk'",
      "date = '2026-11-22'",
    ])
      expect(inside(`UPDATE journal SET ${change} WHERE date = '${MONDAY}'`), change).toThrow(/never changes/)
    // And nobody can leave the door open.
    expect(inside('')).toThrow(/FOREIGN KEY/)
    expect(db.prepare('SELECT count(*) FROM retention_under_way').pluck().get()).toBe(0)
  })
})

describe('in the middle of it', () => {
  test('stopped after the first day, the next start goes on with the second', async () => {
    const kentro = await aMonday()
    kentro.now += DAY
    kentro.restart()
    const parts = { db: kentro.db, clock: () => kentro.now + 25 * MONTH, retention: () => STANDARD }
    const keeper = new RetentionKeeper(parts)
    keeper.lookAtTheClock()
    await new Promise(setImmediate) // it rests before the second
    await keeper.stop()
    expect(logOf(kentro.db)).toHaveLength(1)
    expect(differencesIn(kentro)).toEqual([])
    await later(kentro, 25)
    expect(logOf(kentro.db)).toHaveLength(2)
    expect(differencesIn(kentro)).toEqual([])
  })

  test('the disk says no: the day is as it was, and tomorrow it is tried again', async () => {
    const kentro = await aMonday()
    const before = dumpOf(kentro.folder)
    kentro.db.exec("CREATE TRIGGER no_disk BEFORE INSERT ON retention_log BEGIN SELECT RAISE(ABORT, 'disk full'); END")
    await later(kentro, 25)
    expect(dumpOf(kentro.folder)).toEqual({ ...before, answers: [] })
    kentro.db.exec('DROP TRIGGER no_disk')
    await later(kentro, 26)
    expect(logOf(kentro.db)).toHaveLength(1)
  })
})

test.each([
  ['2026-11-25', 24, '2024-11-25'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2028-02-29', 12, '2027-02-28'],
  ['2026-01-15', 1, '2025-12-15'],
])('%s, %i months before: %s', (date, months, before) => expect(monthsBefore(date, months)).toBe(before))

test('names may not outlive the days that they stand in', () => {
  const wanted = (retention: object) => configuration.safeParse({ ...municipality, retention })
  expect(wanted({ staffMonths: 24, detailMonths: 24 }).success).toBe(true)
  expect(wanted({ staffMonths: 24, detailMonths: null }).success).toBe(true)
  expect(wanted({ staffMonths: 0, detailMonths: 60 }).success).toBe(false)
  expect(wanted({ staffMonths: 24, detailMonths: 12 }).error?.issues).toMatchObject([
    { path: ['retention', 'detailMonths'], message: 'names-outlive' },
  ])
  const { retention: _, ...older } = municipality
  expect(configuration.parse(older).retention).toEqual(STANDARD)
})
