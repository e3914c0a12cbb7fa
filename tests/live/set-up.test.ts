// The first run of a real installation: who may do it, that it happens once and whole, and how a demo makes room for it.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Beginning } from '#shared/beginning.ts'
import type { Configuration } from '#shared/configuration/configuration.ts'
import type { FirstPart } from '#shared/configuration/first-parts.ts'
import type { FirstProblem } from '#shared/configuration/first-told.ts'
import type { SettingsFile } from '#shared/configuration/settings-file.ts'
import type { SettingsNow } from '#shared/configuration/told.ts'
import type { Installation } from '#shared/installation.ts'
import { SERIES_LETTERS } from '#shared/queue/series-letters.ts'
import { larisa } from '../../server/demo/larisa.ts'
import { fromThisMachine } from '../../server/doors/from-this-machine.ts'
import { keepHouse } from '../../server/keep-house.ts'
import { SetUpCode } from '../../server/set-up-code.ts'
import { enrolled, withKey } from '../kit/devices.ts'
import { chrysa, tyrnavos, wantsTyrnavos } from '../kit/first-set-up.ts'
import { get, kioskAt, openTestHouse, post, signIn, TestScreen, testConfig } from '../kit/house.ts'
import { tempFolder } from '../kit/temp.ts'

const openEmpty = (folder = tempFolder()) => openTestHouse(folder, Date.now, { empty: true })
const cookieOf = (response: Response) => (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
const settingsOf = async (url: string, cookie: string) =>
  (await (await get(url, '/api/settings', cookie)).json()) as SettingsNow
const needed = async (url: string) => ((await (await get(url, '/api/setup')).json()) as { needed: boolean }).needed
const elsewhere = { 'content-type': 'application/json', 'x-forwarded-for': '10.1.2.3' }
const postFrom = (url: string, path: string, body: unknown) =>
  fetch(url + path, { method: 'POST', headers: elsewhere, body: JSON.stringify(body) })

async function problemsOf(url: string, part: FirstPart | 'administrator', value: unknown): Promise<string[]> {
  const parts = { ...tyrnavos, [part]: value }
  const answer = await post(url, '/api/setup/check', { code: null, part, parts })
  const { problems } = (await answer.json()) as { problems: FirstProblem[] }
  return problems.map(({ path, problem, about }) => `${path}: ${problem}${about === null ? '' : ` (${about})`}`)
}

/** What every PNG begins with. */
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A real office shows nothing to a screen that nobody has enrolled. */
async function ourScreen<S extends 'board' | 'kiosk'>(url: string, admin: string, screen: S): Promise<TestScreen<S>> {
  const { key } = await enrolled(url, admin, { kind: screen, office: 'office-1', name: screen })
  return withKey(url, key, { screen, office: 'office-1' })
}

describe('the first set-up', () => {
  test('founds a municipality with its building and its annexe, and whoever did it is its administrator', async () => {
    const { url } = await openEmpty()
    const done = await post(url, '/api/setup', wantsTyrnavos)
    expect([done.status, await done.json()]).toMatchObject([201, { name: 'Χρύσα Νικολάου', role: 'administrator' }])
    const { configuration, demo, version } = await settingsOf(url, cookieOf(done))
    expect({ demo, version }).toEqual({ demo: false, version: 1 })
    expect(
      configuration.offices.map(({ name, services, counters }) => [name.el, services.length, counters.length]),
    ).toEqual([
      ['ΚΕΠ Τυρνάβου', 3, 3],
      ['ΚΕΠ Αμπελώνα', 0, 1],
    ])
    expect(configuration.keps).toEqual(tyrnavos.keps.keps)
    const kiosk = await ourScreen(url, cookieOf(done), 'kiosk')
    expect((await kiosk.sees(() => true)).services.map(({ letter }) => letter)).toEqual(['Α', 'Β', 'Γ'])
    await signIn(url, 'chrysa', chrysa.password)
  })

  test('of two browsers at once one wins; the other changes nothing and is told so', async () => {
    const { url } = await openEmpty()
    const nikos = { ...wantsTyrnavos, administrator: { ...chrysa, username: 'nikos' } }
    const both = await Promise.all([post(url, '/api/setup', wantsTyrnavos), post(url, '/api/setup', nikos)])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 403])
    const lost = both.find(({ status }) => status === 403)
    expect(await lost?.json()).toEqual({ problem: 'already' })
    const signedIn = await Promise.allSettled([
      signIn(url, 'chrysa', chrysa.password),
      signIn(url, 'nikos', chrysa.password),
    ])
    expect(signedIn.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('is everything or nothing: with one thing wrong anywhere it is as new as before', async () => {
    const { url } = await openEmpty()
    for (const administrator of [null, { ...chrysa, password: 'short' }, { ...chrysa, admin: true }])
      expect((await post(url, '/api/setup', { ...wantsTyrnavos, administrator })).status).toBe(422)
    for (const parts of [{}, { ...tyrnavos, keps: { keps: [] } }, { ...tyrnavos, hours: undefined }])
      expect((await post(url, '/api/setup', { ...wantsTyrnavos, begins: { from: 'steps', parts } })).status).toBe(422)
    for (const nonsense of [
      {},
      { ...wantsTyrnavos, role: 'administrator' },
      { ...wantsTyrnavos, begins: { from: 'thin air' } },
    ])
      expect((await post(url, '/api/setup', nonsense)).status).toBe(400)
    expect(await needed(url)).toBe(true)
    expect((await post(url, '/api/setup', wantsTyrnavos)).status).toBe(201)
  })

  test('each part is checked by itself, and what is wrong is named at its place', async () => {
    const { url } = await openEmpty()
    const [kep] = tyrnavos.keps.keps
    const [office, annexe] = tyrnavos.building.offices
    const [first, second] = tyrnavos.services.services
    const { services: _, channels } = tyrnavos.services
    expect(await problemsOf(url, 'municipality', { name: { el: ' ', en: 'Tyrnavos' } })).toEqual(['name.el: missing'])
    expect(await problemsOf(url, 'keps', { keps: [{ ...kep, code: '445P' }] })).toEqual([
      'keps.0.code: kep-code (0445Π)',
    ])
    expect(await problemsOf(url, 'keps', { keps: [kep, kep] })).toEqual(['keps.1.code: twice (0445)'])
    expect(
      await problemsOf(url, 'building', { offices: [{ ...office, keps: [{ code: '0999', counters: 2 }] }] }),
    ).toEqual(['offices.0.keps.0.code: unknown (0999)'])
    expect(await problemsOf(url, 'building', { offices: [office, { ...annexe, keps: [] }] })).toEqual([
      'offices.1.keps: too-few',
    ])
    expect(await problemsOf(url, 'services', { services: [first, { ...second, letter: 'Α' }], channels })).toEqual([
      'services.1.letter: twice (Α)',
    ])
    expect(await problemsOf(url, 'services', { services: [{ ...first, letter: 'Π' }], channels })).toEqual([
      'services.0.letter: letter',
    ])
    const never = { ...tyrnavos.hours.hours, week: Array.from({ length: 7 }, () => []) }
    expect(await problemsOf(url, 'hours', { hours: never })).toEqual(['hours.week: too-few'])
    expect(await problemsOf(url, 'administrator', { ...chrysa, password: 'kep', username: 'χ ρ' })).toEqual([
      'username: username-form',
      'password: too-short',
    ])
    for (const part of ['municipality', 'keps', 'building', 'services', 'hours'] as const)
      expect(await problemsOf(url, part, tyrnavos[part])).toEqual([])
  })
})

describe('who may do it', () => {
  test('whoever sits at the machine; everybody else says the code of its console', async () => {
    const house = await openEmpty()
    const { url } = house
    expect(await (await fetch(`${url}/api/setup`, { headers: elsewhere })).json()).toEqual({
      needed: true,
      asksCode: true,
    })
    const refused = await postFrom(url, '/api/setup', wantsTyrnavos)
    expect([refused.status, await refused.json()]).toEqual([403, { problem: 'code' }])
    expect((await postFrom(url, '/api/setup/check-file', { code: null, file: {} })).status).toBe(403)
    const checked = await postFrom(url, '/api/setup/check', { code: house.setUpCode, part: 'code', parts: {} })
    expect(checked.status).toBe(200)
    expect((await postFrom(url, '/api/setup', { ...wantsTyrnavos, code: house.setUpCode })).status).toBe(201)
    expect((await postFrom(url, '/api/setup', { ...wantsTyrnavos, code: house.setUpCode })).status).toBe(403)
  })

  test.each([
    ['this machine', '127.0.0.1', { host: 'localhost:8080' }, true],
    ['this machine, over IPv6', '::1', { host: '[::1]:8080' }, true],
    ['this machine, as a mapped address', '::ffff:127.0.0.1', { host: '127.0.0.1:8080' }, true],
    ['another machine', '10.1.2.3', { host: 'localhost:8080' }, false],
    [
      'another machine that claims to be this one',
      '10.1.2.3',
      { host: 'localhost', 'x-forwarded-for': '127.0.0.1' },
      false,
    ],
    [
      'somebody behind a proxy on this machine',
      '127.0.0.1',
      { host: 'localhost', 'x-forwarded-for': '10.1.2.3' },
      false,
    ],
    ['a page whose name was made to mean this machine', '127.0.0.1', { host: 'evil.example:8080' }, false],
    ['nobody', undefined, {}, false],
  ])('%s', (_, address, headers, here) => expect(fromThisMachine({ address, headers })).toBe(here))

  test('a code is guessed ten times in a quarter of an hour, and then the right one is not looked at either', () => {
    const code = new SetUpCode()
    const wrong = code.digits === '000000' ? '000001' : '000000'
    expect(code.judge(code.said, 0)).toBe('right')
    for (let at = 0; at < 10; at++) expect(code.judge(wrong, at)).toBe('wrong')
    expect(code.judge(code.digits, 10)).toBe('too-many')
    expect(code.judge(code.digits, 15 * 60_000 - 1)).toBe('too-many')
    expect(code.judge(code.digits, 15 * 60_000)).toBe('right')
  })
})

const exported = async (url: string, cookie: string) =>
  (await (await get(url, '/api/settings/export', cookie)).json()) as SettingsFile
const beginWith = (file: unknown) => ({ code: null, begins: { from: 'file', file }, administrator: chrysa })

describe('the configuration as one file', () => {
  test('exported from one installation and begun with in another it is the same, and holds no person', async () => {
    const old = await openTestHouse()
    const answer = await get(old.url, '/api/settings/export', await signIn(old.url, 'admin'))
    expect(answer.headers.get('content-disposition')).toMatch(
      /attachment; filename="?seira-settings-\d{4}-\d\d-\d\d\.json"?$/,
    )
    const text = await answer.text()
    expect(text).not.toMatch(/password|argon2|Σταύρου|Βλάχος/)
    const file = JSON.parse(text) as SettingsFile
    const { url } = await openEmpty()
    const checked = await post(url, '/api/setup/check-file', { code: null, file })
    expect(await checked.json()).toMatchObject({ summary: { name: { el: 'Δήμος Λαρισαίων' }, offices: { length: 6 } } })
    const done = await post(url, '/api/setup', beginWith(file))
    expect(done.status).toBe(201)
    expect((await settingsOf(url, cookieOf(done))).configuration).toEqual(larisa)
    expect(await exported(url, cookieOf(done))).toEqual(file)
  })

  test('whatever the configuration, what comes back is what went out', async () => {
    const { url } = await openTestHouse()
    const admin = await signIn(url, 'admin')
    const name = fc.stringMatching(/^[Α-Ωα-ωA-Z<"\\]{1,30}$/)
    const other = fc.record({
      el: name,
      en: name,
      letters: fc.shuffledSubarray([...SERIES_LETTERS], { minLength: 5, maxLength: 5 }),
    })
    await fc.assert(
      fc.asyncProperty(other, async ({ el, en, letters }) => {
        const file = await exported(url, admin)
        const [central, ...annexes] = file.configuration.offices
        if (central === undefined) throw new Error('the demo has a central office')
        const services = central.services.map((one, at) => ({ ...one, letter: letters[at] ?? one.letter }))
        const configuration: Configuration = {
          ...file.configuration,
          name: { el, en },
          offices: [{ ...central, services }, ...[...annexes].reverse()],
        }
        const imported = await post(url, '/api/settings/import', { ...file, configuration }, admin)
        expect([201, 409]).toContain(imported.status) // 409: it was like that already
        expect(await exported(url, admin)).toEqual({ ...file, configuration })
      }),
      { numRuns: 12 },
    )
  })

  test('a picture goes with it, and one that is not what it says, or is missing, is refused', async () => {
    const old = await openTestHouse()
    const admin = await signIn(old.url, 'admin')
    const file = await exported(old.url, admin)
    const bytes = Buffer.concat([PNG, Buffer.from('not much of a picture')]).toString('base64')
    const right = createHash('sha256').update(Buffer.from(bytes, 'base64')).digest('hex')
    const sha256 = right.replace(/./g, '0')
    const withLogo = (logo: string, pictures: unknown[]) => ({
      ...file,
      configuration: {
        ...file.configuration,
        offices: file.configuration.offices.map((office, at) => (at === 0 ? { ...office, logo } : office)),
      },
      pictures,
    })
    const refused = async (wanted: unknown) => {
      const answer = await post(old.url, '/api/settings/import', wanted, admin)
      return [answer.status, ((await answer.json()) as { problems: FirstProblem[] }).problems[0]?.path]
    }
    expect(await refused(withLogo(right, []))).toEqual([422, 'offices.0.logo'])
    expect(await refused(withLogo(sha256, [{ sha256, type: 'image/png', bytes }]))).toEqual([422, 'pictures.0.bytes'])
    const picture = { sha256: right, type: 'image/png', bytes }
    expect((await post(old.url, '/api/settings/import', withLogo(right, [picture]), admin)).status).toBe(201)
    expect((await exported(old.url, admin)).pictures).toEqual([picture])
  })

  test('a file of another program, of a newer one, with an unknown field or cut in half says so and changes nothing', async () => {
    const { url } = await openTestHouse()
    const admin = await signIn(url, 'admin')
    const file = await exported(url, admin)
    const whole = JSON.stringify(file)
    const sent = async (body: string) => {
      const headers = { 'content-type': 'application/json', cookie: admin }
      const answer = await fetch(`${url}/api/settings/import`, { method: 'POST', headers, body })
      return [answer.status, (await answer.json()) as { why?: string; problems?: FirstProblem[] }] as const
    }
    expect(await sent('{"type":"FeatureCollection"}')).toMatchObject([422, { why: 'not-settings' }])
    expect(await sent(JSON.stringify({ ...file, formatVersion: 2 }))).toMatchObject([422, { why: 'newer-format' }])
    expect(await sent(JSON.stringify({ ...file, people: [] }))).toMatchObject([
      422,
      { why: 'problems', problems: [{ path: '', problem: 'unknown-field', about: 'people' }] },
    ])
    expect((await sent(whole.slice(0, whole.length / 2)))[0]).toBe(400)
    expect((await sent(`{"format":"seira-settings","x":"${'x'.repeat(5_000_000)}"}`))[0]).toBe(413)
    expect(await settingsOf(url, admin)).toMatchObject({ version: 1, configuration: larisa })
  })
})

describe('the demo thrown away', () => {
  test('its data is kept beside, the house opens empty at the same address, and it never comes back by itself', async () => {
    const folder = tempFolder()
    const kept = await keepHouse(testConfig(folder))
    onTestFinished(() => kept.close())
    const { url } = kept.house()
    const admin = await signIn(url, 'admin')
    const kiosk = kioskAt(url)
    await kiosk.sees(() => true)
    const about = (await (await get(url, '/api/installation', admin)).json()) as Installation
    expect(about).toMatchObject({ demo: true, folder, version: expect.stringMatching(/^\d+\.\d+\.\d+$/) })
    expect((await post(url, '/api/demo/throw-away', { word: 'ναι' }, admin)).status).toBe(400)
    expect(
      (await post(url, '/api/demo/throw-away', { word: 'ΔΙΑΓΡΑΦΗ' }, await signIn(url, 'supervisor'))).status,
    ).toBe(403)

    const cut = new Promise((resolve) => kiosk.socket.once('disconnect', resolve))
    expect((await post(url, '/api/demo/throw-away', { word: 'ΔΙΑΓΡΑΦΗ' }, admin)).status).toBe(202)
    await cut
    expect(await kiosk.refused()).toMatch(/unknown-office|websocket error/)
    await expect.poll(() => needed(url).catch(() => false), { timeout: 20_000 }).toBe(true)
    expect((await get(url, '/api/me', admin)).status).toBe(401)
    const [aside] = readdirSync(folder).filter((name) => /^seira-demo-[\d-]+\.db$/.test(name))
    expect(existsSync(join(folder, `${aside}-wal`))).toBe(false)
    const old = new Database(join(folder, aside ?? 'none'), { readonly: true })
    expect(old.prepare("SELECT count(*) FROM people WHERE username = 'maria'").pluck().get()).toBe(1)
    old.close()

    await kept.close()
    const again = await openTestHouse(folder)
    expect(again).toMatchObject({ demo: false, isNew: true })
    expect((await post(again.url, '/api/setup', wantsTyrnavos)).status).toBe(201)
  })

  test('what is not the demo is not thrown away', async () => {
    const house = await openEmpty()
    const admin = cookieOf(await post(house.url, '/api/setup', wantsTyrnavos))
    const answer = await post(house.url, '/api/demo/throw-away', { word: 'ΔΙΑΓΡΑΦΗ' }, admin)
    expect([answer.status, await answer.json()]).toEqual([409, { problem: 'not-the-demo' }])
    expect((await get(house.url, '/api/me', admin)).status).toBe(200)
  })
})

test('what remains after it is told from what is there, until somebody has seen enough', async () => {
  const { url } = await openEmpty()
  const admin = cookieOf(await post(url, '/api/setup', wantsTyrnavos))
  const now = async () => (await (await get(url, '/api/begin', admin)).json()) as Beginning
  const none = { people: false, kiosk: false, board: false, slip: false, hours: true, practice: false }
  expect(await now()).toEqual({ over: false, done: none })
  const [board, kiosk] = [await ourScreen(url, admin, 'board'), await ourScreen(url, admin, 'kiosk')]
  await Promise.all([board.sees(() => true), kiosk.sees(() => true)])
  expect((await now()).done).toEqual({ ...none, kiosk: true, board: true })
  await kiosk.ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null })
  const practice = new TestScreen(url, { screen: 'board', office: 'office-1-practice' }, admin)
  await practice.sees(() => true)
  await expect.poll(now).toMatchObject({ over: false, done: { practice: true } })
  expect(await (await post(url, '/api/begin', { over: true }, admin)).json()).toMatchObject({ over: true })
  const demo = await openTestHouse()
  const inDemo = await get(demo.url, '/api/begin', await signIn(demo.url, 'admin'))
  expect(((await inDemo.json()) as Beginning).over).toBe(true)
})
