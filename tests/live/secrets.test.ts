// A server in a process of its own has a bad day: whatever goes wrong, its output holds no password, cookie, key or code.
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { databaseFile } from '../../server/database/open.ts'
import { wantsTyrnavos } from '../kit/first-set-up.ts'
import { get, post, TestScreen } from '../kit/house.ts'
import { type ServerProcess, startServer } from '../kit/server-process.ts'
import { tempFolder } from '../kit/temp.ts'

const SECRETS = {
  password: 'βάρκα-πεύκο-χαλί-9317',
  wrongPassword: 'wrong-password-5521',
  passwordAsName: 'typed-into-the-wrong-field-8843',
  brokenBody: 'password-in-a-broken-body-1190',
  query: 'token-in-a-query-7705',
  path: 'code-in-a-path-2266',
  cookie: 'cookie-of-somebody-4418',
  deviceKey: 'key-of-a-device-3902',
  reference: 'ΑΒ-6677',
  reason: 'έχει χειρουργείο-5150',
}

const firstSetUp = {
  ...wantsTyrnavos,
  administrator: { name: 'Μαρία Δοκιμή', username: 'maria', password: SECRETS.password },
}

test('nothing secret is ever printed', async () => {
  const folder = tempFolder()
  const server = await startServer(folder, ['--empty'])
  const { url } = server
  const setUp = await post(url, '/api/setup', firstSetUp)
  expect(setUp.status).toBe(201)
  const cookie = (setUp.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const signIns = [
    { username: 'maria', password: SECRETS.password },
    { username: 'maria', password: SECRETS.wrongPassword },
    { username: SECRETS.passwordAsName, password: SECRETS.wrongPassword },
    { password: SECRETS.password },
  ]
  for (const credentials of signIns) await post(url, '/api/sign-in', credentials)
  await nonsense(server)
  await work(server, cookie)
  breakTables(folder)
  const failed = [
    await get(url, `/api/reports/year-table?from=2024-01-01&to=2024-12-31&key=${SECRETS.query}`, cookie),
    await post(url, '/api/sign-in', { username: 'maria', password: SECRETS.password }),
    await post(url, `/api/imports?year=2020&file=${SECRETS.query}.csv`, { secret: SECRETS.reason }, cookie),
  ]
  expect(failed.map(({ status }) => status)).toContain(500)
  const desk = new TestScreen(url, { screen: 'desk', office: 'office-1', counter: '1' }, cookie, {
    reconnection: false,
  })
  expect(await desk.refused()).toBe('unexpected')
  expect((await get(url, '/healthz')).status).toBe(200) // and the others go on
  await server.stop()

  const said = server.said()
  expect(said).toMatch(/GET \/api\/reports\/:question failed: SqliteError/) // or there was nothing to leak
  for (const [what, secret] of Object.entries(SECRETS)) expect(said, what).not.toContain(secret)
  expect(said).not.toContain(cookie.split('=')[1])
  expect(said).not.toMatch(/(?<![\w/.-])[\w-]{43}(?![\w/.-])/)
  expect(said).not.toMatch(/argon2id|seira_session|Μαρία Δοκιμή/)
})

async function nonsense({ url }: ServerProcess): Promise<void> {
  const json = { 'content-type': 'application/json' }
  const broken = await fetch(`${url}/api/sign-in`, {
    method: 'POST',
    headers: json,
    body: `{"password":"${SECRETS.brokenBody}`,
  })
  expect(broken.status).toBe(400)
  await get(url, `/api/${SECRETS.path}/%E0%A4%A?token=${SECRETS.query}`, `seira_session=${SECRETS.cookie}`)
  await get(url, `/api/me?token=${SECRETS.query}`, `seira_session=${SECRETS.cookie}`)
  const auth = { look: { screen: 'slips', office: 'office-1' }, deviceKey: SECRETS.deviceKey }
  const printer = new TestScreen(url, { screen: 'slips', office: 'office-1' }, '', { auth, reconnection: false })
  expect(await printer.refused()).toBe('forbidden')
}

/** References and reasons are nobody's business outside the journal either. */
async function work({ url }: ServerProcess, cookie: string): Promise<void> {
  const desk = new TestScreen(url, { screen: 'desk', office: 'office-1', counter: '1' }, cookie)
  await desk.ask({ type: 'openCounter', counter: '1', takeOver: false })
  await desk.ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null })
  await desk.ask({ type: 'callChosen', counter: '1', ticket: 'Α 001', reason: SECRETS.reason })
  const { date } = await desk.sees(() => true)
  const list = [{ time: '23:50', service: 'a', reference: SECRETS.reference }]
  await desk.ask({ type: 'bookAppointments', date, list })
  desk.socket.disconnect()
}

/** As if the file were damaged: every question about these fails from now on. */
function breakTables(folder: string): void {
  const db = new Database(databaseFile(folder))
  db.exec('ALTER TABLE keps RENAME TO keps_gone; DROP TABLE sessions')
  db.close()
}
