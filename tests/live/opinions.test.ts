// What citizens say, at the doors: once for each link, the exit's tablet at its own pace, messages to the right head and to no other.
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Messages } from '#shared/opinions.ts'
import type { Opinions } from '#shared/opinions-read.ts'
import { EXIT, MESSAGES } from '../../server/allowance.ts'
import { ADDRESS, administratorAt, givesAddress } from '../kit/change-settings.ts'
import { act, Comer, enrol, newKey } from '../kit/devices.ts'
import { dumpOf } from '../kit/dump.ts'
import { deskAt, get, kioskAt, openTestHouse, post, signIn, TestScreen } from '../kit/house.ts'
import { done } from '../kit/office.ts'
import { tempFolder } from '../kit/temp.ts'

const NINE = Date.parse('2026-11-23T09:00:00+02:00')
const DAY = 24 * 3_600_000
const at = { counter: '3' }

async function houseOnMonday() {
  const clock = { now: NINE }
  const folder = tempFolder()
  const { url } = await openTestHouse(folder, () => clock.now)
  await givesAddress(url)
  const kiosk = kioskAt(url)
  const maria = deskAt(url, '3', await signIn(url, 'maria'))
  done(await maria.ask({ type: 'openCounter', ...at, takeOver: false }))
  const takes = async () => {
    const answer = await kiosk.ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null })
    return answer.ok ? (answer.page ?? '').slice(`${ADDRESS}/t/`.length) : answer.refusal
  }
  const serves = async () => {
    clock.now += 60_000
    done(await maria.ask({ type: 'callNext', ...at }))
    done(await maria.ask({ type: 'startServing', ...at }))
    done(await maria.ask({ type: 'finish', ...at, rows: [] }))
  }
  const today = () => (dumpOf(folder).ratings ?? []).filter((row) => row.includes('2026-11-23'))
  return { url, clock, folder, takes, serves, today }
}

const message = (more: object = {}) => ({
  id: randomUUID(),
  office: 'kentro',
  kep: '0207',
  kind: 'complaint',
  text: 'Περίμενα μία ώρα.',
  contact: null,
  ...more,
})

test('a link rates once, and only when its ticket was served; the same press again is answered as before', async () => {
  const { url, takes, serves, today } = await houseOnMonday()
  const key = await takes()
  const rate = (rating: unknown, link = key) => post(url, '/api/opinions/ticket', { key: link, rating })
  expect((await rate(4)).status).toBe(404)
  await serves()
  const phone = new TestScreen(url, { screen: 'ticket', office: '', key })
  expect(await phone.sees(() => true)).toMatchObject({ opinion: { rate: true, messages: '0207' } })
  expect((await rate(5)).status).toBe(400)
  expect((await rate(4, 'x'.repeat(22))).status).toBe(404)
  expect([(await rate(4)).status, (await rate(4)).status, (await rate(1)).status]).toEqual([200, 200, 200])
  expect(today()).toEqual([
    JSON.stringify({ office: 'kentro', kep: '0207', date: '2026-11-23', source: 'phone', rating: 4, count: 1 }),
  ])
  const again = new TestScreen(url, { screen: 'ticket', office: '', key })
  expect(await again.sees(() => true)).toMatchObject({ opinion: { rate: false } })
  expect((await post(url, '/api/opinions/words', { key, words: 'Πολύ ευγενικοί' })).status).toBe(200)
  expect((await post(url, '/api/opinions/words', { key, words: 'χ'.repeat(301) })).status).toBe(400)
})

test('switched off, nothing is asked and nothing counts', async () => {
  const { url, takes, serves, today } = await houseOnMonday()
  const change = await administratorAt(url)
  const key = await takes()
  await serves()
  await change('opinions', ({ opinions }) => ({
    opinions: { ...opinions, phone: false, exit: false, messages: false },
  }))
  const phone = new TestScreen(url, { screen: 'ticket', office: '', key })
  expect(await phone.sees(() => true)).toMatchObject({ opinion: null })
  expect((await post(url, '/api/opinions/ticket', { key, rating: 4 })).status).toBe(409)
  expect((await post(url, '/api/opinions/exit', { id: randomUUID(), office: 'kentro', rating: 4 })).status).toBe(409)
  expect((await post(url, '/api/opinions/message', message())).status).toBe(409)
  const { offices } = await (await get(url, '/api/opinions/form')).json()
  expect(offices.map(({ id }: { id: string }) => id)).not.toContain('kentro')
  expect(today()).toEqual([])
})

test('a child that presses fifty times is thanked fifty times and counts as two; whoever comes later counts', async () => {
  const { url, clock, today } = await houseOnMonday()
  const tap = (rating: number, id: string = randomUUID()) =>
    post(url, '/api/opinions/exit', { id, office: 'kentro', rating }).then(({ status }) => status)
  const pressed = []
  for (let n = 0; n < 50; n++) pressed.push(await tap(1))
  expect(new Set(pressed)).toEqual(new Set([200]))
  const counted = () => today().reduce((sum, row) => sum + (JSON.parse(row) as { count: number }).count, 0)
  expect(counted()).toBe(EXIT.burst)
  clock.now += 60_000
  const lost = randomUUID()
  await tap(4, lost)
  await tap(4, lost)
  expect(counted()).toBe(EXIT.burst + 1)
  // The two KEPs share this exit: it speaks for neither.
  expect(JSON.parse(today()[0] ?? '')).toMatchObject({ kep: '', source: 'exit' })
  expect(
    (await post(url, '/api/opinions/exit', { id: randomUUID(), office: 'kentro-practice', rating: 4 })).status,
  ).toBe(200)
  expect(today().join()).not.toContain('kentro-practice')
})

test('where only enrolled devices may look, only the enrolled tablet rates, for its own office', async () => {
  const { url, today } = await houseOnMonday()
  const admin = await signIn(url, 'admin')
  await act(url, admin, 'who-may-look', { mayLook: 'enrolled' })
  const tap = (cookie: string) =>
    post(url, '/api/opinions/exit', { id: randomUUID(), office: 'annex-1', rating: 3 }, cookie)
  const key = newKey()
  const cookie = `seira_device=${key}`
  expect([(await tap('')).status, (await tap(cookie)).status, (await tap(admin)).status]).toEqual([403, 403, 403])
  const code = await new Comer(url, 'exit', key).code()
  await enrol(url, admin, { code, kind: 'exit', office: 'kentro', name: 'Tablet εξόδου' })
  expect((await tap(cookie)).status).toBe(200)
  expect(today().map((row) => JSON.parse(row))).toMatchObject([{ office: 'kentro', rating: 3, count: 1 }])
})

test('a message reaches the head of its KEP, not the other head; it is answered, with who did what', async () => {
  const { url, clock } = await houseOnMonday()
  const [head, supervisor, auditor] = [
    await signIn(url, 'head'),
    await signIn(url, 'supervisor'),
    await signIn(url, 'auditor'),
  ]
  const listed = async (cookie: string) =>
    ((await (await get(url, '/api/messages', cookie)).json()) as Messages).messages.map(({ reference }) => reference)
  const mine = message({ contact: 'eleni@example.gr' })
  const sent = await post(url, '/api/opinions/message', mine)
  expect(sent.status).toBe(201)
  const { reference } = await sent.json()
  expect((await (await post(url, '/api/opinions/message', mine)).json()).reference).toBe(reference)
  const other = (await (await post(url, '/api/opinions/message', message({ kep: '0325' }))).json()).reference
  expect((await post(url, '/api/opinions/message', message({ kep: '0444' }))).status).toBe(409) // not of this office
  expect(await listed(head)).toContain(reference)
  expect(await listed(head)).not.toContain(other)
  expect(await listed(supervisor)).toEqual(expect.arrayContaining([reference, other]))
  expect(await listed(auditor)).toEqual(expect.arrayContaining([reference, other]))
  expect(await (await get(url, '/api/messages/new', head)).json()).toEqual({ count: 3 }) // two of the demo

  const become = (cookie: string, more: object) =>
    post(url, '/api/messages/state', { reference, said: null, ...more }, cookie)
  expect((await become(auditor, { from: 'new', state: 'read' })).status).toBe(403)
  expect((await become(head, { reference: other, from: 'new', state: 'read' })).status).toBe(404)
  expect((await become(head, { from: 'new', state: 'answered' })).status).toBe(400) // without a word of what
  clock.now += 1_000
  expect((await become(head, { from: 'new', state: 'answered', said: 'Έγινε' })).status).toBe(200)
  expect((await become(supervisor, { from: 'new', state: 'closed' })).status).toBe(409)
  const gone = await post(url, '/api/messages/delete-contact', { reference }, head)
  const found = ((await gone.json()) as Messages).messages.find((one) => one.reference === reference)
  expect(found).toMatchObject({
    state: 'answered',
    contact: null,
    history: [
      { act: 'answered', by: 'Κώστας Ράπτης', said: 'Έγινε' },
      { act: 'contact-deleted', by: 'Κώστας Ράπτης' },
    ],
  })
  expect(await (await get(url, '/api/messages/new', head)).json()).toEqual({ count: 2 })
})

test('words are seen the next day, by the head of their KEP alone, and deleted for a reason', async () => {
  const { url, clock, takes, serves, folder } = await houseOnMonday()
  const key = await takes()
  await serves()
  await post(url, '/api/opinions/ticket', { key, rating: 4 })
  await post(url, '/api/opinions/words', { key, words: 'Η κυρία Σταύρου ήταν ευγενική' })
  let head = await signIn(url, 'head')
  const seen = async () => (await (await get(url, '/api/opinions?period=2026-11', head)).json()) as Opinions
  const before = await seen()
  expect(before.words.map(({ text }) => text).join()).not.toContain('Σταύρου')
  expect(before.satisfaction.rows.map(({ kep }) => kep)).toEqual(['0207'])
  expect(before.messages.map(({ kep }) => kep)).toEqual(['0207'])
  clock.now += DAY
  head = await signIn(url, 'head')
  const words = (await seen()).words.find(({ text }) => text.includes('Σταύρου'))
  const forget = (cookie: string, reason = 'names-somebody') =>
    post(url, '/api/opinions/delete-words', { id: words?.id, reason }, cookie)
  expect((await forget(await signIn(url, 'auditor'))).status).toBe(403)
  expect((await forget(head, 'μου αρέσει')).status).toBe(400)
  expect((await forget(head)).status).toBe(200)
  expect(JSON.stringify(dumpOf(folder).opinion_words)).not.toContain('Σταύρου')
  expect(dumpOf(folder).opinions_history?.at(-1)).toMatch(/"person":"head","act":"words-deleted".*names-somebody/)
  expect((await get(url, '/api/opinions?period=2026-11-23', head)).status).toBe(400) // no day by itself
})

test('a flood from one address is held back, and its text is not taken', async () => {
  const { url, clock } = await houseOnMonday()
  const statuses = []
  for (let n = 0; n < MESSAGES.burst + 3; n++)
    statuses.push((await post(url, '/api/opinions/message', message())).status)
  expect(statuses).toEqual([...Array(MESSAGES.burst).fill(201), 429, 429, 429])
  clock.now += 60_000
  expect((await post(url, '/api/opinions/message', message())).status).toBe(201)
})
