// Booking by HTTP, by hand and from a file: who may, what is refused in which words, and a request that comes twice.
import { expect, test } from 'vitest'
import type { BookedDay } from '#shared/appointments/booked-day.ts'
import { get, openTestHouse, post, signIn } from '../kit/house.ts'

const WEDNESDAY = Date.parse('2026-11-25T09:00:00+02:00')
const DATE = '2026-11-26'
const DAY = `/api/appointments?office=kentro&date=${DATE}`
const wanted = { time: '10:20', service: 'a', reference: 'Κ-4471' }
const booking = { id: 'booked-by-maria', office: 'kentro', date: DATE, list: [wanted] }
const cancelling = { id: 'cancelled-by-maria', office: 'kentro', date: DATE, appointment: 1 }

async function theHouse() {
  const { url } = await openTestHouse(undefined, () => WEDNESDAY)
  const maria = await signIn(url, 'maria')
  const day = async (cookie = maria) => (await (await get(url, DAY, cookie)).json()) as BookedDay
  const says = async (answer: Promise<Response>) => {
    const response = await answer
    return [response.status, ((await response.json()) as { refusal?: string }).refusal]
  }
  return { url, maria, day, says }
}

test('Maria books, sees the four figures, and cancels; Katerina sees the same', async () => {
  const { url, maria, day } = await theHouse()
  const booked = await post(url, '/api/appointments', booking, maria)
  expect(booked.status).toBe(201)
  expect(await booked.json()).toEqual(await day())
  expect(booked.headers.get('cache-control')).toBe('no-store')
  const [one] = (await day(await signIn(url, 'supervisor'))).list
  expect(one).toMatchObject({ appointment: 1, time: '10:20', service: 'a', reference: 'Κ-4471', state: 'booked' })
  expect(one?.code).toMatch(/^\d{4}$/)
  expect((await post(url, '/api/appointments/cancel', cancelling, maria)).status).toBe(201)
  expect((await day()).list).toMatchObject([{ state: 'cancelled' }])
})

test('the same request twice is one booking, and of a colleague it is none of theirs', async () => {
  const { url, maria, day, says } = await theHouse()
  await Promise.all([1, 2, 3].map(() => post(url, '/api/appointments', booking, maria)))
  expect(await says(post(url, '/api/appointments', booking, maria))).toEqual([201, undefined])
  expect((await day()).list).toHaveLength(1)
  const nikos = await signIn(url, 'nikos')
  expect(await says(post(url, '/api/appointments', booking, nikos))).toEqual([403, 'forbidden'])
})

test('what the rules refuse is said by its name and changes nothing', async () => {
  const { url, maria, day, says } = await theHouse()
  await post(url, '/api/appointments', booking, maria)
  const again = (more: object) => says(post(url, '/api/appointments', { ...booking, id: 'another-id', ...more }, maria))
  expect(await again({})).toEqual([409, 'appointment-twice'])
  expect(await again({ date: '2026-11-24' })).toEqual([409, 'date-past'])
  expect(await again({ date: '2028-11-24' })).toEqual([409, 'date-too-far'])
  expect(await again({ list: [wanted, { ...wanted, service: 'x' }] })).toEqual([409, 'appointment-twice'])
  expect(await again({ list: [{ ...wanted, time: '11:00', service: 'x' }] })).toEqual([409, 'unknown-service'])
  expect(await again({ office: 'nowhere' })).toEqual([404, 'unknown-office'])
  const cancel = (more: object) => says(post(url, '/api/appointments/cancel', { ...cancelling, ...more }, maria))
  expect(await cancel({ appointment: 7 })).toEqual([409, 'unknown-appointment'])
  expect(await cancel({ office: 'nowhere' })).toEqual([404, 'unknown-office'])
  expect((await day()).list).toMatchObject([{ state: 'booked' }])
})

test('nobody, another site and nonsense stay outside', async () => {
  const { url, maria, day, says } = await theHouse()
  for (const path of ['/api/appointments', '/api/appointments/cancel']) {
    expect((await post(url, path, booking)).status).toBe(401)
    expect(await says(post(url, path, {}, maria))).toEqual([400, 'malformed'])
    const elsewhere = { 'content-type': 'application/json', cookie: maria, origin: 'http://evil.example' }
    const foreign = { method: 'POST', headers: elsewhere, body: JSON.stringify(booking) }
    expect((await fetch(url + path, foreign)).status).toBe(403)
  }
  expect((await get(url, DAY)).status).toBe(401)
  for (const list of [
    [],
    [{ ...wanted, time: '25:00' }],
    [{ ...wanted, name: 'Ελένη' }],
    [{ ...wanted, reference: 'x'.repeat(41) }],
  ])
    expect(await says(post(url, '/api/appointments', { ...booking, list }, maria))).toEqual([400, 'malformed'])
  expect(await says(get(url, '/api/appointments?office=kentro&date=2026-02-30', maria))).toEqual([400, 'malformed'])
  expect(await says(get(url, `/api/appointments?office=nowhere&date=${DATE}`, maria))).toEqual([404, 'unknown-office'])
  expect((await day()).list).toEqual([])
})

test('a date tells its hours, and why it takes no booking', async () => {
  const { url, maria } = await theHouse()
  const on = async (date: string) =>
    (await (await get(url, `/api/appointments?office=kentro&date=${date}`, maria)).json()) as BookedDay
  expect(await on('2026-11-25')).toMatchObject({ hours: { otherwise: null }, closed: null, list: [] })
  expect(await on('2026-11-24')).toMatchObject({ closed: 'date-past' })
  expect((await on('2026-11-26')).services[0]).toMatchObject({ id: 'a', letter: 'Α', ranges: [{ from: '00:00' }] })
})

const FILE = '\uFEFFώρα;υπηρεσία;στοιχείο αναφοράς;Τηλέφωνο\r\n08:10;A;Κ-1;2410000000\r\n09:30;B;Κ-2;2410000001\r\n'
const sends = (url: string, cookie: string, id: string, check: '0' | '1', file = FILE) =>
  fetch(`${url}/api/appointments/import?office=kentro&date=${DATE}&id=${id}&check=${check}`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv', cookie },
    body: file,
  })

test('a file is checked, booked whole and once, and named when it comes again', async () => {
  const { url, maria, day } = await theHouse()
  const checked = await sends(url, maria, 'first-import', '1')
  expect([checked.status, await checked.json()]).toMatchObject([
    200,
    { count: 2, first: '08:10', last: '09:30', ignored: ['Τηλέφωνο'] },
  ])
  expect((await day()).list).toEqual([])

  const answers = await Promise.all([1, 2].map(() => sends(url, maria, 'first-import', '0')))
  expect(answers.map(({ status }) => status)).toEqual([201, 201])
  expect((await sends(url, maria, 'first-import', '0')).status).toBe(201)
  const { list } = await day()
  expect(list).toMatchObject([
    { time: '08:10', service: 'a', reference: 'Κ-1' },
    { time: '09:30', service: 'b', reference: 'Κ-2' },
  ])
  expect(JSON.stringify(list)).not.toContain('2410000000')

  for (const check of ['1', '0'] as const) {
    const again = await sends(url, maria, 'second-import', check)
    const problems = [2, 3].map((line) => ({ line, problem: 'booked-already' }))
    expect([again.status, await again.json()]).toMatchObject([422, { problems }])
  }
  expect((await day()).list).toHaveLength(2)
})

test('one bad row, and nothing of the file is booked; an empty one and a past date are said', async () => {
  const { url, maria, day, says } = await theHouse()
  const bad = await sends(url, maria, 'a-bad-import', '0', `${FILE}10:70;Α;Κ-3\n`)
  expect([bad.status, await bad.json()]).toMatchObject([422, { problems: [{ line: 4, problem: 'time-wrong' }] }])
  const empty = await sends(url, maria, 'an-empty-one', '1', '')
  expect(await empty.json()).toMatchObject({ problems: [{ line: 0, problem: 'file-empty' }] })
  expect((await day()).list).toEqual([])
  const to = (more: string) => `/api/appointments/import?office=kentro&date=2026-11-24&id=${more}`
  const file = (path: string, cookie = maria) =>
    fetch(url + path, { method: 'POST', headers: { 'content-type': 'text/csv', cookie }, body: FILE })
  expect(await says(file(to('yesterday')))).toEqual([409, 'date-past'])
  expect(await says(file(to('yesterday&check=1')))).toEqual([409, 'date-past'])
  expect(await says(file(to('x')))).toEqual([400, 'malformed'])
  expect(await says(file(to('yesterday').replace('kentro', 'nowhere')))).toEqual([404, 'unknown-office'])
  expect((await file(to('yesterday'), '')).status).toBe(401)
})
