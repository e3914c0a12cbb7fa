// A ticket's own page: whoever holds the link follows that one ticket, and nothing else, until its day is over.
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Answer } from '#shared/protocol.ts'
import type { Command } from '#shared/queue/commands.ts'
import { ADDRESS, givesAddress } from '../kit/change-settings.ts'
import { dumpOf } from '../kit/dump.ts'
import { deskAt, get, kioskAt, openTestHouse, signIn, TestScreen } from '../kit/house.ts'
import { tempFolder } from '../kit/temp.ts'

const NINE = Date.parse('2026-11-23T09:00:00+02:00')
const DAY = 24 * 3_600_000
const takes = { type: 'takeTicket', service: 'a', language: 'el', priority: null } as const

async function houseOnMonday() {
  const clock = { now: NINE }
  const folder = tempFolder()
  const { url, close } = await openTestHouse(folder, () => (clock.now += 5))
  await givesAddress(url)
  const kiosk = kioskAt(url)
  const keyOf = async (command: Command = takes, id: string = randomUUID()) => keyIn(await kiosk.ask(command, id))
  const follows = (key: string) => new TestScreen(url, { screen: 'ticket', office: '', key })
  return { url, close, clock, folder, kiosk, keyOf, follows }
}

function keyIn(answer: Answer): string {
  const page = answer.ok ? (answer.page ?? '') : answer.refusal
  expect(page).toMatch(/^https:\/\/seira\.example\/t\/[\w-]{22}$/)
  return page.slice(`${ADDRESS}/t/`.length)
}

const outcomeOf = (screen: TestScreen<'ticket'>) =>
  Promise.race([screen.sees(() => true).then(() => 'in'), screen.refused()])
/** The page, but for what changes with every request. */
const pageAt = async (url: string, key: string) => {
  const answer = await get(url, `/t/${key}`)
  return { status: answer.status, body: await answer.text() }
}

test('the holder sees their own place move, and is told when a counter calls', async () => {
  const { url, keyOf, follows } = await houseOnMonday()
  const [, second] = [await keyOf(), await keyOf()]
  const phone = follows(second)
  expect(await phone.sees(() => true)).toMatchObject({ label: 'Α 002', stand: { state: 'waiting', ahead: 1 } })
  const maria = deskAt(url, '3', await signIn(url, 'maria'))
  await maria.ask({ type: 'openCounter', counter: '3', takeOver: false })
  await maria.ask({ type: 'callNext', counter: '3' })
  await phone.sees(({ stand }) => stand.state === 'waiting' && stand.ahead === 0)
  await maria.ask({ type: 'startServing', counter: '3' })
  await maria.ask({ type: 'finish', counter: '3', rows: [] })
  await maria.ask({ type: 'callNext', counter: '3' })
  const { stand } = await phone.sees(({ stand }) => stand.state === 'called')
  expect(stand).toMatchObject({ counter: '3' })
})

test('the same press again gives the same page; without an address there is none', async () => {
  const { url, kiosk, keyOf } = await houseOnMonday()
  const first = await keyOf(takes, 'one-and-the-same-press')
  expect(await keyOf(takes, 'one-and-the-same-press')).toBe(first)
  await givesAddress(url, null)
  expect(await kiosk.ask(takes)).not.toHaveProperty('page')
})

test('nothing that is kept gives a link away', async () => {
  const { folder, keyOf } = await houseOnMonday()
  const key = await keyOf()
  expect(JSON.stringify(dumpOf(folder))).not.toContain(key)
})

test('a link that never was, one of yesterday and nonsense are answered alike, at both doors', async () => {
  const { url, clock, keyOf, follows } = await houseOnMonday()
  const key = await keyOf()
  const phone = follows(key)
  await phone.sees(() => true)
  expect((await pageAt(url, key)).body).toContain('Α 001')

  const ended = new Promise((resolve) => phone.socket.once('disconnect', resolve))
  clock.now += DAY
  await ended // within the five seconds after which the house looks at the clock
  const guessed = 'A'.repeat(22)
  for (const dead of [key, guessed, 'x', '%00', 'α'.repeat(50)]) {
    expect(await pageAt(url, dead)).toEqual(await pageAt(url, guessed))
    expect(await outcomeOf(follows(decodeURIComponent(dead)))).toBe('no-such-link')
  }
  expect((await pageAt(url, key)).body).not.toContain('first-view')
})

test('keys are not worked out from what anybody can see: another installation has others for the same ticket', async () => {
  const [here, there] = [await houseOnMonday(), await houseOnMonday()]
  const [mine, other] = [await here.keyOf(), await there.keyOf()]
  expect(mine).not.toBe(other)
  expect(await outcomeOf(here.follows(other))).toBe('no-such-link')
})

test('a phone asks for its own ticket and for no other, and nothing but what a holder may', async () => {
  const { keyOf, follows } = await houseOnMonday()
  const [first, second] = [await keyOf(), await keyOf()]
  await keyOf()
  const phone = follows(second)
  await phone.sees(() => true)
  const ask = (command: Command) =>
    phone.socket.timeout(5_000).emitWithAck('ask', { id: randomUUID(), office: 'kentro', command, kept: 0 })
  for (const command of [
    { type: 'letPass', ticket: 'Α 001', people: 1 },
    { type: 'leave', ticket: 'Α 001' },
    { type: 'leave', ticket: 'Α 999' },
    { type: 'cancelTicket', counter: '3', ticket: 'Α 002' },
    takes,
    { type: 'endDay' },
  ] as const)
    expect(await ask(command), command.type).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await ask({ type: 'letPass', ticket: 'Α 002', people: 1 })).toMatchObject({ ok: true, reply: {} })
  expect(await ask({ type: 'letPass', ticket: 'Α 002', people: 1 })).toEqual({ ok: false, refusal: 'nobody-behind' })
  expect(await ask({ type: 'leave', ticket: 'Α 002' })).toMatchObject({ ok: true })
  await phone.sees(({ stand }) => stand.state === 'cancelled')
  expect(await ask({ type: 'leave', ticket: 'Α 002' })).toEqual({ ok: false, refusal: 'ticket-not-waiting' })
  expect(await follows(first).sees(() => true)).toMatchObject({ stand: { state: 'waiting' } })
})

test('a phone that stands in front is not told of what changes behind it', async () => {
  const { url, kiosk, keyOf, follows } = await houseOnMonday()
  const phone = follows(await keyOf())
  await phone.sees(() => true)
  for (let more = 0; more < 12; more += 1) await kiosk.ask(takes)
  // What is told last is told to everybody: whatever came before it has been heard.
  const maria = deskAt(url, '3', await signIn(url, 'maria'))
  await maria.ask({ type: 'openCounter', counter: '3', takeOver: false })
  await phone.sees(({ stand }) => stand.state === 'waiting' && stand.wait !== null)
  const before = phone.heard.length
  expect(before).toBeLessThan(10) // ten people may pass, and the eleventh newcomer changes nothing
  await kiosk.ask({ ...takes, service: 'b' })
  await maria.ask({ type: 'callNext', counter: '3' })
  await phone.sees(({ stand }) => stand.state === 'called')
  expect(phone.heard.length).toBe(before + 1)
})

test('practice has no pages: its numbers count nowhere', async () => {
  const { url } = await houseOnMonday()
  const kiosk = new TestScreen(url, { screen: 'kiosk', office: 'kentro-practice' })
  const answer: Answer = await kiosk.socket
    .timeout(5_000)
    .emitWithAck('ask', { id: randomUUID(), office: 'kentro-practice', command: takes, kept: 0 })
  expect(answer.ok).toBe(true)
  expect(answer).not.toHaveProperty('page')
})

test('a link lives through a restart of the house', async () => {
  const { clock, folder, keyOf, close } = await houseOnMonday()
  const key = await keyOf()
  await close()
  const { url } = await openTestHouse(folder, () => clock.now)
  const phone = new TestScreen(url, { screen: 'ticket', office: '', key })
  expect(await phone.sees(() => true)).toMatchObject({ label: 'Α 001' })
})

test('the number and its place stand in the page as words, before any script has come over a weak line', async () => {
  const { url, keyOf } = await houseOnMonday()
  await keyOf()
  const { body } = await pageAt(url, await keyOf())
  expect(body).toMatch(/<p class="own-first">Α 002<\/p><p>1 άτομο πριν από εσάς\.<\/p>/)
  expect((await pageAt(url, 'A'.repeat(22))).body).not.toContain('own-first')
})
