// Getting in and being kept out: the lock and both ways out of it, sessions that end elsewhere, the second factor.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import type { Enrolment } from '#shared/people/account.ts'
import type { HistoryEntry } from '#shared/people/accounts.ts'
import type { ListedSession } from '#shared/people/sessions.ts'
import { DEMO_PASSWORD } from '../../server/demo/larisa.ts'
import { deskAt, get, openTestHouse, post, signIn } from '../kit/house.ts'
import { newPassword, personOf } from '../kit/people.ts'
import { startServer } from '../kit/server-process.ts'
import { tempFolder } from '../kit/temp.ts'

const MORNING = Date.parse('2026-11-25T09:00:00+02:00')
const MINUTE = 60_000
const ROOT = join(import.meta.dirname, '../..')

const tries = (url: string, username: string, password: string, more: object = {}) =>
  post(url, '/api/sign-in', { username, password, ...more })
const said = async (response: Response) => [response.status, await response.json()]

const resetPassword = (folder: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'server/reset-password.ts'), ...args], {
    env: { ...process.env, SEIRA_DATA: folder },
    encoding: 'utf8',
  })

/** Switched on with the code of `at`; gives the telephone. */
async function hasSecondFactor(url: string, username: string, at: number): Promise<TOTP> {
  const cookie = await signIn(url, username)
  const enrolled = await post(url, '/api/account/second-factor/enrol', { password: DEMO_PASSWORD }, cookie)
  const { secret } = (await enrolled.json()) as Enrolment
  const phone = new TOTP({ secret: Secret.fromBase32(secret) })
  const confirmed = { code: phone.generate({ timestamp: at }) }
  if ((await post(url, '/api/account/second-factor/confirm', confirmed, cookie)).status !== 200)
    throw new Error(`${username} has no second factor`)
  return phone
}

async function triesTenTimes(url: string, username: string): Promise<void> {
  for (let n = 1; n <= 10; n++) expect((await tries(url, username, `guess-${n}`)).status).toBe(401)
}

test('after ten wrong tries a name is locked for a quarter of an hour, whether it exists or not', async () => {
  let now = MORNING
  const { url } = await openTestHouse(undefined, () => now)
  for (const username of ['maria', 'nobody-at-all']) {
    await triesTenTimes(url, username)
    const locked = await tries(url, username.toUpperCase(), DEMO_PASSWORD)
    expect(locked.headers.get('retry-after')).toBe('900')
    expect(await said(locked)).toEqual([429, { problem: 'locked', retryAt: now + 15 * MINUTE }])
  }
  now += 15 * MINUTE - 1
  expect((await tries(url, 'maria', DEMO_PASSWORD)).status).toBe(429)
  now += 1
  expect((await tries(url, 'maria', DEMO_PASSWORD)).status).toBe(200)
})

test('a right password begins the count anew; a thousand tries at once are still ten', async () => {
  const { url } = await openTestHouse()
  for (let n = 1; n <= 9; n++) await tries(url, 'maria', 'wrong')
  await signIn(url, 'maria')
  for (let n = 1; n <= 9; n++) await tries(url, 'maria', 'wrong')
  await signIn(url, 'maria')
  const atOnce = await Promise.all(Array.from({ length: 40 }, () => tries(url, 'nikos', 'wrong')))
  expect(atOnce.filter(({ status }) => status === 401)).toHaveLength(10)
})

test('an administrator sees who is locked and unlocks with one press', async () => {
  const { url } = await openTestHouse(undefined, () => MORNING)
  const admin = await signIn(url, 'admin')
  await triesTenTimes(url, 'maria')
  expect(await personOf(url, admin, 'maria')).toMatchObject({ lockedUntil: MORNING + 15 * MINUTE })
  expect((await post(url, '/api/people/maria/unlock', {}, admin)).status).toBe(204)
  expect(await personOf(url, admin, 'maria')).toMatchObject({ lockedUntil: null })
  await signIn(url, 'maria')
})

test('the last administrator comes back by the command line, while the server runs', async () => {
  const folder = tempFolder()
  const { url } = await startServer(folder)
  const cookie = await signIn(url, 'admin')
  const desk = deskAt(url, '3', cookie)
  await desk.sees(() => true)
  const gone = new Promise((resolve) => desk.socket.once('disconnect', resolve))
  await triesTenTimes(url, 'admin')
  const reset = (...args: string[]) => resetPassword(folder, ...args)
  const unknown = reset('petros')
  expect([unknown.status, unknown.stderr]).toEqual([1, expect.stringContaining('«petros». Δεν άλλαξε τίποτε.')])
  expect(reset().stderr).toContain('Usage: npm run reset-password')
  expect((await get(url, '/api/me', cookie)).status).toBe(200)
  const done = reset('Admin')
  expect(done.status).toBe(0)
  const code = /(?:[A-Z2-9]{4}-){3}[A-Z2-9]{4}/.exec(done.stdout)?.[0] ?? ''
  await gone
  expect((await tries(url, 'admin', DEMO_PASSWORD)).status).toBe(401)
  const chosen = await post(url, '/api/sign-in/new-password', { username: 'admin', code, password: newPassword })
  expect(chosen.status).toBe(200)
  await signIn(url, 'admin', newPassword)
})

test('Maria ends her session at the other computer, and its screen is gone at once', async () => {
  const { url } = await openTestHouse()
  const there = await signIn(url, 'maria')
  const here = await signIn(url, 'maria')
  const desk = deskAt(url, '3', there)
  await desk.sees(() => true)
  const gone = new Promise((resolve) => desk.socket.once('disconnect', resolve))
  const sessions = async () => (await (await get(url, '/api/account/sessions', here)).json()) as ListedSession[]
  const other = (await sessions()).find((session) => !session.here)
  expect(await sessions()).toHaveLength(2)
  expect(other).toMatchObject({ way: 'password', address: '127.0.0.1', browser: { name: null, system: null } })
  const nikos = await signIn(url, 'nikos')
  await post(url, '/api/account/sessions/end', { id: other?.id }, nikos)
  expect(await sessions()).toHaveLength(2)
  await post(url, '/api/account/sessions/end', { id: other?.id }, here)
  await gone
  expect((await get(url, '/api/me', there)).status).toBe(401)
  expect(await sessions()).toEqual([expect.objectContaining({ here: true })])
})

test('a new password needs the old one and ends every other session', async () => {
  const { url } = await openTestHouse()
  const there = await signIn(url, 'maria')
  const here = await signIn(url, 'maria')
  const change = (current: string, password: string) => post(url, '/api/account/password', { current, password }, here)
  expect(await said(await change('not-it', newPassword))).toEqual([422, { problem: 'wrong' }])
  expect(await said(await change(DEMO_PASSWORD, 'Καλημέρα!!'))).toEqual([422, { problem: 'password', why: 'common' }])
  expect(await said(await change(DEMO_PASSWORD, 'x'.repeat(201)))).toMatchObject([422, { why: 'too-long' }])
  expect((await get(url, '/api/me', there)).status).toBe(200)
  expect((await change(DEMO_PASSWORD, newPassword)).status).toBe(204)
  expect((await get(url, '/api/me', there)).status).toBe(401)
  expect((await get(url, '/api/me', here)).status).toBe(200)
  await signIn(url, 'maria', newPassword)
})

test('an administrator ends everything of Maria, and the history says who did', async () => {
  const { url } = await openTestHouse()
  const admin = await signIn(url, 'admin')
  const maria = await signIn(url, 'maria')
  const [session] = (await (await get(url, '/api/people/maria/sessions', admin)).json()) as ListedSession[]
  expect(session).toMatchObject({ here: false })
  await post(url, '/api/people/maria/end-session', { session: session?.id }, admin)
  expect((await get(url, '/api/me', maria)).status).toBe(401)
  const again = await signIn(url, 'maria')
  await post(url, '/api/people/maria/end-sessions', {}, admin)
  expect((await get(url, '/api/me', again)).status).toBe(401)
  const history = (await (await get(url, '/api/people/maria/history', admin)).json()) as HistoryEntry[]
  expect(history.map(({ what, by }) => `${what.did} ${by}`)).toEqual(Array(2).fill('sessions-ended Πέτρος Βλάχος'))
})

test('when somebody was last seen is known to within five minutes', async () => {
  let now = MORNING
  const { url } = await openTestHouse(undefined, () => now)
  const admin = await signIn(url, 'admin')
  const maria = await signIn(url, 'maria')
  const seen = async (at: number) => {
    now = at
    await get(url, '/api/me', maria)
    return (await personOf(url, admin, 'maria')).lastSeen
  }
  expect(await seen(MORNING + 5 * MINUTE)).toBe(MORNING)
  expect(await seen(MORNING + 5 * MINUTE + 1)).toBe(MORNING + 5 * MINUTE + 1)
})

test('the second factor: confirmed first, each code good once, a recovery code for a lost phone', async () => {
  let now = MORNING
  const { url } = await openTestHouse(undefined, () => now)
  const admin = await signIn(url, 'admin')
  const maria = await signIn(url, 'maria')
  const enrol = (password: string) => post(url, '/api/account/second-factor/enrol', { password }, maria)
  const confirm = (code: string) => post(url, '/api/account/second-factor/confirm', { code }, maria)
  expect(await said(await confirm('123456'))).toEqual([422, { problem: 'code-wrong' }])
  expect(await said(await enrol('not-it'))).toEqual([422, { problem: 'wrong' }])
  const { secret, uri } = (await (await enrol(DEMO_PASSWORD)).json()) as Enrolment
  expect(uri).toMatch(/^otpauth:\/\/totp\/Seira:maria\?/)
  const phone = new TOTP({ secret: Secret.fromBase32(secret) })
  const shown = () => phone.generate({ timestamp: now })
  await signIn(url, 'maria') // it does not count before it is confirmed
  expect((await confirm(phone.generate({ timestamp: now + 5 * MINUTE }))).status).toBe(422)
  const recovery = (await (await confirm(shown())).json()) as string[]
  expect(new Set(recovery).size).toBe(8)

  const withCode = (code: string) => tries(url, 'maria', DEMO_PASSWORD, { code })
  expect(await said(await tries(url, 'maria', DEMO_PASSWORD))).toEqual([401, { problem: 'code-needed' }])
  expect(await said(await withCode(shown()))).toEqual([401, { problem: 'code-wrong' }]) // the one that confirmed
  now += MINUTE
  const late = phone.generate({ timestamp: now - 30_000 })
  expect((await withCode(late)).status).toBe(200)
  expect((await withCode(late)).status).toBe(401)
  expect((await withCode(shown())).status).toBe(200)
  expect((await withCode(late)).status).toBe(401)

  const [lost = '', second = ''] = recovery
  expect((await withCode(lost.toLowerCase().replaceAll('-', ' '))).status).toBe(200)
  expect((await withCode(lost)).status).toBe(401)
  expect((await withCode(second)).status).toBe(200)
  const account = await (await get(url, '/api/account', maria)).json()
  expect(account).toMatchObject({ hasSecondFactor: true, recoveryCodesLeft: 6 })

  await post(url, '/api/people/maria/no-second-factor', {}, admin)
  await signIn(url, 'maria')
  const history = (await (await get(url, '/api/people/maria/history', admin)).json()) as HistoryEntry[]
  expect(history[0]).toMatchObject({ by: 'Πέτρος Βλάχος', what: { did: 'second-factor-removed' } })
  expect(JSON.stringify(history)).not.toContain(secret)
})

test('a one-time code does not lead past a second factor; the command line takes it away for whoever lost the phone', async () => {
  const folder = tempFolder()
  const { url } = await openTestHouse(folder, () => MORNING)
  const admin = await signIn(url, 'admin')
  const phone = await hasSecondFactor(url, 'maria', MORNING - 30_000)
  const given = await post(url, '/api/people/maria/code', {}, admin)
  const { code } = (await given.json()) as { code: string }
  const choice = { username: 'maria', code, password: newPassword }
  expect(await said(await post(url, '/api/sign-in/new-password', choice))).toEqual([401, { problem: 'code-needed' }])
  expect((await tries(url, 'maria', newPassword)).status).toBe(401)
  expect((await tries(url, 'maria', newPassword, { code: phone.generate({ timestamp: MORNING }) })).status).toBe(200)

  const done = resetPassword(folder, 'maria', '--remove-second-factor')
  expect(done.stdout).toContain('Ο δεύτερος παράγοντας αφαιρέθηκε.')
  expect(await personOf(url, admin, 'maria')).toMatchObject({ hasPassword: false, hasSecondFactor: false })
})

test('wrong codes lock like wrong passwords, and a right password between them does not begin the count anew', async () => {
  const { url } = await openTestHouse(undefined, () => MORNING)
  await hasSecondFactor(url, 'maria', MORNING)
  for (let n = 1; n <= 10; n++) {
    expect(await said(await tries(url, 'maria', DEMO_PASSWORD))).toEqual([401, { problem: 'code-needed' }])
    expect(await said(await tries(url, 'maria', DEMO_PASSWORD, { code: 'BCDF-GHJK-MNPQ' }))).toEqual([
      401,
      { problem: 'code-wrong' },
    ])
  }
  expect((await tries(url, 'maria', DEMO_PASSWORD)).status).toBe(429)
})

test('the second factor is switched off with the password', async () => {
  const { url } = await openTestHouse(undefined, () => MORNING)
  const maria = await signIn(url, 'maria')
  await hasSecondFactor(url, 'maria', MORNING)
  const off = (password: string) => post(url, '/api/account/second-factor/off', { password }, maria)
  expect((await off('not-it')).status).toBe(422)
  expect((await tries(url, 'maria', DEMO_PASSWORD)).status).toBe(401)
  expect((await off(DEMO_PASSWORD)).status).toBe(204)
  await signIn(url, 'maria')
})

test('no password and no code is ever printed', async () => {
  const server = await startServer(tempFolder())
  const { url } = server
  const admin = await signIn(url, 'admin')
  const answer = await post(url, '/api/people/maria/code', {}, admin)
  const { code } = (await answer.json()) as { code: string }
  await tries(url, 'maria', 'a-wrong-password')
  await tries(url, 'maria', code)
  await post(url, '/api/sign-in/new-password', { username: 'maria', code, password: 'qwertyuiop' })
  await post(url, '/api/sign-in/new-password', { username: 'maria', code, password: newPassword })
  await fetch(`${url}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"username":"maria","password":"half-a-password',
  })
  const maria = await signIn(url, 'maria', newPassword)
  const enrolled = await post(url, '/api/account/second-factor/enrol', { password: newPassword }, maria)
  const { secret } = (await enrolled.json()) as Enrolment
  await server.stop()
  const printed = server.said()
  expect(printed).toContain('Seira is running')
  for (const word of ['a-wrong-password', 'half-a-password', 'qwertyuiop', code, newPassword, secret, maria])
    expect(printed).not.toContain(word)
})
