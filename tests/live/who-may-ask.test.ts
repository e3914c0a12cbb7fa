// The doors: who may what is in matrix.test.ts. Whatever is malformed changes nothing; and the connection lives on.
import { io } from 'socket.io-client'
import { expect, test } from 'vitest'
import { isKeepable, KEPT_AT_MOST_MS } from '#shared/protocol.ts'
import { boardAt, deskAt, get, kioskAt, openTestHouse, post, signIn } from '../kit/house.ts'
import { oneOfEach } from '../kit/one-of-each.ts'

const kept = 0
const row = { channel: 'EKEP', procedure: null, quantity: 1 }

test('malformed messages are refused in a word, change nothing, and the line lives on', async () => {
  const { url } = await openTestHouse()
  const desk = deskAt(url, '3', await signIn(url, 'maria'))
  const before = await desk.sees(() => true)
  const nonsense: unknown[] = [
    null,
    7,
    'callNext',
    [],
    {},
    { id: 'x', office: 'kentro', command: { type: 'callNext', counter: '3' }, kept },
    { id: 'long-enough-id', office: 'kentro', command: { type: 'burnEverything' }, kept },
    { id: 'long-enough-id', office: 'kentro', command: { type: '__proto__' }, kept },
    { id: 'long-enough-id', office: 'kentro', command: { type: 'callNext', counter: 3 }, kept },
    { id: 'long-enough-id', office: 'kentro', command: { type: 'callNext', counter: '3', extra: true }, kept },
    { id: 'long-enough-id', office: '../../etc', command: { type: 'callNext', counter: '3' }, kept },
    {
      id: 'long-enough-id',
      office: 'kentro',
      command: { type: 'finish', counter: '3', rows: [{ ...row, quantity: -1 }] },
      kept,
    },
    { id: 'long-enough-id', office: 'kentro', command: { type: 'callNext', counter: '3' } },
    { id: 'long-enough-id', office: 'kentro', command: oneOfEach.finish, kept: -1 },
    { id: 'long-enough-id', office: 'kentro', command: oneOfEach.finish, kept: 0.5 },
    { id: 'long-enough-id', office: 'kentro', command: oneOfEach.finish, kept: KEPT_AT_MOST_MS + 1 },
    // Only what a desk goes on doing without the line may say that it was kept.
    ...Object.values(oneOfEach)
      .filter((command) => !isKeepable(command))
      .map((command) => ({ id: 'long-enough-id', office: 'kentro', command, kept: 1 })),
  ]
  const say = desk.socket as unknown as {
    timeout(ms: number): { emitWithAck(event: string, message: unknown): Promise<unknown> }
  } // to send what types forbid
  for (const message of nonsense)
    expect(await say.timeout(5_000).emitWithAck('ask', message)).toEqual({ ok: false, refusal: 'malformed' })
  desk.socket.emit('ask', undefined as never, undefined as never) // nobody to answer
  expect(await desk.ask({ type: 'openCounter', counter: '3', takeOver: false })).toMatchObject({ ok: true })
  expect(before.revision).toBe(0)
})

test('a desk of one office asks nothing of another', async () => {
  const { url } = await openTestHouse()
  const desk = deskAt(url, '3', await signIn(url, 'maria'))
  const message = { id: 'from-the-wrong-room', office: 'annex-1', command: oneOfEach.endDay, kept }
  expect(await desk.socket.timeout(5_000).emitWithAck('ask', message)).toEqual({ ok: false, refusal: 'forbidden' })
})

test('a page of another site opens no line and posts nothing', async () => {
  const { url } = await openTestHouse()
  const evil = io(url, {
    transports: ['websocket'],
    auth: { look: { screen: 'kiosk', office: 'kentro' } },
    extraHeaders: { origin: 'http://evil.example' },
    reconnection: false,
    forceNew: true,
  })
  await expect(new Promise((_, reject) => evil.once('connect_error', reject))).rejects.toThrow()
  const response = await fetch(`${url}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://evil.example' },
    body: JSON.stringify({ username: 'maria', password: 'demo-kep-2026' }),
  })
  expect(response.status).toBe(403)
})

test('whoever signs out sees and does nothing more, in any window', async () => {
  const { url } = await openTestHouse()
  const cookie = await signIn(url, 'maria')
  const desk = deskAt(url, '3', cookie)
  await desk.sees(() => true)
  const gone = new Promise((resolve) => desk.socket.once('disconnect', resolve))
  await post(url, '/api/sign-out', {}, cookie)
  await gone
  expect((await get(url, '/api/me', cookie)).status).toBe(401)
  expect(await deskAt(url, '3', cookie).refused()).toBe('forbidden')
})

test('guessing passwords stops after ten tries; the cookie is out of reach of scripts', async () => {
  const { url } = await openTestHouse()
  const right = await post(url, '/api/sign-in', { username: 'maria', password: 'demo-kep-2026' })
  expect(right.headers.get('set-cookie')).toMatch(/HttpOnly/i)
  expect(right.headers.get('set-cookie')).toMatch(/SameSite=Strict/i)
  const statuses: number[] = []
  for (let attempt = 1; attempt <= 11; attempt++)
    statuses.push((await post(url, '/api/sign-in', { username: 'maria', password: `guess-${attempt}` })).status)
  expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401))
  expect(statuses[10]).toBe(429)
  expect((await post(url, '/api/sign-in', { username: 'nikos', password: 'demo-kep-2026' })).status).toBe(200)
})

test('pages carry a strict policy and the view that they begin with', async () => {
  const { url } = await openTestHouse()
  await kioskAt(url).ask(oneOfEach.takeTicket)
  const page = await get(url, '/board')
  const html = await page.text()
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  const told = JSON.parse(/id="first-view">(.*?)<\/script>/.exec(html)?.[1] ?? 'null')
  expect(told).toMatchObject({ screen: 'board', view: { revision: 2 } })
  expect((await get(url, '/no-such-page')).status).toBe(404)
  expect((await get(url, '/display/..%2f..%2fpackage.json')).status).toBe(403)
  expect((await boardAt(url).sees(() => true)).revision).toBe(2)
})

test('at eight the whole KEP signs in at once from one address', async () => {
  const { url } = await openTestHouse()
  const people = ['maria', 'nikos', 'eleni', 'giorgos', 'supervisor']
  const everybody = [...people, ...people, ...people]
  const answers = await Promise.all(
    everybody.map((username) => post(url, '/api/sign-in', { username, password: 'demo-kep-2026' })),
  )
  expect(answers.map((answer) => answer.status)).toEqual(everybody.map(() => 200))
})
