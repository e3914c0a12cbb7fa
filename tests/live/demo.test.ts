// The lively demo: by itself a morning goes on at the central KEP, three counters are left to whoever tries, and a real office is never entered.
import { expect, test } from 'vitest'
import { Configurations } from '../../server/configuration/configurations.ts'
import { databaseFile, openDatabase } from '../../server/database/open.ts'
import { larisa } from '../../server/demo/larisa.ts'
import { openHouse } from '../../server/house.ts'
import { Journal } from '../../server/journal.ts'
import { verify } from '../../server/reports/verify.ts'
import { boardAt, callsSomebody, deskAt, kioskAt, openTestHouse, signIn, TestScreen, testConfig } from '../kit/house.ts'
import { tempFolder } from '../kit/temp.ts'

/** Nine o'clock on a Monday, and on from there: no day changes under a test. */
const fromNine = () => {
  const began = Date.now()
  return () => Date.parse('2026-11-23T09:00:00+02:00') + (Date.now() - began)
}

test('people come, numbers are called on the board and cases are counted, though nobody has pressed anything', async () => {
  const folder = tempFolder()
  const { url } = await openTestHouse(folder, fromNine(), { lively: true })
  const today = new TestScreen(url, { screen: 'today', office: 'kentro' }, await signIn(url, 'supervisor'))
  const [board, kiosk] = [boardAt(url), kioskAt(url)]
  await today.sees(({ taken }) => taken >= 14)
  await board.sees(({ calls }) => calls.length >= 6)
  await kiosk.sees(({ calls }) => calls.length === 2)
  const view = await today.sees(({ served, cases }) => served >= 10 && cases.some(({ quantity }) => quantity >= 10))
  expect(view).toMatchObject({ practice: false, phase: 'running' })
  expect(view.appointments.expected + view.appointments.kept).toBeGreaterThan(0)
  expect(view.counters.slice(0, 3).map(({ state }) => state)).toEqual(['closed', 'closed', 'closed'])

  const desk = deskAt(url, '1', await signIn(url, 'maria'))
  expect(await desk.ask({ type: 'openCounter', counter: '1', takeOver: false })).toMatchObject({ ok: true })
  await callsSomebody(desk, '1')
  await board.sees(({ calls }) => calls.some(({ counter }) => counter === '1'))
  expect(verify(databaseFile(folder)).differences).toEqual([])
})

test('started again, it goes on where it was: the same day, the same colleagues', async () => {
  const folder = tempFolder()
  const first = await openHouse(testConfig(folder, { lively: true }))
  await boardAt(first.url).sees(({ calls }) => calls.length >= 3)
  await first.close()
  const again = await openTestHouse(folder, Date.now, { lively: true })
  const board = boardAt(again.url)
  const { revision } = await board.sees(({ calls }) => calls.length >= 3)
  await board.sees((view) => view.revision > revision + 20)
})

test('into a real office no simulated person comes: it does not start, and nothing was written', async () => {
  const folder = tempFolder()
  const db = openDatabase(folder)
  new Configurations(db).found(larisa, Date.now(), false)
  db.close()
  await expect(openHouse(testConfig(folder, { lively: true }))).rejects.toMatchObject({ why: 'not-the-demo' })

  const left = openDatabase(folder)
  expect(new Journal(left).lastSeq('kentro')).toBe(0)
  left.close()
  await openTestHouse(folder)
})
