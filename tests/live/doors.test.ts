// What every answer carries, whom the doors believe, and how much they take from one place.
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { Answer } from '#shared/protocol.ts'
import { Allowance, PUBLIC } from '../../server/allowance.ts'
import { Callers } from '../../server/doors/callers.ts'
import { listen, webServer } from '../../server/web-server.ts'
import { deskAt, get, openTestHouse, post, signIn, TestScreen } from '../kit/house.ts'

const maria = { username: 'maria', password: 'demo-kep-2026' }
const asking = (url: string, headers: Record<string, string>) =>
  fetch(`${url}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(maria),
  })

test('every answer: a strict policy, no referrer, no guessing of types, in nobody’s frame', async () => {
  const { url } = await openTestHouse()
  for (const path of ['/', '/kiosk', '/desk', '/healthz', '/api/hub', '/api/reports/year-table', '/no-such-page']) {
    const { headers } = await get(url, path)
    expect(headers.get('content-security-policy'), path).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
    expect(headers.get('referrer-policy'), path).toBe('no-referrer')
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('x-frame-options'), path).toBe('DENY')
    expect(headers.get('permissions-policy'), path).toMatch(/autoplay=\(self\), fullscreen=\(self\).*camera=\(\)/)
    expect(headers.get('x-powered-by'), path).toBeNull()
    // A browser that is told so once asks for https for a month, also where nobody speaks it.
    expect(headers.get('strict-transport-security'), path).toBeNull()
  }
  const api = [
    '/api/hub',
    '/api/me',
    '/api/setup',
    '/api/offices',
    '/api/reports/year-table',
    '/api/no-such-thing',
    '/healthz',
  ]
  for (const path of api) expect((await get(url, path)).headers.get('cache-control'), path).toBe('no-store')
  const broken = await fetch(`${url}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{',
  })
  expect(broken.headers.get('cache-control')).toBe('no-store')
})

test('behind a proxy that was named, a cookie is Secure and https is kept to', async () => {
  const { url } = await openTestHouse(undefined, Date.now, { proxy: 1 })
  const through = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.7', 'x-forwarded-host': 'seira.example' }
  const signedIn = await asking(url, { ...through, origin: 'https://seira.example' })
  expect(signedIn.status).toBe(200)
  expect(signedIn.headers.get('set-cookie')).toMatch(/; Secure/)
  expect(signedIn.headers.get('strict-transport-security')).toMatch(/max-age/)
  expect((await asking(url, { ...through, origin: 'http://seira.example' })).status).toBe(403)
  expect((await asking(url, { ...through, origin: 'https://evil.example' })).status).toBe(403)
  const socket = { extraHeaders: { ...through, origin: 'https://seira.example' }, reconnection: false }
  const look = { screen: 'kiosk', office: 'kentro' } as const
  await new TestScreen(url, look, '', socket).sees(() => true)
  const evil = { extraHeaders: { ...through, origin: 'https://evil.example' }, reconnection: false }
  expect(await new TestScreen(url, look, '', evil).refused()).toMatch(/websocket error/)
})

test('nobody named a proxy: what is forwarded is not believed', async () => {
  const { url } = await openTestHouse()
  const through = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'seira.example' }
  const signedIn = await asking(url, { ...through, origin: url })
  expect(signedIn.headers.get('set-cookie')).not.toMatch(/Secure/)
  expect(signedIn.headers.get('strict-transport-security')).toBeNull()
  expect((await asking(url, { ...through, origin: 'https://seira.example' })).status).toBe(403)
})

test('whoever guesses behind a proxy is told from the others; without one a made-up address helps nobody', async () => {
  const guesses = async (url: string) => {
    const statuses: number[] = []
    for (let n = 1; n <= 12; n++) {
      const headers = { 'content-type': 'application/json', 'x-forwarded-for': `192.0.2.${n}` }
      const body = JSON.stringify({ username: 'maria', password: 'wrong' })
      statuses.push((await fetch(`${url}/api/sign-in`, { method: 'POST', headers, body })).status)
    }
    return statuses
  }
  const behind = await openTestHouse(undefined, Date.now, { proxy: 'loopback' })
  expect(await guesses(behind.url)).not.toContain(429)
  const bare = await openTestHouse()
  expect((await guesses(bare.url)).at(-1)).toBe(429)
})

test('the whole KEP may hurry; a flood from one address is told to wait, and others are not', async () => {
  const { url } = await openTestHouse(undefined, Date.now, { proxy: 'loopback' })
  const from = (address: string) => fetch(`${url}/api/hub`, { headers: { 'x-forwarded-for': address } })
  const statuses = new Set<number>()
  for (let round = 0; round < 31; round++) {
    const answers = await Promise.all(Array.from({ length: 100 }, () => from('192.0.2.1')))
    for (const answer of answers) statuses.add(answer.status)
    if (round === 28) expect([...statuses]).toEqual([200])
  }
  expect([...statuses]).toEqual([200, 429])
  expect((await from('192.0.2.2')).status).toBe(200)
  expect((await get(url, '/healthz')).status).toBe(200)
})

test('one address holds so many lines and opens them so fast; when they close, there is room again', () => {
  const callers = new Callers({ open: 3, burst: 5, perSecond: 1 })
  expect([1, 2, 3, 4].map(() => callers.enter('192.0.2.1', 1_000))).toEqual([true, true, true, false])
  expect(callers.enter('192.0.2.2', 1_000)).toBe(true)
  callers.leave('192.0.2.1')
  expect([1, 2].map(() => callers.enter('192.0.2.1', 1_000))).toEqual([true, false])
  for (const _ of [1, 2, 3]) callers.leave('192.0.2.1')
  expect([1, 2].map(() => callers.enter('192.0.2.1', 1_000))).toEqual([true, false]) // the burst is used up
  expect(callers.enter('192.0.2.1', 3_000)).toBe(true)
  // One subscriber of IPv6 has more addresses than anybody can count.
  const many = new Callers({ open: 2, burst: 5, perSecond: 1 })
  expect(['2001:db8::1', '2001:db8::2', '2001:db8::3'].map((address) => many.enter(address, 0))).toEqual([
    true,
    true,
    false,
  ])
})

test('a hand at the kiosk is quick, a script is quicker; nobody waits longer than a moment', () => {
  const allowance = new Allowance(PUBLIC)
  const spent = Array.from({ length: PUBLIC.burst + 1 }, () => allowance.spend(0))
  expect(spent.lastIndexOf(true)).toBe(PUBLIC.burst - 1)
  expect(allowance.isWhole(1_000)).toBe(false)
  expect(allowance.spend(1_000)).toBe(true)
  expect(allowance.isWhole(60_000)).toBe(true)
})

test('a stuck key on a desk is told to let go, and the desk goes on', async () => {
  const clock = { now: Date.parse('2026-11-23T09:00:00+02:00') }
  const { url } = await openTestHouse(undefined, () => clock.now)
  const desk = deskAt(url, '3', await signIn(url, 'maria'))
  await desk.sees(() => true)
  const stuck = await Promise.all(Array.from({ length: 1_050 }, () => desk.ask({ type: 'recall', counter: '3' })))
  const refusals = new Set(stuck.map((answer: Answer) => (answer.ok ? 'ok' : answer.refusal)))
  expect([...refusals].sort()).toEqual(['counter-closed', 'too-fast'])
  clock.now += 1_000
  expect(await desk.ask({ type: 'openCounter', counter: '3', takeOver: false })).toMatchObject({ ok: true })
})

test('three hundred appointments by hand fit into one message; a form of that size does not', async () => {
  const now = Date.parse('2026-11-23T09:00:00+02:00')
  const { url } = await openTestHouse(undefined, () => now)
  const cookie = await signIn(url, 'supervisor')
  const reference = 'Υ'.repeat(40)
  const list = Array.from({ length: 300 }, (_, n) => ({
    time: `${10 + (n % 4)}:${String(n % 60).padStart(2, '0')}`,
    service: 'a',
    reference: `${n}${reference}`.slice(0, 40),
  }))
  const booking = { id: 'three-hundred', office: 'kentro', date: '2026-11-24', list }
  expect(JSON.stringify(booking).length).toBeGreaterThan(24_000)
  expect((await post(url, '/api/appointments', booking, cookie)).status).toBe(201)
  const long = await post(url, '/api/sign-in', { username: 'maria', password: 'x'.repeat(40_000) })
  expect([long.status, await long.json()]).toEqual([413, { problem: 'too-large' }])
})

test('whoever says nothing, or never ends what they say, is put out', async () => {
  const server = webServer(null, { headersTimeout: 150, requestTimeout: 300, connectionsCheckingInterval: 50 })
  server.on('request', (request, response) => request.on('end', () => response.end('done')).resume())
  const port = await listen(server, 0, '127.0.0.1')
  onTestFinished(() => void server.close())
  const slow = (said: string) =>
    new Promise<string>((resolve) => {
      const visitor = connect(port, '127.0.0.1', () => visitor.write(said))
      let heard = ''
      visitor.on('data', (chunk) => {
        heard += chunk
      })
      visitor.on('error', () => undefined)
      visitor.on('close', () => resolve(heard))
    })
  expect(await slow('GET / HTTP/1.1\r\nHost: seira\r\nX-Slow: ')).toMatch(/408/)
  expect(await slow('POST / HTTP/1.1\r\nHost: seira\r\nContent-Length: 100\r\n\r\nhalf')).toMatch(/408/)
  expect(webServer(null)).toMatchObject({ headersTimeout: 10_000, requestTimeout: 60_000, maxHeadersCount: 100 })
})

test('a browser that connected ahead and says nothing does not keep the house open', async () => {
  const house = await openTestHouse()
  const silent = connect(house.port, '127.0.0.1')
  onTestFinished(() => {
    silent.destroy()
  })
  await new Promise((resolve) => silent.once('connect', resolve))
  await get(house.url, '/api/me') // answered after the silent one was taken in
  const left = new Promise((resolve) => silent.once('close', resolve))
  await house.close()
  await left
})

test.for([
  ['/api/imports?year=2020&file=x.csv', 'a year'],
  ['/api/appointments/import?office=kentro&date=2026-11-24&id=from-a-file-1', 'appointments'],
])('a file that is too large or no table is refused in a word: %s', async ([path]) => {
  const { url } = await openTestHouse(undefined, () => Date.parse('2026-11-23T09:00:00+02:00'))
  const cookie = await signIn(url, 'supervisor')
  const problemIn = async (body: string | Buffer<ArrayBuffer>, headers: Record<string, string> = {}) => {
    const sent = { 'content-type': 'text/csv', cookie, ...headers }
    const response = await fetch(`${url}${path}`, { method: 'POST', headers: sent, body })
    const said = (await response.json()) as { problems?: { problem: string }[]; problem?: string; refusal?: string }
    return [response.status, said.problems?.[0]?.problem ?? said.problem ?? said.refusal]
  }
  expect(await problemIn('x'.repeat(1_100_000))).toEqual([422, 'file-too-large'])
  expect(await problemIn('')).toEqual([422, 'file-empty'])
  expect(await problemIn('\0\0\0')).toEqual([422, 'file-unreadable'])
  expect(await problemIn(Buffer.of(0x50, 0x4b, 0x03, 0x04))).toEqual([422, 'file-is-workbook'])
  expect(await problemIn('"08:10;Α')).toEqual([422, 'quotes-wrong'])
  // Packed, nobody knows how large it is.
  expect(await problemIn('anything', { 'content-encoding': 'gzip' })).toEqual([415, 'malformed'])
})
