// The server speaks https itself: pages, cookies, lines and the printer, a renewal while it runs, and what it says when it cannot.

import { readFileSync, writeFileSync } from 'node:fs'
import { type RequestOptions, request } from 'node:https'
import { join } from 'node:path'
import { connect } from 'node:tls'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openInMemory } from '../../server/database/open.ts'
import { DEMO_PASSWORD } from '../../server/demo/larisa.ts'
import { Devices } from '../../server/devices/devices.ts'
import { trusting } from '../../server/doors/forwarded.ts'
import { Sockets } from '../../server/doors/sockets.ts'
import { Journal } from '../../server/journal.ts'
import { Offices } from '../../server/offices.ts'
import { People } from '../../server/people.ts'
import { OfficeSigns } from '../../server/signs/office-signs.ts'
import { insideWay, listen, webServer } from '../../server/web-server.ts'
import { bareOffices } from '../kit/bare-offices.ts'
import { writeCertificate } from '../kit/certificate.ts'
import { openTestHouse, TestScreen } from '../kit/house.ts'
import { demoOffice } from '../kit/office.ts'
import { runServer } from '../kit/server-process.ts'
import { tempFolder } from '../kit/temp.ts'

type Heard = { readonly status: number; readonly headers: Record<string, string | string[] | undefined> }

const hear = (url: string, options: RequestOptions, body = ''): Promise<Heard> =>
  new Promise((resolve, reject) => {
    request(url, options, (response) => {
      response.resume()
      resolve({ status: response.statusCode ?? 0, headers: response.headers })
    })
      .on('error', reject)
      .end(body)
  })

/** Which certificate a visitor is shown now. */
const shownAt = (url: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const visitor = connect(Number(new URL(url).port), '127.0.0.1', { rejectUnauthorized: false }, () => {
      resolve(visitor.getPeerCertificate().fingerprint256)
      visitor.end()
    })
    visitor.on('error', reject)
  })

test('pages, a cookie that never leaves https, lines, and a printer that prints', async () => {
  const tls = writeCertificate(tempFolder())
  const ca = readFileSync(tls.cert)
  const { url } = await openTestHouse(tempFolder(), Date.now, { tls })
  expect(url).toMatch(/^https:\/\/127\.0\.0\.1:/)

  const page = await hear(`${url}/board`, { ca })
  expect(page.status).toBe(200)
  expect(page.headers['strict-transport-security']).toMatch(/^max-age=\d+$/)
  const credentials = JSON.stringify({ username: 'maria', password: DEMO_PASSWORD })
  const post: RequestOptions = { ca, method: 'POST', headers: { 'content-type': 'application/json', origin: url } }
  const signedIn = await hear(`${url}/api/sign-in`, post, credentials)
  const cookie = String(signedIn.headers['set-cookie'])
  expect(cookie).toMatch(/; Secure/)
  // The same name over plain http may be anybody's page.
  const plain = { ...post, headers: { ...post.headers, origin: url.replace('https', 'http') } }
  expect((await hear(`${url}/api/sign-in`, plain, credentials)).status).toBe(403)

  const look = { screen: 'desk', office: 'kentro', counter: '3' } as const
  const desk = new TestScreen(url, look, cookie.split(';')[0], { ca })
  await desk.sees(({ printers }) => printers[0]?.paper.state === 'ready')
  const kiosk = new TestScreen(url, { screen: 'kiosk', office: 'kentro' }, '', { ca })
  const paper = new TestScreen(url, { screen: 'paper', office: 'kentro' }, '', { ca })
  await kiosk.ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null })
  expect((await paper.sees(({ papers }) => papers.length === 1)).papers[0]?.id).toContain('Α 001')
})

test('a renewed certificate is shown without a restart, and half of one is not', async () => {
  const folder = tempFolder()
  const tls = writeCertificate(folder)
  const said = vi.spyOn(process.stderr, 'write')
  const { url } = await openTestHouse(tempFolder(), Date.now, { tls })
  const first = await shownAt(url)
  const key = readFileSync(tls.key)
  writeCertificate(folder)
  const newKey = readFileSync(tls.key)
  writeFileSync(tls.key, key)
  await expect.poll(() => String(said.mock.calls), { timeout: 15_000 }).toContain('the old one stays')
  expect(await shownAt(url)).toBe(first)
  writeFileSync(tls.key, newKey)
  await expect.poll(() => shownAt(url), { timeout: 15_000 }).not.toBe(first)
  said.mockRestore()
})

test('the way inside the machine leads to the live door alone, and there only to whoever shows the key', async () => {
  const db = openInMemory()
  const offices = new Offices(bareOffices(Date.now))
  offices.open('kentro', () => demoOffice('kentro'), new Journal(db))
  const doors = webServer(null)
  const devices = new Devices({ db, clock: Date.now, printersOf: () => [], countersOf: () => [] })
  const parts = {
    offices,
    devices,
    people: new People(db),
    signs: new OfficeSigns({
      url: () => '',
      deviceKey: '',
      clock: Date.now,
      find: () => undefined,
      asClerk: () => null,
      onChange: () => undefined,
    }),
    build: 'b',
    trusts: trusting(null),
    looking: () => undefined,
  }
  const sockets = new Sockets(doors, { ...parts, cameInside: () => true, deviceKey: 'the-key-of-the-house' })
  await listen(doors, 0, '127.0.0.1')
  const inside = await insideWay(doors)
  onTestFinished(() => sockets.close())
  onTestFinished(() => inside.close())

  expect((await fetch(`${inside.url}/api/hub`)).status).toBe(404)
  const kiosk = new TestScreen(inside.url, { screen: 'kiosk', office: 'kentro' }, '', { reconnection: false })
  expect(await kiosk.refused()).toBe('forbidden')
  const look = { screen: 'slips', office: 'kentro' } as const
  const auth = { look, deviceKey: 'the-key-of-the-house' }
  await new TestScreen(inside.url, look, '', { auth, reconnection: false }).sees(() => true)
})

test('a visitor who does not know who signed the certificate is warned by their own browser', async () => {
  const { url } = await openTestHouse(tempFolder(), Date.now, { tls: writeCertificate(tempFolder()) })
  await expect(hear(url, {})).rejects.toThrow(/self-signed/)
})

test.for([
  { story: 'only a certificate', say: /https needs both files/ },
  { story: 'a certificate that is not there', say: /is missing or cannot be read/ },
  { story: 'a certificate that is none', say: /no certificate in PEM form/ },
  { story: 'a key that is none', say: /no private key in PEM form/ },
  { story: 'the key of another certificate', say: /are not a pair/ },
  { story: 'a proxy that is none', say: /SEIRA_PROXY must be/ },
])('it cannot start with $story, and says so in one sentence', async ({ story, say }) => {
  const folder = tempFolder()
  const { cert, key } = writeCertificate(folder)
  const env: Record<string, string> = { PORT: '0', SEIRA_TLS_CERT: cert, SEIRA_TLS_KEY: key }
  if (story === 'only a certificate') env.SEIRA_TLS_KEY = ''
  if (story === 'a certificate that is not there') env.SEIRA_TLS_CERT = join(folder, 'nowhere.pem')
  if (story === 'a certificate that is none') writeFileSync(cert, 'hello')
  if (story === 'a key that is none') writeFileSync(key, 'hello')
  if (story === 'the key of another certificate') env.SEIRA_TLS_KEY = writeCertificate(tempFolder()).key
  if (story === 'a proxy that is none') env.SEIRA_PROXY = 'everybody'
  const failed = runServer(tempFolder(), [], env)
  expect(await failed.ended).toBe(1)
  expect(failed.said()).toMatch(say)
  expect(failed.said()).toMatch(/[α-ω]/)
  expect(failed.said()).not.toMatch(/\n\s+at /)
})

test('with a certificate that has expired it starts, and warns plainly', async () => {
  const { cert, key } = writeCertificate(tempFolder(), Date.now() - 3_600_000)
  const server = runServer(tempFolder(), [], { PORT: '0', SEIRA_TLS_CERT: cert, SEIRA_TLS_KEY: key })
  await expect.poll(server.said, { timeout: 20_000 }).toMatch(/https:\/\/\S+\/kiosk/)
  expect(server.said()).toMatch(/ΠΡΟΣΟΧΗ: το πιστοποιητικό έληξε/)
  expect(server.said()).toMatch(/WARNING: the certificate expired/)
})
