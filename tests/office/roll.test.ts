// An office with a roll of torn numbers, on a real disk: what is counted, what a restart and a night leave, and two presses at once.
import { expect, test } from 'vitest'
import type { Command } from '#shared/queue/commands.ts'
import type { OfficeSettings } from '#shared/queue/settings.ts'
import type { Asker } from '#shared/queue/words.ts'
import { databaseFile } from '../../server/database/open.ts'
import { verify } from '../../server/reports/verify.ts'
import { keepTotals } from '../../server/retention/keep-totals.ts'
import { demoOffice, done, HOUR, MINUTE, maria, nikos, TestOffice } from '../kit/office.ts'
import { tempFolder } from '../kit/temp.ts'

const MONDAY = '2026-11-23'
const supervisor: Asker = { role: 'supervisor', person: 'supervisor' }
const kentro = demoOffice('kentro')
/** Α is on a roll from 00 to 99. */
const onRoll: OfficeSettings = {
  ...kentro,
  services: kentro.services.map((one) =>
    one.id === 'a' ? { ...one, roll: { from: 0, to: 99, letterShown: true } } : one,
  ),
}
const opens = (counter: string): Command => ({ type: 'openCounter', counter, takeOver: false })
const calls = (counter: string): Command => ({ type: 'callNext', counter })

/** The roll stands at 98; Maria serves 98, finds 99 on nobody's paper, misses 99 after all, and serves the 00 that comes then. */
async function aMorning(): Promise<TestOffice> {
  const office = TestOffice.setUp(tempFolder(), onRoll)
  const deeds: readonly (readonly [Command, Asker])[] = [
    [{ type: 'setRoll', service: 'a', number: 98 }, supervisor],
    [opens('1'), maria],
    [calls('1'), maria],
    [{ type: 'startServing', counter: '1' }, maria],
    [{ type: 'finish', counter: '1', rows: [] }, maria],
    [calls('1'), maria],
    [{ type: 'markUntorn', counter: '1' }, maria],
    [calls('1'), maria],
    [{ type: 'markMissed', counter: '1' }, maria],
    [calls('1'), maria],
    [{ type: 'startServing', counter: '1' }, maria],
    [{ type: 'finish', counter: '1', rows: [{ channel: 'EKEP', procedure: null, quantity: 2 }] }, maria],
  ]
  for (const [command, by] of deeds) {
    office.now += MINUTE
    done(await office.ask(command, by))
  }
  return office
}

test('whoever was served or missed counts; whoever never was does not; nothing differs from the journal', async () => {
  const office = await aMorning()
  const tickets = office.db.prepare('SELECT label, number, outcome FROM tickets ORDER BY number').all()
  expect(tickets).toEqual([
    { label: 'Α 98·1', number: 98, outcome: 'served' },
    { label: 'Α 99·1', number: 99, outcome: 'missed' },
    { label: 'Α 00·2', number: 100, outcome: 'served' },
  ])
  expect(office.db.prepare('SELECT sum(quantity) AS cases FROM daily_totals').get()).toEqual({ cases: 3 })
  expect(verify(databaseFile(office.folder)).differences).toEqual([])
})

test('a wait that nobody knows is none in the totals that stay, but the work that was done is', async () => {
  const office = await aMorning()
  keepTotals(office.db, { office: 'kentro', date: MONDAY }, office.now)
  expect(office.db.prepare('SELECT taken, served, missed, waits, waited, servings FROM kept_totals').all()).toEqual([
    { taken: 3, served: 2, missed: 1, waits: 0, waited: 0, servings: 2 },
  ])
})

test('after a restart the roll stands where it stood, and the next day goes on from there', async () => {
  const office = await aMorning()
  office.restart()
  expect(done(await office.ask(calls('1'), maria)).ticket).toBe('Α 01·2')
  done(await office.ask({ type: 'markUntorn', counter: '1' }, maria))

  office.now += 24 * HOUR
  done(await office.ask(opens('1'), maria))
  expect(done(await office.ask(calls('1'), maria)).ticket).toBe('Α 01·1')
  office.restart()
  expect(office.office.today().rolls.get('a')?.next).toBe(2)
  expect(verify(databaseFile(office.folder)).differences).toEqual([])
})

test('two counters that press in the same instant call two numbers', async () => {
  const office = await aMorning()
  done(await office.ask(opens('2'), nikos))
  const answers = await Promise.all([office.ask(calls('1'), maria), office.ask(calls('2'), nikos)])
  expect(answers.map((answer) => done(answer).ticket)).toEqual(['Α 01·2', 'Α 02·2'])
})

test('a call that was a mistake leaves no row of anybody', async () => {
  const office = await aMorning()
  done(await office.ask(calls('1'), maria))
  done(await office.ask({ type: 'takeBack', counter: '1' }, maria))
  expect(office.db.prepare("SELECT count(*) AS rows FROM stays WHERE label = 'Α 01·2'").get()).toEqual({ rows: 0 })
  expect(verify(databaseFile(office.folder)).differences).toEqual([])
  expect(done(await office.ask(calls('1'), maria)).ticket).toBe('Α 01·2')
})
