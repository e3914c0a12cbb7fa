// The kiosk's voice by the server: for kiosks of the house, in sentences of a kiosk's length, and none where nothing speaks.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fakeEngine, secondsOf } from '../kit/fake-engine.ts'
import { get, openTestHouse, post, signIn } from '../kit/house.ts'
import { tempFolder } from '../kit/temp.ts'

const AT = '/api/kiosk-voice'
const WELCOME = 'Για ποια υπηρεσία ήρθατε; 5 κουμπιά.'
const asks = (more: object = {}) => ({ office: 'kentro', sentence: WELCOME, language: 'el', ...more })

async function houseWith(manner: Parameters<typeof fakeEngine>[0], diary = ''): Promise<string> {
  const { url } = await openTestHouse(tempFolder(), Date.now, { voice: fakeEngine(manner, diary) })
  return url
}

test('a kiosk’s sentence comes back as sound, said once and kept', async () => {
  const diary = join(tempFolder(), 'diary')
  const url = await houseWith('speaks', diary)
  expect(await (await get(url, AT)).json()).toEqual({ languages: ['el', 'en'] })
  for (const _ of ['once', 'again']) {
    const response = await post(url, AT, asks())
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'audio/wav'])
    const seconds = ((await response.arrayBuffer()).byteLength - 44) / 2 / 22_050
    expect(seconds).toBeCloseTo(secondsOf(WELCOME), 2)
  }
  const said = readFileSync(diary, 'utf8').split('\n')
  expect(said.filter((line) => line.endsWith(WELCOME))).toHaveLength(1)
})

test('what no kiosk says is refused: too long, empty, in no language, for no office', async () => {
  const url = await houseWith('speaks')
  for (const bad of [{ sentence: 'α'.repeat(1_001) }, { sentence: ' ' }, { language: 'fr' }, { speed: 400 }])
    expect((await post(url, AT, asks(bad))).status).toBe(400)
  expect((await post(url, AT, asks({ office: 'nowhere' }))).status).toBe(403)
})

test('and where only enrolled screens may look, nobody else makes the house talk', async () => {
  const url = await houseWith('speaks')
  const admin = await signIn(url, 'admin')
  expect((await post(url, '/api/devices/who-may-look', { mayLook: 'enrolled' }, admin)).status).toBe(200)
  expect((await post(url, AT, asks())).status).toBe(403)
})

test('where nothing speaks it says so, and no sentence is waited for', async () => {
  for (const manner of ['fails', 'junk'] as const) {
    const url = await houseWith(manner)
    expect(await (await get(url, AT)).json()).toEqual({ languages: [] })
    expect((await post(url, AT, asks())).status).toBe(204)
  }
})
