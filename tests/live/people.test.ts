// The administrator keeps the accounts: somebody new comes in, is limited, changes, leaves; and one administrator always stays.
import { expect, test } from 'vitest'
import type { HistoryEntry, ListedPerson } from '#shared/people/accounts.ts'
import { deskAt, get, openTestHouse, post, signIn } from '../kit/house.ts'
import { newPassword, personOf, sofia, sofiaIsAdded } from '../kit/people.ts'

const history = async (url: string, id: string, admin: string) =>
  (await (await get(url, `/api/people/${id}/history`, admin)).json()) as HistoryEntry[]

test('Sofia is added for KEP 0325, chooses her own password, and is refused at a counter of 0207', async () => {
  const { url } = await openTestHouse()
  const admin = await signIn(url, 'admin')
  const { id, code } = await sofiaIsAdded(url, admin)
  expect(code).toMatch(/^([B-DF-HJ-NP-TV-Z2-9]{4}-){3}[B-DF-HJ-NP-TV-Z2-9]{4}$/)
  expect(await personOf(url, admin, id)).toMatchObject({ hasPassword: false, codeUntil: expect.any(Number) })

  const asked = await post(url, '/api/sign-in', { username: 'SOFIA.ntasi', password: code.toLowerCase() })
  expect([asked.status, await asked.json()]).toEqual([409, { problem: 'choose-password' }])
  const weak = await post(url, '/api/sign-in/new-password', {
    username: sofia.username,
    code,
    password: 'sofia.kep.2026',
  })
  expect([weak.status, await weak.json()]).toEqual([422, { problem: 'password', why: 'own-words' }])
  const chosen = await post(url, '/api/sign-in/new-password', { username: sofia.username, code, password: newPassword })
  expect([chosen.status, await chosen.json()]).toEqual([200, expect.objectContaining({ id, keps: ['0325'] })])
  const again = await post(url, '/api/sign-in/new-password', { username: sofia.username, code, password: newPassword })
  expect(again.status).toBe(401)

  const cookie = await signIn(url, sofia.username, newPassword)
  const open = (counter: string) => deskAt(url, counter, cookie).ask({ type: 'openCounter', counter, takeOver: false })
  expect(await open('2')).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await open('8')).toMatchObject({ ok: true })
  expect((await history(url, id, admin)).map(({ by, what }) => [by, what.did])).toEqual([
    [sofia.name, 'password-chosen'],
    ['Πέτρος Βλάχος', 'added'],
  ])
})

test('what is wrong is told field by field, and nothing is written', async () => {
  const { url } = await openTestHouse()
  const admin = await signIn(url, 'admin')
  const tries = [
    [{ ...sofia, name: ' ' }, [{ field: 'name', problem: 'missing' }]],
    [{ ...sofia, username: 'so fia' }, [{ field: 'username', problem: 'username-form' }]],
    [{ ...sofia, username: ' Maria ' }, [{ field: 'username', problem: 'username-taken' }]],
    [{ ...sofia, keps: [] }, [{ field: 'scope', problem: 'no-place' }]],
    [{ ...sofia, offices: ['olympus'] }, [{ field: 'scope', problem: 'unknown-place' }]],
  ] as const
  for (const [details, problems] of tries) {
    const answer = await post(url, '/api/people', details, admin)
    expect([answer.status, await answer.json()]).toEqual([422, { problems }])
  }
  for (const nonsense of [null, {}, { ...sofia, role: 'king' }, { ...sofia, active: false }])
    expect((await post(url, '/api/people', nonsense, admin)).status).toBe(400)
  const people = (await (await get(url, '/api/people', admin)).json()) as ListedPerson[]
  expect(people.length).toBe(8)
})

test('whose role or place changes, their screens come back with the new rights at once', async () => {
  const { url } = await openTestHouse()
  const admin = await signIn(url, 'admin')
  const cookie = await signIn(url, 'maria')
  const desk = deskAt(url, '3', cookie)
  expect(await desk.ask({ type: 'openCounter', counter: '3', takeOver: false })).toMatchObject({ ok: true })
  const gone = new Promise((resolve) => desk.socket.once('disconnect', resolve))
  const maria = await personOf(url, admin, 'maria')
  const { name, username, ssoName } = maria
  const changed = { name, username, ssoName, role: 'auditor', offices: null, keps: null }
  expect((await post(url, '/api/people/maria', changed, admin)).status).toBe(204)
  await gone
  expect((await get(url, '/api/me', cookie)).status).toBe(200)
  expect(await deskAt(url, '3', cookie).refused()).toBe('forbidden')
  expect((await history(url, 'maria', admin))[0]?.what).toEqual({
    did: 'changed',
    from: { role: 'clerk' },
    to: { role: 'auditor' },
  })
  expect((await post(url, '/api/people/maria', changed, admin)).status).toBe(204)
  expect(await history(url, 'maria', admin)).toHaveLength(1)
})

test('whoever is deactivated is out at once and comes in no more, until they are back', async () => {
  const { url } = await openTestHouse()
  const admin = await signIn(url, 'admin')
  const cookie = await signIn(url, 'maria')
  const desk = deskAt(url, '3', cookie)
  await desk.sees(() => true)
  const gone = new Promise((resolve) => desk.socket.once('disconnect', resolve))
  expect((await post(url, '/api/people/maria/active', { active: false }, admin)).status).toBe(204)
  await gone
  expect((await get(url, '/api/me', cookie)).status).toBe(401)
  await expect(signIn(url, 'maria')).rejects.toThrow('401')
  await post(url, '/api/people/maria/active', { active: true }, admin)
  await signIn(url, 'maria')
})

test('the last administrator who can sign in neither leaves nor takes another role', async () => {
  const { url } = await openTestHouse()
  const admin = await signIn(url, 'admin')
  const { name, username } = await personOf(url, admin, 'admin')
  const asClerk = { name, username, ssoName: null, role: 'clerk', offices: null, keps: null }
  const deactivated = await post(url, '/api/people/admin/active', { active: false }, admin)
  expect([deactivated.status, await deactivated.json()]).toEqual([409, { problem: 'last-administrator' }])
  const lastOne = { problems: [{ field: 'role', problem: 'last-administrator' }] }
  const demoted = await post(url, '/api/people/admin', asClerk, admin)
  expect([demoted.status, await demoted.json()]).toEqual([422, lastOne])

  // A second one who has not chosen a password yet could not open the settings either.
  const { code } = await sofiaIsAdded(url, admin, { role: 'administrator', keps: null })
  expect((await post(url, '/api/people/admin', asClerk, admin)).status).toBe(422)
  await post(url, '/api/sign-in/new-password', { username: sofia.username, code, password: newPassword })
  expect((await post(url, '/api/people/admin', asClerk, admin)).status).toBe(204)
  expect((await get(url, '/api/people', admin)).status).toBe(403)
})

test('an auditor reads the accounts and changes none; everybody else sees none', async () => {
  const { url } = await openTestHouse()
  const admin = await signIn(url, 'admin')
  const { id } = await sofiaIsAdded(url, admin)
  const reads = ['/api/people', `/api/people/${id}/sessions`, `/api/people/${id}/history`]
  const writes = ['', '/active', '/code', '/unlock', '/no-second-factor', '/end-session', '/end-sessions']
  const statuses = async (cookie: string) => ({
    reads: await Promise.all(reads.map(async (path) => (await get(url, path, cookie)).status)),
    writes: await Promise.all(
      ['/api/people', ...writes.map((path) => `/api/people/${id}${path}`)].map(
        async (path) => (await post(url, path, {}, cookie)).status,
      ),
    ),
  })
  const all = (list: readonly string[], status: number) => list.map(() => status)
  const every = ['', ...writes]
  expect(await statuses('')).toEqual({ reads: all(reads, 401), writes: all(every, 401) })
  for (const somebody of ['maria', 'head', 'supervisor'])
    expect(await statuses(await signIn(url, somebody))).toEqual({ reads: all(reads, 403), writes: all(every, 403) })
  expect(await statuses(await signIn(url, 'auditor'))).toEqual({ reads: all(reads, 200), writes: all(every, 403) })
  expect((await post(url, '/api/people/nobody/unlock', {}, admin)).status).toBe(404)
})

test('a code is good for a day, and says so when it is over; a new one ends what was', async () => {
  let now = Date.parse('2026-11-25T09:00:00+02:00')
  const { url } = await openTestHouse(undefined, () => now)
  const admin = await signIn(url, 'admin')
  const { id, code } = await sofiaIsAdded(url, admin)
  now += 24 * 3_600_000 + 1
  const late = await post(url, '/api/sign-in', { username: sofia.username, password: code })
  expect([late.status, await late.json()]).toEqual([401, { problem: 'code-expired' }])
  const morning = await signIn(url, 'admin')
  const given = (await (await post(url, `/api/people/${id}/code`, {}, morning)).json()) as { code: string }
  expect((await post(url, '/api/sign-in', { username: sofia.username, password: code })).status).toBe(401)
  expect((await post(url, '/api/sign-in', { username: sofia.username, password: given.code })).status).toBe(409)

  const maria = await signIn(url, 'maria')
  await post(url, '/api/people/maria/code', {}, morning)
  expect((await get(url, '/api/me', maria)).status).toBe(401)
  await expect(signIn(url, 'maria')).rejects.toThrow('401')
})
