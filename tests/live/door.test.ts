// A number by phone: the code at the door changes, a link that was sent on is dead, and one phone has one number.
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Answer } from '#shared/protocol.ts'
import type { Command } from '#shared/queue/commands.ts'
import { ADDRESS, administratorAt, givesAddress } from '../kit/change-settings.ts'
import { act, enrolled, withKey } from '../kit/devices.ts'
import { deskAt, get, kioskAt, openTestHouse, signIn, TestScreen } from '../kit/house.ts'
import { tempFolder } from '../kit/temp.ts'

const NINE = Date.parse('2026-11-23T09:00:00+02:00')
const MINUTE = 60_000
const takes = { type: 'takeTicket', service: 'a', language: 'el', priority: null } as const
const GIVEN = { on: true, atKiosk: false, inTenMinutes: 20 }

async function byPhone(url: string, phoneTickets: typeof GIVEN): Promise<void> {
  const change = await administratorAt(url)
  await change('phones', () => ({ phoneTickets }))
}

/** Monday at nine: numbers are given by phone, and a tablet at the entrance is enrolled. */
async function houseWithDoor(phoneTickets = GIVEN) {
  const clock = { now: NINE }
  const { url } = await openTestHouse(tempFolder(), () => clock.now)
  await givesAddress(url)
  await byPhone(url, phoneTickets)
  const admin = await signIn(url, 'admin')
  const { key } = await enrolled(url, admin, { kind: 'door', office: 'kentro', name: 'Είσοδος' })
  const door = withKey(url, key, { screen: 'door', office: '' })
  const codeNow = async () => codeIn((await door.sees(({ scan }) => (scan?.until ?? 0) > clock.now)).scan?.address)
  return { url, clock, door, codeNow, phone: (code: string, cookie?: string) => phoneAt(url, code, cookie) }
}

const codeIn = (address = 'no code'): string => {
  expect(address).toMatch(/^https:\/\/seira\.example\/take\/[\w-]{16}$/)
  return address.slice(`${ADDRESS}/take/`.length)
}
/** The page gives it its cookie, as it gives it to any browser. */
async function phoneAt(url: string, code: string, cookie?: string) {
  const page = await get(url, `/take/${code}`, cookie ?? '')
  const own = cookie ?? (page.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const screen = new TestScreen(url, { screen: 'take', office: 'kentro', key: code }, own, { reconnection: false })
  const outcome = () => Promise.race([screen.sees(() => true).then(() => 'in'), screen.refused()])
  const ask = (command: Command = takes, id: string = randomUUID()): Promise<Answer> => screen.ask(command, id)
  return { html: await page.text(), cookie: own, screen, outcome, ask }
}

test('whoever scans the code takes a number, has its page, and no paper comes out', async () => {
  const { url, codeNow, phone } = await houseWithDoor()
  const eleni = await phone(await codeNow())
  expect(eleni.html).toContain('first-view')
  expect(await eleni.screen.sees(() => true)).toMatchObject({ open: true, offered: true })
  const answer = await eleni.ask({ ...takes, language: 'en' })
  expect(answer).toMatchObject({ ok: true, reply: { ticket: 'Α 001', ahead: 0 } })
  const page = answer.ok ? (answer.page ?? '') : ''
  expect(page).toMatch(/^https:\/\/seira\.example\/t\/[\w-]{22}$/)
  const own = new TestScreen(url, { screen: 'ticket', office: '', key: page.slice(`${ADDRESS}/t/`.length) })
  expect(await own.sees(() => true)).toMatchObject({ label: 'Α 001', language: 'en', stand: { state: 'waiting' } })
  const kiosk = kioskAt(url)
  await kiosk.ask(takes)
  const paper = new TestScreen(url, { screen: 'paper', office: 'kentro' })
  const { papers } = await paper.sees(({ papers }) => papers.length > 0)
  expect(papers).toHaveLength(1)
  expect(JSON.stringify(papers)).toContain('002')
})

test('the code is another one each minute, and one that was photographed is dead after a few', async () => {
  const { clock, codeNow, phone } = await houseWithDoor()
  const first = await codeNow()
  clock.now += MINUTE
  const second = await codeNow()
  expect(second).not.toBe(first)
  clock.now += 2 * MINUTE
  const slow = await phone(first)
  expect(await slow.outcome()).toBe('in')
  clock.now += MINUTE
  expect(await slow.ask()).toEqual({ ok: false, refusal: 'code-old' })
  const late = await phone(first)
  expect(await late.outcome()).toBe('no-such-link')
  expect(late.html).not.toContain('first-view')
  expect(await (await phone(second)).outcome()).toBe('in')
})

test('no code is guessed, and none of another installation holds here', async () => {
  const [here, there] = [await houseWithDoor(), await houseWithDoor()]
  for (const forged of [await there.codeNow(), 'A'.repeat(16), 'x', '%00', 'α'.repeat(40)])
    expect(await (await here.phone(forged)).outcome(), forged).toBe('no-such-link')
})

test('one phone has one number while that is in the line; the same press again is the same number', async () => {
  const { url, codeNow, phone } = await houseWithDoor()
  const eleni = await phone(await codeNow())
  const press = randomUUID()
  const first = await eleni.ask(takes, press)
  expect(first).toMatchObject({ ok: true, reply: { ticket: 'Α 001' } })
  expect(await eleni.ask(takes, press)).toEqual(first)
  const page = first.ok ? first.page : undefined
  const greedy = { ok: false, refusal: 'has-number', about: 'Α 001', page }
  expect(await eleni.ask({ ...takes, service: 'b' })).toEqual(greedy)
  const again = await phone(await codeNow(), eleni.cookie)
  expect(await again.ask()).toEqual(greedy)
  expect(again.html).toContain(`data-own="${(page ?? '').slice(ADDRESS.length)}"`)

  const maria = deskAt(url, '3', await signIn(url, 'maria'))
  for (const command of [
    { type: 'openCounter', counter: '3', takeOver: false },
    { type: 'callNext', counter: '3' },
    { type: 'startServing', counter: '3' },
    { type: 'finish', counter: '3', rows: [] },
  ] satisfies Command[])
    expect(await maria.ask(command)).toMatchObject({ ok: true })
  expect(await again.ask()).toMatchObject({ ok: true, reply: { ticket: 'Α 002' } })
})

test('two windows of one phone press at once: one number', async () => {
  const { codeNow, phone } = await houseWithDoor()
  const code = await codeNow()
  const one = await phone(code)
  const other = await phone(code, one.cookie)
  await Promise.all([one.screen.sees(() => true), other.screen.sees(() => true)])
  const answers = await Promise.all([one.ask(), other.ask({ ...takes, service: 'b' })])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a phone that keeps no cookie, or makes one up that is none, takes nothing', async () => {
  const { codeNow, phone } = await houseWithDoor()
  for (const cookie of ['x=1', 'seira_phone=short'])
    expect(await (await phone(await codeNow(), cookie)).ask()).toEqual({ ok: false, refusal: 'no-cookie' })
})

test('whoever makes up phones meets the limit of the network, and all phones together that of the office', async () => {
  const hoarded = async (phoneTickets: typeof GIVEN) => {
    const { codeNow, phone, clock } = await houseWithDoor(phoneTickets)
    const code = await codeNow()
    const take = async () => (await phone(code)).ask()
    const outcomes: string[] = []
    for (let nth = 0; nth < 14; nth += 1) {
      const answer = await take()
      outcomes.push(answer.ok ? 'given' : answer.refusal)
    }
    clock.now += 11 * MINUTE
    const later = await (await phone(await codeNow())).ask()
    return { given: outcomes.filter((one) => one === 'given').length, last: outcomes.at(-1), later: later.ok }
  }
  expect(await hoarded({ ...GIVEN, inTenMinutes: 5 })).toEqual({ given: 5, last: 'phones-wait', later: true })
  expect(await hoarded({ ...GIVEN, inTenMinutes: 200 })).toEqual({ given: 12, last: 'phones-wait', later: true })
})

test('a phone at the door takes a number and does nothing else', async () => {
  const { codeNow, phone } = await houseWithDoor()
  const eleni = await phone(await codeNow())
  await eleni.ask()
  for (const command of [
    { type: 'leave', ticket: 'Α 001' },
    { type: 'letPass', ticket: 'Α 001', people: 1 },
    { type: 'checkIn', code: '4471', language: 'el' },
    { type: 'callNext', counter: '3' },
    { type: 'endDay' },
  ] as const)
    expect(await eleni.ask(command), command.type).toEqual({ ok: false, refusal: 'forbidden' })
})

test('what the kiosk would refuse is refused here too: a service that is none, a day that has ended', async () => {
  const { url, codeNow, phone } = await houseWithDoor()
  const maria = deskAt(url, '3', await signIn(url, 'supervisor'))
  const [one, other] = [await phone(await codeNow()), await phone(await codeNow())]
  expect(await one.ask({ ...takes, service: 'none' })).toEqual({ ok: false, refusal: 'unknown-service' })
  expect(await one.ask()).toMatchObject({ ok: true })
  await maria.ask({ type: 'endDay' })
  expect(await other.ask()).toEqual({ ok: false, refusal: 'day-ended' })
})

test('where it is off, or phones find nobody, there is no code, and an old one gives nothing', async () => {
  const { url, door, codeNow, phone } = await houseWithDoor()
  const code = await codeNow()
  const eleni = await phone(code)
  await eleni.screen.sees(() => true)
  const sentAway = new Promise((resolve) => eleni.screen.socket.once('disconnect', resolve))
  await byPhone(url, { ...GIVEN, on: false })
  expect(await door.sees(({ scan }) => scan === null)).toMatchObject({ offered: false })
  await sentAway
  expect(await (await phone(code)).outcome()).toBe('no-such-link')
  await byPhone(url, GIVEN)
  await door.sees(({ scan }) => scan !== null)
  await givesAddress(url, null)
  await door.sees(({ scan }) => scan === null)
})

test('nobody reads the code from home: not at the door’s page, not at a kiosk that anybody may look at', async () => {
  const { url } = await houseWithDoor({ ...GIVEN, atKiosk: true })
  const stranger = new TestScreen(url, { screen: 'door', office: 'kentro' }, '', { reconnection: false })
  expect(await stranger.refused()).toBe('not-enrolled')
  expect(await (await get(url, '/door')).text()).not.toContain('/take/')
  expect(await kioskAt(url).sees(() => true)).toMatchObject({ scan: null })
  const admin = await signIn(url, 'admin')
  const { key } = await enrolled(url, admin, { kind: 'kiosk', office: 'kentro', name: 'Εκδοτήριο' })
  const kiosk = withKey(url, key, { screen: 'kiosk', office: 'kentro' })
  await kiosk.sees(() => true)
  expect((await act(url, admin, 'who-may-look', { mayLook: 'enrolled' })).status).toBe(200)
  await kiosk.ask(takes) // whatever happens next is told
  expect(await kiosk.sees(({ scan }) => scan !== null)).toMatchObject({ scan: { address: expect.any(String) } })
})
