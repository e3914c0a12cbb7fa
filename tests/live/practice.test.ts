// Maria practises on a busy day: every screen says that it is practice, and none of it reaches the file or the yearly table.
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { OfficeSeats } from '#shared/protocol.ts'
import { databaseFile } from '../../server/database/open.ts'
import { verify } from '../../server/reports/verify.ts'
import { callsSomebody, get, openTestHouse, signIn, TestScreen } from '../kit/house.ts'
import { tempFolder } from '../kit/temp.ts'
import { yearOver } from '../kit/year.ts'

const office = 'kentro-practice'

test('a busy practice day leaves the journal, the flat rows and the yearly table as they were', async () => {
  const folder = tempFolder()
  const { url } = await openTestHouse(folder)
  const supervisors = await signIn(url, 'supervisor')
  const year = () => yearOver(url, 2024, supervisors)
  const before = { table: await year(), rows: rowsOf(folder) }

  const today = new TestScreen(url, { screen: 'today', office }, supervisors)
  const kiosk = new TestScreen(url, { screen: 'kiosk', office })
  const desk = new TestScreen(url, { screen: 'desk', office, counter: '1' }, await signIn(url, 'maria'))
  expect(await kiosk.ask({ type: 'takeTicket', service: 'b', language: 'el', priority: null })).toMatchObject({
    ok: true,
  })
  await desk.ask({ type: 'openCounter', counter: '1', takeOver: false })
  await callsSomebody(desk, '1')
  await desk.ask({ type: 'startServing', counter: '1' })
  const rows = [{ channel: 'EKEP', procedure: 'birth', quantity: 4 }]
  expect(await desk.ask({ type: 'finish', counter: '1', rows })).toMatchObject({ ok: true })
  const view = await today.sees(({ served, counters }) => served >= 20 && counters[0]?.cases === 4)

  expect(view.practice).toBe(true)
  expect(view.cases.reduce((sum, { quantity }) => sum + quantity, 0)).toBeGreaterThanOrEqual(20)
  expect({ table: await year(), rows: rowsOf(folder) }).toEqual(before)
  expect(before.rows).toEqual({ journal: 0, answers: 0, tickets: 0, cases: 0, daily_totals: 0 })
  expect(verify(databaseFile(folder))).toMatchObject({ facts: 0, tickets: 0, cases: 0, differences: [] })
})

test('a screen that names no office is of the real one; one that names the practice office says so in its first view', async () => {
  const { url } = await openTestHouse()
  const page = async (path: string) => await (await get(url, path)).text()
  for (const path of ['/board', '/kiosk', '/desk', '/supervisor'])
    expect(await page(path)).toContain('data-office="kentro"')
  expect(await page('/board')).toContain('"practice":false')
  expect(await page(`/board?office=${office}`)).toContain('"practice":true')
  expect(await page(`/kiosk?office=${office}`)).toContain('"practice":true')
  const hub = await (await get(url, '/api/hub')).json()
  expect(hub.offices.map(({ practice }: { practice: boolean }) => practice)).toEqual([...Array(6).fill(false), true])
  expect(await (await get(url, '/healthz')).json()).toMatchObject({ offices: 6 })
})

test('a simulated colleague has no name, and Maria may sit where one sits', async () => {
  const { url } = await openTestHouse()
  const marias = await signIn(url, 'maria')
  const board = new TestScreen(url, { screen: 'board', office })
  await board.sees(({ calls }) => calls.some(({ counter }) => counter === '4'))
  const seats = await seatsAt(url, marias)
  expect(seats.find(({ counter }) => counter === '4')?.clerk).toMatchObject({ id: 'practice-4', name: null })
  expect(seats.slice(0, 3).map(({ clerk }) => clerk)).toEqual([null, null, null])

  const desk = new TestScreen(url, { screen: 'desk', office, counter: '4' }, marias)
  expect(await desk.ask({ type: 'openCounter', counter: '4', takeOver: true })).toMatchObject({ ok: true })
  await desk.sees(({ clerk }) => clerk === 'maria')
})

async function seatsAt(url: string, cookie: string): Promise<OfficeSeats['seats']> {
  const offices: OfficeSeats[] = await (await get(url, '/api/offices', cookie)).json()
  return offices.find(({ id }) => id === office)?.seats ?? []
}

/** How many rows the file holds of everything that a day could leave there. */
function rowsOf(folder: string): Record<string, number> {
  const db = new Database(databaseFile(folder), { readonly: true })
  try {
    const count = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number // a count is one
    return Object.fromEntries(
      ['journal', 'answers', 'tickets', 'cases', 'daily_totals'].map((table) => [table, count(table)]),
    )
  } finally {
    db.close()
  }
}
