// A server on a machine whose clock is set to another country: days, years and hours are those of Athens all the same.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { instantOf } from '#shared/queue/local-time.ts'
import { noPace } from '#shared/queue/pace.ts'
import { cases, type Deed, maria } from '#shared/queue/testing/people.ts'
import { openDatabase } from '../../server/database/open.ts'
import { officesOfLarisa } from '../../server/demo/larisa.ts'
import { makeDemo } from '../../server/demo/make-demo.ts'
import { Journal } from '../../server/journal.ts'
import { Office } from '../../server/office.ts'
import { People } from '../../server/people.ts'
import { get, signIn } from '../kit/house.ts'
import { startServer } from '../kit/server-process.ts'
import { tempFolder } from '../kit/temp.ts'

/** The demo, and a New Year's night on which somebody worked. */
async function newYearsNight(): Promise<string> {
  const folder = tempFolder()
  const db = openDatabase(folder)
  await makeDemo(db, new People(db), instantOf('2025-12-30', '08:00'))
  let now = 0
  const [settings] = officesOfLarisa
  if (settings === undefined) throw new Error('Larissa has an office')
  const office = new Office({
    id: settings.id,
    settingsOn: () => settings,
    journal: new Journal(db),
    clock: () => now,
    paceBefore: () => noPace,
    tell: () => undefined,
  })
  const deedsAt = async (at: number, ...deeds: readonly Deed[]) => {
    now = at
    for (const { by, command } of deeds)
      expect(await office.ask({ id: crypto.randomUUID(), command, by, kept: 0 })).toMatchObject({ ok: true })
  }
  await deedsAt(instantOf('2025-12-31', '23:59'), maria.opens('1'), maria.logs('1', 'phone', cases('EKEP', 3)))
  await deedsAt(instantOf('2026-01-01', '00:01'), maria.opens('1'), maria.logs('1', 'phone', cases('EKEP', 5)))
  db.close()
  return folder
}

const YEAR = (year: number) => `from=${year}-01-01&to=${year}-12-31`

test('in New York’s time zone the server counts New Year’s night as Athens does', async () => {
  const folder = await newYearsNight()
  const server = await startServer(folder, [], 0, { TZ: 'America/New_York' })
  const supervisor = await signIn(server.url, 'supervisor')
  const ask = async (path: string) => (await get(server.url, `/api/reports/${path}`, supervisor)).json()
  expect(await ask(`year-table?${YEAR(2025)}`)).toMatchObject({ sum: { total: 3 } })
  const table = await ask(`year-table?${YEAR(2026)}`)
  expect(table).toMatchObject({ sum: { total: 5 } })
  expect(await ask('cases?from=2025-12-31&to=2025-12-31')).toMatchObject({
    details: { hours: [{ id: '23', total: 3 }] },
  })
  expect(await ask('cases?from=2026-01-01&to=2026-01-01')).toMatchObject({
    details: { hours: [{ id: '0', total: 5 }] },
  })
  await server.stop()
})

test('the made-up history is the same on a machine in New York and in Tokyo', () => {
  const made = ['America/New_York', 'Asia/Tokyo'].map((zone) => {
    const args = ['server/history.ts', '--years', '1', '--sums', '400', '--folder', join(tempFolder(), 'past')]
    const done = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, TZ: zone } })
    expect(done.status).toBe(0)
    return done.stdout.split('\n').find((line) => line.startsWith('SHA-256'))
  })
  expect(new Set(made).size).toBe(1)
})
