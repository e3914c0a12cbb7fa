// Devices of the house: a screen shows a code, the administrator confirms it, and from then on it is let in, led and sent away by its key.
import { expect, test } from 'vitest'
import type { Fleet } from '#shared/devices/fleet.ts'
import type { Look } from '#shared/protocol.ts'
import { openDatabase } from '../../server/database/open.ts'
import { FRESH_MS, WAITING_PER_ADDRESS } from '../../server/devices/waiting.ts'
import { openHouse } from '../../server/house.ts'
import { foundDemo } from '../kit/demo-office.ts'
import { act, Comer, enrol, enrolled, fleetOf, newKey, ordersTo, withKey } from '../kit/devices.ts'
import { boardAt, deskAt, get, kioskAt, openTestHouse, post, signIn, TestScreen, testConfig } from '../kit/house.ts'
import { asOfVersion } from '../kit/older-version.ts'
import { tempFolder } from '../kit/temp.ts'

const TAKE = { type: 'takeTicket', service: 'a', language: 'el', priority: null } as const
const once = { reconnection: false }
const at = <S extends 'board' | 'kiosk' | 'paper'>(screen: S, office = 'kentro') => ({ screen, office })

/** The demo, in which the administrator has said that only enrolled screens may look. */
async function strictHouse(clock: () => number = Date.now) {
  const { url } = await openTestHouse(tempFolder(), clock)
  const admin = await signIn(url, 'admin')
  expect((await act(url, admin, 'who-may-look', { mayLook: 'enrolled' })).status).toBe(200)
  return { url, admin }
}

test('a board shows six digits, Petros confirms them, and it draws its office; its key outlives the server', async () => {
  const folder = tempFolder()
  const first = await openHouse(testConfig(folder))
  const admin = await signIn(first.url, 'admin')
  await act(first.url, admin, 'who-may-look', { mayLook: 'enrolled' })
  const key = newKey()
  expect(await withKey(first.url, key, at('board'), once).refused()).toBe('not-enrolled')
  const comer = new Comer(first.url, 'board', key)
  const code = await comer.code()
  expect(code).toMatch(/^\d{6}$/)
  expect((await fleetOf(first.url, admin)).waiting).toMatchObject([{ code, kind: 'board', address: '127.0.0.1' }])
  const name = 'Οθόνη αίθουσας, δεξιά'
  const answer = await enrol(first.url, admin, { code, kind: 'board', office: 'kentro', name })
  const { devices, waiting } = (await answer.json()) as Fleet
  expect(devices).toMatchObject([{ name, place: 'Αίθουσα αναμονής', state: 'silent', enrolledBy: 'Πέτρος Βλάχος' }])
  expect(waiting).toEqual([])
  await comer.admitted
  await withKey(first.url, key, at('board')).sees(({ practice }) => !practice)
  await first.close()

  const again = await openTestHouse(folder)
  await withKey(again.url, key, { screen: 'board', office: '' }).sees(({ practice }) => !practice)
  const [device] = (await fleetOf(again.url, await signIn(again.url, 'supervisor'))).devices
  expect(device).toMatchObject({ name, state: 'ok', report: null })
})

test('a wrong code, an old one, a name that is taken, an office that is none, another kind: each says so, and nobody is let in', async () => {
  let now = Date.parse('2026-11-23T09:00:00+02:00')
  const { url, admin } = await strictHouse(() => now)
  await enrolled(url, admin, { kind: 'board', office: 'kentro', name: 'Οθόνη αίθουσας' })
  const comer = new Comer(url, 'kiosk', newKey())
  const code = await comer.code()
  const kiosk = { code, kind: 'kiosk', office: 'kentro', name: 'Εκδοτήριο' }
  const problemOf = async (wanted: object) =>
    ((await (await enrol(url, admin, { ...kiosk, ...wanted })).json()) as { problem: string }).problem
  expect(await problemOf({ code: code === '000000' ? '000001' : '000000' })).toBe('code-unknown')
  expect(await problemOf({ name: 'ΟΘΌΝΗ αίθουσας ' })).toBe('name-taken')
  expect(await problemOf({ office: 'nowhere' })).toBe('unknown-office')
  expect(await problemOf({ kind: 'board' })).toBe('wrong-kind')
  expect(await problemOf({ name: '  ' })).toBe('malformed')
  expect(await problemOf({ code: '48291' })).toBe('malformed')
  now += FRESH_MS
  expect(await problemOf({})).toBe('code-expired')
  const next = await comer.code(2)
  expect(next).not.toBe(code)
  expect((await fleetOf(url, admin)).devices).toHaveLength(1)
  expect((await enrol(url, admin, { ...kiosk, code: next })).status).toBe(200)
})

test('whoever guesses codes is stopped after ten, and a right name or a taken one is no guess', async () => {
  const { url, admin } = await strictHouse()
  const comer = new Comer(url, 'board', newKey())
  const right = await comer.code()
  const board = { kind: 'board', office: 'nowhere', name: 'Οθόνη' }
  expect((await enrol(url, admin, { ...board, code: right })).status).toBe(409)
  const guesses = Array.from({ length: 10 }, (_, n) => String((Number(right) + n + 1) % 1_000_000).padStart(6, '0'))
  for (const code of guesses) expect((await enrol(url, admin, { ...board, office: 'kentro', code })).status).toBe(409)
  const answer = await enrol(url, admin, { ...board, office: 'kentro', code: right })
  expect([answer.status, await answer.json()]).toEqual([429, { problem: 'too-many-codes' }])
  expect((await fleetOf(url, admin)).devices).toEqual([])
})

test('a removed device is told, cut off at once and never let in again, not even to wait for a code', async () => {
  const { url, admin } = await strictHouse()
  const { key, id } = await enrolled(url, admin, { kind: 'kiosk', office: 'kentro', name: 'Εκδοτήριο εισόδου' })
  const kiosk = withKey(url, key, at('kiosk'), once)
  const orders = ordersTo(kiosk)
  await kiosk.sees(() => true)
  expect(await kiosk.ask(TAKE)).toMatchObject({ ok: true })
  const gone = new Promise((resolve) => kiosk.socket.once('disconnect', resolve))
  expect((await act(url, admin, 'remove', { device: id })).status).toBe(200)
  await gone
  expect(orders.heard).toEqual([{ do: 'belong', office: 'kentro' }, { do: 'forget' }])
  expect(await withKey(url, key, at('kiosk'), once).refused()).toBe('removed')
  expect(await new Comer(url, 'kiosk', key).refused()).toBe('removed')
  expect((await act(url, admin, 'reload', { device: id })).status).toBe(404)
  expect((await fleetOf(url, admin)).devices).toMatchObject([{ id, state: 'removed', removedBy: 'Πέτρος Βλάχος' }])
  // Its name is free for the one that stands there next.
  await enrolled(url, admin, { kind: 'kiosk', office: 'kentro', name: 'Εκδοτήριο εισόδου' })
})

test('a device looks where it belongs and as what it is, whatever it asks for', async () => {
  const { url, admin } = await strictHouse()
  const board = await enrolled(url, admin, { kind: 'board', office: 'annex-1', name: 'Οθόνη παραρτήματος' })
  const looks: readonly [Look, string][] = [
    [at('kiosk'), 'not-enrolled'],
    [at('paper'), 'not-enrolled'],
    [{ screen: 'slips', office: 'kentro' }, 'forbidden'],
    [{ screen: 'today', office: 'kentro' }, 'forbidden'],
    [{ screen: 'desk', office: 'kentro', counter: '3' }, 'forbidden'],
  ]
  for (const [look, why] of looks) expect(await withKey(url, board.key, look, once).refused()).toBe(why)
  const screen = withKey(url, board.key, at('board', 'kentro'))
  expect((await screen.sees(() => true)).office.el).not.toContain('Κεντρικό')
  expect(await screen.ask(TAKE)).toEqual({ ok: false, refusal: 'forbidden' })

  const kiosk = await enrolled(url, admin, { kind: 'kiosk', office: 'kentro', name: 'Εκδοτήριο' })
  const line = withKey(url, kiosk.key, at('kiosk', 'annex-1'))
  await line.sees(({ services }) => services.length > 0)
  // It still believes to be of the annex: what it asks there is not done here.
  expect(await line.ask(TAKE)).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await withKey(url, kiosk.key, at('kiosk')).ask(TAKE)).toMatchObject({ ok: true })
})

test('a screen that nobody has enrolled sees nothing and does nothing, in any guise', async () => {
  const { url, admin } = await strictHouse()
  await enrolled(url, admin, { kind: 'board', office: 'kentro', name: 'Οθόνη αίθουσας' })
  for (const screen of ['board', 'kiosk', 'paper'] as const) {
    expect(await new TestScreen(url, at(screen), '', once).refused()).toBe('not-enrolled')
    expect(await withKey(url, newKey(), at(screen), once).refused()).toBe('not-enrolled')
    expect(await new TestScreen(url, at(screen), await signIn(url, 'maria'), once).refused()).toBe('not-enrolled')
    const page = await (await get(url, screen === 'paper' ? '/printer' : `/${screen}`)).text()
    expect(page).not.toContain('first-view')
  }
  const answer = await post(url, '/api/devices/me', { key: newKey(), kind: 'board', office: '' })
  expect(await answer.json()).toEqual({ standing: 'not-enrolled', enrolled: false })
  const comer = new Comer(url, 'board', newKey())
  await comer.code()
  expect(Object.keys(comer.codes[0] ?? {}).sort()).toEqual(['at', 'code', 'freshUntil'])
})

test('the page of an enrolled screen comes with its own office’s view, by the cookie that mirrors its key', async () => {
  const { url, admin } = await strictHouse()
  const { key } = await enrolled(url, admin, { kind: 'board', office: 'annex-1', name: 'Οθόνη παραρτήματος' })
  const answer = await post(url, '/api/devices/me', { key, kind: 'board', office: 'kentro' })
  expect(await answer.json()).toEqual({ standing: 'welcome', enrolled: true })
  const set = answer.headers.get('set-cookie') ?? ''
  expect(set).toMatch(/^seira_device=.*Max-Age=34560000.*HttpOnly.*SameSite=Strict/i)
  const page = await (await get(url, '/board?office=kentro', set.split(';')[0])).text()
  expect(page).toContain('data-office="annex-1"')
  expect(page).toContain('first-view')
  expect(await (await get(url, '/kiosk', set.split(';')[0])).text()).not.toContain('first-view')
})

test('only so many wait from one address, and there is room again when one leaves', async () => {
  const { url } = await strictHouse()
  const comers = Array.from({ length: WAITING_PER_ADDRESS }, () => new Comer(url, 'board', newKey()))
  const codes = await Promise.all(comers.map((comer) => comer.code()))
  expect(new Set(codes).size).toBe(codes.length)
  expect(await new Comer(url, 'board', newKey()).refused()).toBe('too-many')
  const kiosk = new Comer(url, 'kiosk', 'short')
  expect(await kiosk.refused()).toBe('malformed')
  comers[0]?.socket.disconnect()
  const admin = await signIn(url, 'admin')
  while ((await fleetOf(url, admin)).waiting.length === comers.length);
  expect(await new Comer(url, 'board', newKey()).code()).toMatch(/^\d{6}$/)
})

test('moved, a screen loads itself anew and belongs to the other office; asked, it shows its name', async () => {
  const { url, admin } = await strictHouse()
  const { key, id } = await enrolled(url, admin, { kind: 'board', office: 'kentro', name: 'Οθόνη αίθουσας' })
  expect((await act(url, admin, 'identify', { device: id })).status).toBe(409) // no line, nobody to hear it
  const board = withKey(url, key, { screen: 'board', office: '' })
  const orders = ordersTo(board)
  expect(await orders.next()).toEqual({ do: 'belong', office: 'kentro' })
  const there = { name: 'Οθόνη αίθουσας', place: 'Αίθουσα αναμονής', layout: null }
  expect((await act(url, admin, 'identify', { device: id })).status).toBe(200)
  expect(await orders.next()).toEqual({ do: 'identify', name: there.name, place: there.place })
  expect((await act(url, admin, 'reload', { device: id })).status).toBe(200)
  expect(await orders.next()).toEqual({ do: 'reload' })
  // A new name alone disturbs nobody.
  await act(url, admin, 'assign', { device: id, ...there, name: 'Οθόνη Α', office: 'kentro' })
  await act(url, admin, 'assign', { device: id, ...there, office: 'annex-1' })
  expect(await orders.next()).toEqual({ do: 'reload' })
  board.socket.connect() // its page has loaded anew
  expect(await orders.next()).toEqual({ do: 'belong', office: 'annex-1' })
})

test('what a device says of itself is read with care and stands in the fleet; nonsense is not', async () => {
  const { url, admin } = await strictHouse()
  const { key } = await enrolled(url, admin, { kind: 'board', office: 'kentro', name: 'Οθόνη αίθουσας' })
  const board = withKey(url, key, at('board'))
  await board.sees(() => true)
  const { build } = await fleetOf(url, admin)
  const report = { build, screen: { w: 1920, h: 1080, ratio: 1 }, sound: 'blocked', visible: true } as const
  const until = async (claim: (fleet: Fleet) => boolean): Promise<Fleet> => {
    const fleet = await fleetOf(url, admin)
    return claim(fleet) ? fleet : until(claim)
  }
  for (const nonsense of [null, 7, {}, { ...report, more: 1 }, { ...report, build: 'x'.repeat(500) }])
    board.socket.emit('device', nonsense as never) // to send what types forbid
  board.socket.emit('device', report)
  expect((await until(({ devices }) => devices[0]?.report !== null)).devices[0]).toMatchObject({ state: 'ok', report })
  board.socket.emit('device', { ...report, build: 'another' })
  await until(({ devices }) => devices[0]?.state === 'old')
  board.socket.disconnect()
  const silent = (await until(({ devices }) => devices[0]?.state === 'silent')).devices[0]
  expect(silent?.heardAt).toBeGreaterThan(0)
  expect(silent?.report?.build).toBe('another')
})

test('when the administrator turns the switch, strangers go dark and devices of the house stay', async () => {
  const { url } = await openTestHouse()
  const admin = await signIn(url, 'admin')
  const { key } = await enrolled(url, admin, { kind: 'board', office: 'kentro', name: 'Οθόνη αίθουσας' })
  const [ours, theirs, kiosk] = [withKey(url, key, at('board')), boardAt(url), kioskAt(url)]
  await Promise.all([ours.sees(() => true), theirs.sees(() => true), kiosk.sees(() => true)])
  const desk = deskAt(url, '3', await signIn(url, 'maria'))
  await desk.sees(() => true)
  const before = await fleetOf(url, admin)
  expect(before.mayLook).toBe('anyone')
  expect(before.strangers.map(({ kind }) => kind).sort()).toEqual(['board', 'kiosk'])
  const told = ordersTo(kiosk)
  const gone = Promise.all(
    [theirs, kiosk].map(({ socket }) => new Promise((resolve) => socket.once('disconnect', resolve))),
  )
  expect((await act(url, admin, 'who-may-look', { mayLook: 'enrolled' })).status).toBe(200)
  await gone
  expect(told.heard).toEqual([{ do: 'enrol' }])
  expect((await fleetOf(url, admin)).strangers).toEqual([])
  expect([ours.socket.connected, desk.socket.connected]).toEqual([true, true])
})

test('when any screen may look again, those that wait with a code go in by themselves', async () => {
  const { url, admin } = await strictHouse()
  const comer = new Comer(url, 'board', newKey())
  await comer.code()
  await act(url, admin, 'who-may-look', { mayLook: 'anyone' })
  await comer.admitted
  await boardAt(url).sees(() => true)
})

test('a supervisor looks on and an auditor too; nobody but an administrator changes anything', async () => {
  const { url, admin } = await strictHouse()
  const { id } = await enrolled(url, admin, { kind: 'board', office: 'kentro', name: 'Οθόνη αίθουσας' })
  const cookies = { supervisor: await signIn(url, 'supervisor'), auditor: await signIn(url, 'auditor') }
  for (const cookie of Object.values(cookies)) {
    expect((await fleetOf(url, cookie)).devices).toHaveLength(1)
    for (const what of ['enrol', 'assign', 'remove', 'identify', 'reload', 'who-may-look'])
      expect((await act(url, cookie, what, { device: id })).status).toBe(403)
  }
  expect((await get(url, '/api/devices', await signIn(url, 'maria'))).status).toBe(403)
  expect((await get(url, '/api/devices')).status).toBe(401)
  // They may look at what a kiosk shows, and take no number there.
  const preview = new TestScreen(url, at('kiosk'), cookies.supervisor)
  await preview.sees(() => true)
  expect(await preview.ask(TAKE)).toEqual({ ok: false, refusal: 'forbidden' })
})

test('an administrator of one office sees and keeps its devices, and nothing of the others nor of the whole', async () => {
  const folder = tempFolder()
  await foundDemo(folder, Date.now(), (kentro) => kentro)
  const db = openDatabase(folder)
  db.prepare(`UPDATE people SET role = 'administrator', offices = '["annex-1"]' WHERE username = 'maria'`).run()
  db.close()
  const { url } = await openTestHouse(folder)
  const [admin, maria] = [await signIn(url, 'admin'), await signIn(url, 'maria')]
  const { id } = await enrolled(url, admin, { kind: 'board', office: 'kentro', name: 'Οθόνη αίθουσας' })
  const hers = await enrolled(url, maria, { kind: 'board', office: 'annex-1', name: 'Οθόνη παραρτήματος' })
  expect((await fleetOf(url, maria)).devices.map((device) => device.id)).toEqual([hers.id])
  const code = await new Comer(url, 'board', newKey()).code()
  const there = { name: 'Οθόνη', place: 'Είσοδος', office: 'kentro', layout: null }
  expect((await enrol(url, maria, { code, kind: 'board', ...there })).status).toBe(409)
  expect((await act(url, maria, 'assign', { device: hers.id, ...there })).status).toBe(409)
  expect((await act(url, maria, 'remove', { device: id })).status).toBe(404)
  expect((await act(url, maria, 'who-may-look', { mayLook: 'enrolled' })).status).toBe(403)
  expect((await fleetOf(url, admin)).devices).toHaveLength(2)
})

test('everybody who is signed in may practise, though nobody enrols a screen for it', async () => {
  const { url } = await strictHouse()
  const practice = { screen: 'kiosk', office: 'kentro-practice' } as const
  expect(await new TestScreen(url, practice, '', once).refused()).toBe('not-enrolled')
  const kiosk = new TestScreen(url, practice, await signIn(url, 'maria'))
  await kiosk.sees(() => true)
  expect(await kiosk.ask(TAKE)).toMatchObject({ ok: true })
})

test('an installation from before there were devices goes on showing its boards to anyone', async () => {
  const folder = tempFolder()
  await foundDemo(folder, Date.now(), (kentro) => kentro)
  const db = openDatabase(folder)
  db.prepare("DELETE FROM facts_about_installation WHERE name IN ('demo', 'screens')").run()
  db.close()
  asOfVersion(folder, 6) // before there were devices
  const { url } = await openTestHouse(folder)
  await boardAt(url).sees(() => true)
})

test('a display is enrolled for one counter of its office, shows that one whatever it asks for, and moves to another', async () => {
  const { url, admin } = await strictHouse()
  const comer = new Comer(url, 'counter', newKey())
  const wanted = { kind: 'counter', office: 'kentro', name: 'Πινακίδα θυρίδας 4' } as const
  const code = await comer.code()
  for (const layout of [null, '99', '']) {
    const answer = await enrol(url, admin, { ...wanted, code, layout })
    expect(await answer.json()).toEqual({ problem: layout === '' ? 'malformed' : 'unknown-counter' })
  }
  const { key, id } = await enrolled(url, admin, { ...wanted, layout: '4' })
  const display = withKey(url, key, { screen: 'counter', office: 'kentro', counter: '3' })
  expect(await display.sees(() => true)).toMatchObject({ counter: '4', over: { state: 'closed' }, choices: [] })
  expect(await display.ask(TAKE)).toEqual({ ok: false, refusal: 'forbidden' })
  const known = await post(url, '/api/devices/me', { key, kind: 'counter', office: '' })
  const cookie = (known.headers.get('set-cookie') ?? '').split(';')[0]
  expect(await (await get(url, '/counter?counter=3', cookie)).text()).toContain('data-counter="4"')
  const moved = { device: id, office: 'kentro', name: 'Πινακίδα θυρίδας 7', place: 'Πάνω από τη θυρίδα', layout: '7' }
  const orders = ordersTo(display)
  expect((await act(url, admin, 'assign', moved)).status).toBe(200)
  expect(await orders.next()).toEqual({ do: 'reload' })
  expect((await withKey(url, key, { screen: 'counter', office: '' }).sees(() => true)).counter).toBe('7')
})
