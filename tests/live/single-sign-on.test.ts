// Single sign-on at the door: who may set it up, what is refused, and that no address is asked for a secret that is not its own.
import { expect, test } from 'vitest'
import { get, openTestHouse, post, signIn } from '../kit/house.ts'
import { setUpSignOn, startProvider, wantedAt } from '../kit/provider.ts'

test('an auditor reads it without its secret, an administrator changes it, others see nothing', async () => {
  const { url } = await openTestHouse()
  const path = '/api/single-sign-on'
  const admin = await signIn(url, 'admin')
  const auditor = await signIn(url, 'auditor')
  const wanted = wantedAt('https://login.dimos.gr/realms/staff')
  for (const write of [path, `${path}/test`, `${path}/remove`]) {
    expect((await post(url, write, wanted, auditor)).status).toBe(403)
    expect((await post(url, write, wanted, await signIn(url, 'supervisor'))).status).toBe(403)
    expect((await post(url, write, wanted)).status).toBe(401)
  }
  expect((await get(url, path, await signIn(url, 'supervisor'))).status).toBe(403)
  expect((await post(url, path, { ...wanted, more: 1 }, admin)).status).toBe(400)
  expect((await post(url, path, wanted, admin)).status).toBe(204)
  const { secret: _, ...settings } = wanted
  expect(await (await get(url, path, auditor)).json()).toEqual({ settings })
  expect(await (await get(url, '/api/sso')).json()).toEqual({ button: wanted.button })
  expect((await post(url, `${path}/remove`, {}, admin)).status).toBe(204)
  expect(await (await get(url, '/api/sso')).json()).toEqual({ button: null })
})

test('a secret that is kept goes to its own provider only', async () => {
  const { url } = await openTestHouse()
  const admin = await signIn(url, 'admin')
  const wanted = wantedAt('https://login.dimos.gr')
  const save = async (more: object) => {
    const answer = await post(url, '/api/single-sign-on', { ...wanted, ...more }, admin)
    return answer.status === 422 ? await answer.json() : answer.status
  }
  expect(await save({ secret: null })).toEqual({ problems: [{ field: 'secret', problem: 'missing' }] })
  expect(await save({})).toBe(204)
  expect(await save({ secret: null, clientId: 'seira-2' })).toBe(204)
  expect(await save({ secret: null, issuer: 'https://evil.example' })).toEqual({
    problems: [{ field: 'secret', problem: 'secret-again' }],
  })
  expect(await save({ issuer: 'http://login.dimos.gr' })).toEqual({
    problems: [{ field: 'issuer', problem: 'not-https' }],
  })
})

test('what is begun is over after ten minutes, names our own page, and uses state, nonce and PKCE', async () => {
  let now = Date.parse('2026-11-25T09:00:00+02:00')
  const { url } = await openTestHouse(undefined, () => now)
  expect((await post(url, '/api/sso/start', { page: '/desk' })).status).toBe(404)
  await setUpSignOn(url, await signIn(url, 'admin'), await startProvider(url))
  expect((await post(url, '/api/sso/start', { page: 'https://evil.example' })).status).toBe(400)
  const begin = async () => {
    const answer = await post(url, '/api/sso/start', { page: '/desk' })
    const cookie = answer.headers.get('set-cookie') ?? ''
    const { searchParams } = new URL(((await answer.json()) as { url: string }).url)
    return { cookie, asked: Object.fromEntries(searchParams) }
  }
  const { cookie, asked } = await begin()
  expect(cookie).toMatch(/^seira_sign_on=[\w-]{43}; Max-Age=600; Path=\/api\/sso; HttpOnly; SameSite=Strict/)
  expect(asked).toMatchObject({
    redirect_uri: `${url}/sign-in`,
    response_type: 'code',
    code_challenge_method: 'S256',
    state: expect.stringMatching(/^.{43}$/),
    nonce: expect.stringMatching(/^.{43}$/),
  })
  const finish = async (flow: string, query: string) =>
    (await post(url, '/api/sso/finish', { query }, flow.split(';')[0])).json()
  expect(await finish(cookie, '?code=x&state=another')).toEqual({ problem: 'stale' })
  expect(await finish(cookie, `?code=x&state=${asked.state}`)).toEqual({ problem: 'stale' }) // good once
  const late = await begin()
  now += 10 * 60_000
  expect(await finish(late.cookie, `?code=x&state=${late.asked.state}`)).toEqual({ problem: 'stale' })
  const invented = await begin()
  expect(await finish(invented.cookie, `?code=x&state=${invented.asked.state}`)).toEqual({ problem: 'misconfigured' })
})
