// Booking by HTTP: who may, what is refused in which words, and a request that comes twice.
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
