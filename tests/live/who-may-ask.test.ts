// The doors: whoever may not, does not; whatever is malformed changes nothing; and the connection lives on.
import { io } from 'socket.io-client'
import { expect, test } from 'vitest'
import { isKeepable, KEPT_AT_MOST_MS, type Look } from '#shared/protocol.ts'
import { type Command, commands } from '#shared/queue/commands.ts'
import { boardAt, deskAt, get, kioskAt, openTestHouse, post, signIn, TestScreen } from '../kit/house.ts'
import { demoOffice } from '../kit/office.ts'

const kept = 0
const row = { channel: 'EKEP', procedure: null, quantity: 1 }
const oneOfEach: Record<keyof typeof commands, Command> = {
  takeTicket: { type: 'takeTicket', service: 'a', language: 'el', priority: null },
  openCounter: { type: 'openCounter', counter: '3', takeOver: false },
  closeCounter: { type: 'closeCounter', counter: '3' },
  callNext: { type: 'callNext', counter: '3' },
  callMissed: { type: 'callMissed', counter: '3', ticket: 'Α 001' },
  callChosen: { type: 'callChosen', counter: '3', ticket: 'Α 001', reason: 'φεύγει το λεωφορείο' },
  callParked: { type: 'callParked', counter: '3', ticket: 'Α 001' },
  returnMissed: { type: 'returnMissed', counter: '3', ticket: 'Α 001' },
  cancelTicket: { type: 'cancelTicket', counter: '3', ticket: 'Α 001' },
  changeTicket: { type: 'changeTicket', counter: '3', ticket: 'Α 001', service: 'b', priority: null },
  transfer: { type: 'transfer', counter: '3', service: 'b', only: null, order: 'kept', rows: [] },
  park: { type: 'park', counter: '3', minutes: null, note: null },
  takeBack: { type: 'takeBack', counter: '3' },
  pause: { type: 'pause', counter: '3', reason: 'break' },
  endPause: { type: 'endPause', counter: '3' },
  recall: { type: 'recall', counter: '3' },
  startServing: { type: 'startServing', counter: '3' },
  markMissed: { type: 'markMissed', counter: '3' },
  finish: { type: 'finish', counter: '3', rows: [] },
  logCases: { type: 'logCases', counter: '3', way: 'phone', rows: [row] },
  closeWithTicket: { type: 'closeWithTicket', counter: '3', becomes: 'waiting', rows: [] },
  serveWithoutTicket: { type: 'serveWithoutTicket', counter: '3', way: 'phone' },
  finishWithoutTicket: {
    type: 'finishWithoutTicket',
    counter: '3',
    way: 'counter',
    rows: [{ channel: 'EKEP', procedure: null, quantity: 1 }],
  },
  stopWithoutTicket: { type: 'stopWithoutTicket', counter: '3' },
  bookAppointments: {
    type: 'bookAppointments',
    date: '2026-11-23',
    list: [{ time: '10:20', service: 'a', reference: 'Κ-4471' }],
  },
  cancelAppointment: { type: 'cancelAppointment', date: '2026-11-23', appointment: 1 },
  checkIn: { type: 'checkIn', code: '4471', language: 'el' },
  correctCases: { type: 'correctCases', entry: 1, rows: [row], reason: 'λάθος' },
  changeSettings: { type: 'changeSettings', version: 2, settings: demoOffice('kentro') },
  endDay: { type: 'endDay' },
  reopenDay: { type: 'reopenDay' },
}

test('every command × everybody who may stand at a door: forbidden exactly where the record says so', async () => {
  const { url } = await openTestHouse()
  const clerk = await signIn(url, 'maria')
  const supervisor = await signIn(url, 'supervisor')
  const at = { office: 'kentro' }
  const doors = [
    { who: 'kiosk', role: 'kiosk', screen: new TestScreen(url, { screen: 'kiosk', ...at }) },
    { who: 'board', role: null, screen: new TestScreen(url, { screen: 'board', ...at }) },
    { who: 'virtual printer page', role: null, screen: new TestScreen(url, { screen: 'paper', ...at }) },
    { who: 'clerk', role: 'clerk', screen: new TestScreen(url, { screen: 'desk', ...at, counter: '3' }, clerk) },
    { who: 'supervisor', role: 'supervisor', screen: new TestScreen(url, { screen: 'today', ...at }, supervisor) },
    { who: "clerk's cookie at a board", role: null, screen: new TestScreen(url, { screen: 'board', ...at }, clerk) },
    {
      who: "supervisor's cookie at a kiosk",
      role: 'kiosk',
      screen: new TestScreen(url, { screen: 'kiosk', ...at }, supervisor),
    },
  ]
  for (const { who, role, screen } of doors)
    for (const command of Object.values(oneOfEach)) {
      const may = role !== null && (commands[command.type].may as readonly string[]).includes(role)
      const answer = await screen.ask(command)
      const forbidden = !answer.ok && answer.refusal === 'forbidden'
      expect(`${who}, ${command.type}: ${forbidden ? 'forbidden' : 'let in'}`).toBe(
        `${who}, ${command.type}: ${may ? 'let in' : 'forbidden'}`,
      )
    }
})

test('every screen × every visitor: staff screens are for staff, the printer’s for the printer', async () => {
  const { url } = await openTestHouse()
  const cookies = { nobody: '', clerk: await signIn(url, 'maria'), supervisor: await signIn(url, 'supervisor') }
  const everybody = ['nobody', 'clerk', 'supervisor'] as const
  const may: Record<Look['screen'], readonly (keyof typeof cookies)[]> = {
    board: everybody,
    kiosk: everybody,
    paper: everybody,
    slips: [],
    desk: ['clerk', 'supervisor'],
    today: ['supervisor'],
  }
  for (const screen of Object.keys(may) as Look['screen'][])
    for (const visitor of everybody) {
      const look: Look = screen === 'desk' ? { screen, office: 'kentro', counter: '3' } : { screen, office: 'kentro' }
      const came = new TestScreen(url, look, cookies[visitor], { reconnection: false })
      const outcome = await Promise.race([came.sees(() => true).then(() => 'in'), came.refused()])
      expect(`${visitor} at ${screen}: ${outcome}`).toBe(
        `${visitor} at ${screen}: ${may[screen].includes(visitor) ? 'in' : 'forbidden'}`,
      )
    }
})

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

test('reports, imports and seats are for those who may see them', async () => {
  const { url } = await openTestHouse()
  const clerk = await signIn(url, 'maria')
  const supervisor = await signIn(url, 'supervisor')
  const statusOf = async (path: string, cookie: string) => (await get(url, path, cookie)).status
  expect(await statusOf('/api/years/2024', '')).toBe(401)
  expect(await statusOf('/api/years/2024', clerk)).toBe(403)
  expect(await statusOf('/api/years/2024', supervisor)).toBe(200)
  expect(await statusOf('/api/years/last', supervisor)).toBe(400)
  expect(await statusOf('/api/offices', '')).toBe(401)
  expect(await statusOf('/api/offices', clerk)).toBe(200)
  expect((await post(url, '/api/imports?year=2020&file=x.csv', {}, clerk)).status).toBe(403)
  expect((await post(url, '/api/setup', {}, supervisor)).status).toBe(403)
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
