// Junk on every route of the HTTP door, also on those that are written after this: no fault of ours, and nothing changes.
import { request } from 'node:http'
import { connect } from 'node:net'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { signIn } from '../kit/house.ts'
import { junk, seed, sendable, text } from '../kit/junk.ts'
import { quietMorning } from '../kit/quiet-morning.ts'
import { addressed } from '../kit/routes.ts'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']
const types = fc.constantFrom(
  'application/json',
  'text/csv',
  'text/plain',
  'multipart/form-data; boundary=x',
  '',
  'nonsense',
)
/** Names that routes know, so that some junk gets past the first look. */
const FIELDS = [
  'id',
  'office',
  'date',
  'list',
  'username',
  'password',
  'name',
  'role',
  'code',
  'keps',
  'hours',
  'value',
  'key',
  'rating',
  'words',
  'kep',
  'kind',
  'text',
  'contact',
  'reference',
]
const body = fc.oneof(
  junk.map((value) => JSON.stringify(sendable(value))),
  fc.dictionary(fc.constantFrom(...FIELDS, '__proto__'), junk).map((value) => JSON.stringify(sendable(value))),
  text,
  fc.constantFrom('{', '[', '"', 'null', '{"a":1,"a":2}', '{"__proto__":{"role":"administrator"}}', 'x'.repeat(60_000)),
)
const query = fc.oneof(
  fc.constant(''),
  fc
    .dictionary(fc.constantFrom('office', 'date', 'year', 'file', 'id', 'check', 'period', '__proto__', 'a[b]'), text, {
      maxKeys: 4,
    })
    .map((fields) => `?${new URLSearchParams(Object.entries(fields))}`),
  fc.constantFrom('?%', '?%E0%A4%A', '?office=kentro&office=kentro', '?a[b][c]=1', '?=&=&'),
)

test('every route × every method × junk, as nobody and as everybody: no fault of ours, and nothing changes', async () => {
  const { house, unchanged, stillWorks } = await quietMorning('loopback')
  const { url, routes } = house
  const cookies = ['']
  for (const username of ['nikos', 'supervisor', 'admin']) cookies.push(await signIn(url, username))
  const paths = [...new Set(routes.map(({ path }) => path))]
  // Whoever signs out is signed out, with any body: that is what was asked.
  const junked = paths.filter((path) => path !== '/api/sign-out')
  expect(junked.length).toBeGreaterThan(12)
  const own = (path: string) => routes.filter((route) => route.path === path).map(({ method }) => method)
  const seen = new Map<number, number>()
  for (const path of junked)
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...own(path)) }, fc.constantFrom(...METHODS)),
        text,
        query,
        body,
        types,
        fc.constantFrom(...cookies),
        fc.ipV4(),
        async (method, param, asked, sent, type, cookie, from) => {
          const headers = { cookie, 'content-type': type, 'x-forwarded-for': from }
          const address = addressed(path, {}, param.toWellFormed().slice(0, 2_000)) + asked.slice(0, 4_000)
          const status = await statusOf(url, address, method, headers, sent.toWellFormed())
          seen.set(status, (seen.get(status) ?? 0) + 1)
          expect(status, `${method} ${address}`).toBeLessThan(500)
        },
      ),
      { numRuns: 60, seed },
    )
  expect([...seen.keys()]).toEqual(expect.arrayContaining([200, 400, 401, 403, 404]))
  unchanged()
  await stillWorks()
})

/** Not fetch, which refuses what a hand-made request may hold. */
const statusOf = (url: string, path: string, method: string, headers: Record<string, string>, sent: string) =>
  new Promise<number>((resolve, reject) => {
    const asked = request(`${url}/`, {
      path,
      method,
      headers: { ...headers, 'content-length': Buffer.byteLength(sent) },
    })
    asked.on('response', (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    asked.on('error', reject)
    asked.end(sent)
  })

test('headers as no browser sends them', async () => {
  const { house, unchanged, stillWorks } = await quietMorning('loopback')
  const { port } = new URL(house.url)
  const wrong = [
    'GET /api/me HTTP/1.1\r\n\r\n',
    'GET http://evil.example/api/me HTTP/1.1\r\nHost: evil.example\r\n\r\n',
    'GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET /%00%ff HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET /board?office=%00 HTTP/1.1\r\nHost: x\r\n\r\n',
    'POST /api/sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'a=b;'.repeat(10_000)}\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: x\r\n${'X-A: b\r\n'.repeat(3_000)}\r\n`,
    'GET /socket.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET /socket.io/?EIO=9&transport=websocket HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
    'BREW / HTTP/1.1\r\nHost: x\r\n\r\n',
    '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  ]
  for (const said of wrong) {
    const heard = await new Promise<string>((resolve) => {
      const visitor = connect(Number(port), '127.0.0.1', () => visitor.end(said, 'latin1'))
      onTestFinished(() => void visitor.destroy())
      let answer = ''
      visitor.on('data', (chunk) => {
        answer += chunk
      })
      visitor.on('error', () => resolve(answer))
      visitor.on('close', () => resolve(answer))
    })
    expect(heard, said.slice(0, 60)).not.toMatch(/^HTTP\/1\.1 5/)
  }
  unchanged()
  await stillWorks()
})
