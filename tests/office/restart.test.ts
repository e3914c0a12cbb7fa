// The office stops in the middle of a day and starts again: it is the same office.

import { expect, test } from 'vitest'
import { Offices } from '../../server/offices.ts'
import { addressOf } from '../../server/web-server.ts'
import { bareOffices } from '../kit/bare-offices.ts'
import { done, HOUR, kiosk, MINUTE, maria, nikos, TestOffice } from '../kit/office.ts'
import { tempFolder } from '../kit/temp.ts'

test('after a restart the line, the counters and the numbers are where they were', async () => {
  const kentro = new TestOffice(tempFolder())
  await kentro.take('a')
  await kentro.take('b')
  await kentro.ask({ type: 'openCounter', counter: '3', takeOver: false }, maria)
  await kentro.ask({ type: 'callNext', counter: '3' }, maria)
  const before = kentro.office.today()

  kentro.restart()

  expect(kentro.office.today()).toEqual(before)
  expect(done(await kentro.take('a')).ticket).toBe('Α 002')
})

test('the same command gives the first answer, also after a restart, and happens once', async () => {
  const kentro = new TestOffice(tempFolder())
  const first = await kentro.take('a', 'tap-of-eleni')
  const again = await kentro.take('a', 'tap-of-eleni')
  kentro.restart()
  await kentro.take('a')
  const afterRestart = await kentro.take('a', 'tap-of-eleni')

  expect(again).toEqual(first)
  expect(afterRestart).toEqual(first)
  expect([...kentro.office.today().tickets.keys()]).toEqual(['Α 001', 'Α 002'])
})

test('two taps with one id in the same instant are one ticket', async () => {
  const kentro = new TestOffice(tempFolder())
  const [first, second] = await Promise.all([kentro.take('a', 'double-tap'), kentro.take('a', 'double-tap')])
  expect(second).toEqual(first)
  expect(kentro.office.today().tickets.size).toBe(1)
})

test("nobody hears the answer to somebody else's command", async () => {
  const kentro = new TestOffice(tempFolder())
  await kentro.ask({ type: 'openCounter', counter: '3', takeOver: false }, maria, 'marias-own')
  const curious = await kentro.ask({ type: 'openCounter', counter: '3', takeOver: false }, nikos, 'marias-own')
  expect(curious).toEqual({ ok: false, refusal: 'forbidden' })
})

test('commands of one instant share one commit and are decided one after another', async () => {
  const kentro = new TestOffice(tempFolder())
  const answers = await Promise.all(Array.from({ length: 20 }, () => kentro.take('a')))
  expect(new Set(answers.map((answer) => done(answer).ticket)).size).toBe(20)
  expect(kentro.told).toHaveLength(1)
})

test('a new day begins at 001 with no reset, and yesterday says what was left open', async () => {
  const kentro = new TestOffice(tempFolder())
  await kentro.take('a')
  await kentro.ask({ type: 'openCounter', counter: '3', takeOver: false }, maria)
  kentro.now += 24 * HOUR

  expect(done(await kentro.take('a')).ticket).toBe('Α 001')

  const yesterday = kentro.journal.dayOf('kentro', '2026-11-23').map(({ fact, by }) => `${by.role} ${fact.type}`)
  expect(yesterday.slice(-3)).toEqual(['calendar ticketExpired', 'calendar counterClosed', 'calendar dayEnded'])
  expect(kentro.office.today().counters.get('3')).toEqual({ state: 'closed' })
})

test('an office that was off for a week ends its last day once, at its next start', async () => {
  const kentro = new TestOffice(tempFolder())
  await kentro.take('a')
  kentro.now += 7 * 24 * HOUR
  kentro.restart()
  kentro.restart()
  const last = kentro.journal.dayOf('kentro', '2026-11-23').map(({ fact }) => fact.type)
  expect(last.filter((type) => type === 'dayEnded')).toHaveLength(1)
})

test('on New Year’s Eve the date is that of Athens, not of Greenwich', async () => {
  const kentro = new TestOffice(tempFolder())
  kentro.now = Date.parse('2026-12-31T23:59:30+02:00')
  kentro.restart()
  await kentro.take('a')
  kentro.now += MINUTE
  await kentro.take('a')
  expect(kentro.office.today().date).toBe('2027-01-01')
  expect(kentro.office.today().tickets.size).toBe(1)
})

test('when the disk says no, nothing has happened, and the next try goes on without a gap', async () => {
  const kentro = new TestOffice(tempFolder())
  await kentro.take('a')
  const before = kentro.office.today()
  // A full disk, as SQLite reports it: the write in the middle of the transaction fails.
  kentro.db.exec(
    `CREATE TEMP TRIGGER disk_is_full BEFORE INSERT ON main.tickets BEGIN SELECT RAISE(ABORT, 'disk full'); END`,
  )
  expect(await kentro.take('a', 'tap-on-a-full-disk')).toEqual({ ok: false, refusal: 'not-stored' })
  expect(kentro.office.today()).toBe(before)
  expect(kentro.told).toHaveLength(1)

  kentro.db.exec('DROP TRIGGER disk_is_full')
  expect(done(await kentro.take('a', 'tap-on-a-full-disk')).ticket).toBe('Α 002')
  expect(kentro.db.prepare('SELECT seq FROM journal ORDER BY seq').pluck().all()).toEqual([1, 2, 3])
})

test('a kiosk that sends nonsense to the rules changes nothing and the office goes on', async () => {
  const kentro = new TestOffice(tempFolder())
  const broken = { type: 'finish', counter: '3', rows: null } as unknown as { type: 'closeCounter'; counter: string } // what a door would never let in
  await kentro.ask({ type: 'openCounter', counter: '3', takeOver: false }, maria)
  await kentro.take('a')
  await kentro.ask({ type: 'callNext', counter: '3' }, maria)
  await kentro.ask({ type: 'startServing', counter: '3' }, maria)
  expect(await kentro.ask(broken, maria)).toEqual({ ok: false, refusal: 'unexpected' })
  expect(
    done(await kentro.ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null }, kiosk)).ticket,
  ).toBe('Α 002')
})

test('a clock that is set back lets nobody overtake', async () => {
  const kentro = new TestOffice(tempFolder())
  kentro.now += 10 * MINUTE
  await kentro.take('a')
  kentro.now -= 10 * MINUTE
  await kentro.take('a')
  const [first, second] = [...kentro.office.today().tickets.values()]
  expect(second?.takenAt).toBe(first?.takenAt)
  kentro.restart()
  await kentro.take('a')
  expect(kentro.office.today().tickets.get('Α 003')?.takenAt).toBe(first?.takenAt)
})

test('a full disk after midnight keeps nobody from looking, and yesterday ends at the first press that is stored', async () => {
  const kentro = new TestOffice(tempFolder())
  await kentro.take('a')
  kentro.now += 24 * HOUR
  kentro.db.exec(
    `CREATE TEMP TRIGGER disk_is_full BEFORE INSERT ON main.journal BEGIN SELECT RAISE(ABORT, 'disk full'); END`,
  )
  expect(kentro.office.today().tickets.size).toBe(0)
  expect(await kentro.take('a')).toEqual({ ok: false, refusal: 'not-stored' })

  kentro.db.exec('DROP TRIGGER disk_is_full')
  await kentro.take('a')
  expect(kentro.journal.dayOf('kentro', '2026-11-23').at(-1)?.fact.type).toBe('dayEnded')
})

test('screens that were left on overnight are told of the new day before anybody presses anything', async () => {
  const kentro = new TestOffice(tempFolder())
  await kentro.take('a')
  await kentro.ask({ type: 'endDay' }, { role: 'supervisor', person: 'supervisor' })
  const { journal } = kentro
  const offices = new Offices(bareOffices(() => kentro.now))
  offices.open('kentro', () => kentro.office.settings, journal)
  const told: string[] = []
  offices.onTold((office, day) => told.push(`${office} ${day.date} ${day.phase}`))
  offices.lookAtTheClock()
  kentro.now += 24 * HOUR
  offices.lookAtTheClock()
  offices.lookAtTheClock()
  expect(told).toEqual(['kentro 2026-11-24 new'])
})

test.each([
  ['127.0.0.1', 'http://127.0.0.1:8080'],
  ['0.0.0.0', 'http://here:8080'],
  ['::', 'http://here:8080'],
  ['192.0.2.7', 'http://192.0.2.7:8080'],
  ['2001:db8::7', 'http://[2001:db8::7]:8080'],
])('a server that listens on %s is reached at %s', (host, address) => {
  expect(addressOf(host, 'here', 8080)).toBe(address)
})
