// An office with several printers: whose paper comes out where, while one is out of paper, becomes another one, or is asked for more.

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { CopyAnswer } from '#shared/printers/copies.ts'
import type { PrinterNow, PrintersNow, StaffSlip } from '#shared/printers/told.ts'
import type { Look } from '#shared/protocol.ts'
import type { PrinterLink } from '#shared/queue/printers.ts'
import { PROFILES } from '#shared/slip/profiles.ts'
import { printerText } from '#shared/text/printer.ts'
import { act, enrolled, withKey } from '../kit/devices.ts'
import { FakeAtTcp } from '../kit/fake-at-tcp.ts'
import { deskAt, get, kioskAt, openTestHouse, post, signIn, TestScreen } from '../kit/house.ts'
import { install } from '../kit/install-printers.ts'

const TAKE = { type: 'takeTicket', service: 'a', language: 'el', priority: null } as const
const epson = PROFILES['epson-80']
const out = (fake: FakeAtTcp, count: number) => fake.printer.until(() => fake.printer.slips().length >= count)
const kioskWith = (url: string, printer: string) =>
  new TestScreen(url, { screen: 'kiosk', office: 'kentro', printer } as Look & { screen: 'kiosk' })
const copyOf = (
  screen: Pick<TestScreen<'kiosk' | 'desk' | 'board'>, 'socket'>,
  ticket: string,
  id = 'copy-of-a-ticket',
): Promise<CopyAnswer> => screen.socket.timeout(10_000).emitWithAck('print', { id, office: 'kentro', ticket })

const printersAt = async (url: string, cookie: string): Promise<readonly PrinterNow[]> =>
  ((await (await get(url, '/api/printers/kentro', cookie)).json()) as PrintersNow).printers // our own answer
const askSlip = (url: string, cookie: string, slip: StaffSlip, printer = 'main') =>
  post(url, `/api/printers/kentro/${printer}`, { slip }, cookie)

async function twoPrinters() {
  const [hall, door] = [await FakeAtTcp.open(epson), await FakeAtTcp.open(epson)]
  const { url } = await openTestHouse()
  await install(url, [
    { id: 'hall', name: 'Αίθουσα', link: hall.link(), fallback: 'door' },
    { id: 'door', name: 'Είσοδος', link: door.link(), fallback: 'hall' },
  ])
  const desk = deskAt(url, '3', await signIn(url, 'maria'))
  await desk.sees(({ printers }) => printers.length === 2 && printers.every(({ paper }) => paper.state === 'ready'))
  return { url, hall, door, desk }
}

describe('two kiosks, each with its own printer', () => {
  test('one runs out of paper: its slips come out at the other, the kiosk says where, and it is its own again by itself', async () => {
    const { url, hall, door, desk } = await twoPrinters()
    const [atHall, atDoor] = [kioskWith(url, 'hall'), kioskWith(url, 'door')]
    await atHall.ask(TAKE)
    await atDoor.ask(TAKE)
    await Promise.all([out(hall, 1), out(door, 1)])
    expect([hall.printer.slips(), door.printer.slips()]).toEqual([['Α 001'], ['Α 002']])

    door.printer.runsOutOfPaper()
    const told = await atDoor.sees(({ paperAt }) => paperAt !== null)
    expect(told).toMatchObject({ paperAt: 'Αίθουσα', paper: { state: 'ready' } })
    const { printers } = await desk.sees(({ printers }) => printers.some(({ paper }) => paper.state === 'silent'))
    expect(printers).toMatchObject([
      { name: 'Αίθουσα', paper: { state: 'ready' }, instead: null },
      { name: 'Είσοδος', paper: { state: 'silent', printer: { state: 'paper-out' } }, instead: 'Αίθουσα' },
    ])
    // Whatever a kiosk says itself.
    await atDoor.ask({ ...TAKE, printer: 'door' })
    await out(hall, 2)
    expect(hall.printer.slips()).toEqual(['Α 001', 'Α 003'])

    door.printer.getsPaper()
    await atDoor.sees(({ paperAt }) => paperAt === null)
    await atDoor.ask(TAKE)
    await out(door, 2)
    expect([hall.printer.slips(), door.printer.slips()]).toEqual([
      ['Α 001', 'Α 003'],
      ['Α 002', 'Α 004'],
    ])
  })

  test('where neither gives paper the kiosk says so; what a desk gives comes out at the first', async () => {
    const { url, hall, door, desk } = await twoPrinters()
    const atDoor = kioskWith(url, 'door')
    await desk.ask(TAKE)
    await out(hall, 1)
    door.printer.opensCover()
    hall.printer.opensCover()
    const { paper } = await atDoor.sees(({ paper }) => paper.state === 'silent')
    expect(paper.printer).toEqual({ state: 'cover-open', trouble: null })
    hall.printer.closesCover()
    await atDoor.sees(({ paperAt }) => paperAt === 'Αίθουσα')
  })

  test('an enrolled kiosk has the printer that it was given, whatever its address says', async () => {
    const { url, hall, door } = await twoPrinters()
    const admin = await signIn(url, 'admin')
    const wanted = { kind: 'kiosk', office: 'kentro', name: 'Εκδοτήριο εισόδου', layout: 'door' } as const
    const { key, id } = await enrolled(url, admin, wanted)
    const kiosk = withKey(url, key, { screen: 'kiosk', office: 'kentro', printer: 'hall' })
    await kiosk.ask(TAKE)
    await out(door, 1)
    expect(hall.printer.slips()).toEqual([])
    const { kind: _, ...elsewhere } = { ...wanted, device: id, place: 'Υπόγειο', layout: 'cellar' }
    const answer = await act(url, admin, 'assign', elsewhere)
    expect(await answer.json()).toEqual({ problem: 'unknown-printer' })
  })
})

test('a printer gets another address while slips wait: each is printed once, and there', async () => {
  const [old, other] = [await FakeAtTcp.open(epson), await FakeAtTcp.open(epson)]
  const { url } = await openTestHouse()
  await install(url, [{ id: 'main', link: old.link() }])
  const kiosk = kioskAt(url)
  await old.printer.until(() => old.hasVisitor())
  old.printer.runsOutOfPaper()
  await kiosk.sees(({ paper }) => paper.state === 'silent')
  await kiosk.ask(TAKE)
  await kiosk.ask(TAKE)
  await install(url, [{ id: 'main', link: other.link() }])
  await out(other, 2)
  old.printer.getsPaper()
  await kiosk.sees(({ paper }) => paper.state === 'ready')
  await kiosk.ask(TAKE)
  await out(other, 3)
  expect([old.printer.slips(), other.printer.slips()]).toEqual([[], ['Α 001', 'Α 002', 'Α 003']])
})

test('a slip in hand is finished where it began', async () => {
  const [slow, other] = [await FakeAtTcp.open(epson, 40), await FakeAtTcp.open(epson)]
  const { url } = await openTestHouse()
  await install(url, [{ id: 'main', link: slow.link() }])
  const kiosk = kioskAt(url)
  await kiosk.ask(TAKE)
  await kiosk.ask(TAKE)
  await slow.printer.until(() => slow.printer.isPrinting())
  await install(url, [{ id: 'main', link: other.link() }])
  await out(other, 1)
  expect([slow.printer.slips(), other.printer.slips()]).toEqual([['Α 001'], ['Α 002']])
})

describe('a copy', () => {
  test('at a printer that never says whether a slip came out, the citizen may ask for one', async () => {
    const fake = await FakeAtTcp.open(PROFILES['star-tsp'])
    const { url } = await openTestHouse()
    await install(url, [{ id: 'main', name: 'Εκδοτήριο', link: fake.link(), make: 'star-tsp' }])
    const kiosk = kioskAt(url)
    await kiosk.sees(({ unsure }) => unsure === 'all')
    await kiosk.ask(TAKE)
    await out(fake, 1)
    expect(await copyOf(kiosk, 'Α 001')).toEqual({ ok: true, at: 'Εκδοτήριο' })
    expect(await copyOf(kiosk, 'Α 001')).toEqual({ ok: true, at: 'Εκδοτήριο' }) // the same, asked twice
    await out(fake, 2)
    expect(await copyOf(kiosk, 'Α 001', 'another-copy')).toEqual({ ok: false, refusal: 'one-already' })
    expect(await copyOf(kiosk, 'Α 999', 'another-copy')).toEqual({ ok: false, refusal: 'unknown-ticket' })
    const desk = deskAt(url, '3', await signIn(url, 'maria'))
    expect(await copyOf(desk, 'Α 001', 'a-copy-at-a-desk')).toMatchObject({ ok: true })
    await out(fake, 3)
    expect(fake.printer.slips()).toEqual(['Α 001', 'Α 001 ΑΝΤΙΓΡΑΦΟ', 'Α 001 ΑΝΤΙΓΡΑΦΟ'])
  })

  test('a kiosk asks no copy of a ticket that was taken a while ago; nor does a board of any', async () => {
    let now = Date.now()
    const { url } = await openTestHouse(undefined, () => now)
    const kiosk = kioskAt(url)
    await kiosk.sees(({ paper }) => paper.state === 'ready')
    await kiosk.ask(TAKE)
    now += 91_000
    expect(await copyOf(kiosk, 'Α 001')).toEqual({ ok: false, refusal: 'too-late' })
    const board = new TestScreen(url, { screen: 'board', office: 'kentro' })
    await board.sees(() => true)
    expect(await copyOf(board, 'Α 001')).toEqual({ ok: false, refusal: 'forbidden' })
    const nonsense = await kiosk.socket.timeout(10_000).emitWithAck('print', { id: 'x' } as never)
    expect(nonsense).toEqual({ ok: false, refusal: 'malformed' })
  })

  test('where no printer prints, and where there is none, it is said', async () => {
    const fake = await FakeAtTcp.open(epson)
    await fake.unplug()
    const { url } = await openTestHouse()
    await install(url, [{ id: 'main', link: fake.link() }])
    const kiosk = kioskAt(url)
    await kiosk.sees(({ paper }) => paper.state === 'silent')
    await kiosk.ask(TAKE)
    expect(await copyOf(kiosk, 'Α 001')).toEqual({ ok: false, refusal: 'no-paper' })
    await install(url, [])
    await kiosk.sees(({ paper }) => paper.state === 'none')
    expect(await copyOf(kiosk, 'Α 001')).toEqual({ ok: false, refusal: 'no-printer' })
  })
})

describe('the staff ask a printer', () => {
  test('for a test, the probe and the day; what became of each is told', async () => {
    const fake = await FakeAtTcp.open(epson)
    const { url } = await openTestHouse()
    await install(url, [{ id: 'main', name: 'Εκδοτήριο', link: fake.link() }])
    const [admin, supervisor] = [await signIn(url, 'admin'), await signIn(url, 'supervisor')]
    const kiosk = kioskAt(url)
    await kiosk.ask(TAKE)
    await out(fake, 1)
    for (const [slip, who] of [
      ['test', admin],
      ['probe', admin],
      ['day', supervisor],
    ] as const) {
      const before = fake.printer.pieces.length
      const answer = await askSlip(url, who, slip)
      expect(answer.status).toBe(201)
      const { id } = await answer.json()
      await fake.printer.until(() => fake.printer.pieces.length > before)
      await expect
        .poll(async () => (await printersAt(url, admin))[0]?.asked[0], { timeout: 5_000 })
        .toMatchObject({ id, slip, outcome: 'printed' })
    }
    expect(fake.printer.words(1)).toContain('αβγδεζηθικλμνξοπρσςτυφχψω')
    expect(fake.printer.words(2)).toContain('Θυρίδα')
    expect(fake.printer.words(3)).toMatch(/Αριθμοί που δόθηκαν +1/)
    expect((await askSlip(url, supervisor, 'probe')).status).toBe(403)
  })

  test('five wait at most, none comes late, and nonsense is refused', async () => {
    let now = Date.now()
    const fake = await FakeAtTcp.open(epson)
    const { url } = await openTestHouse(undefined, () => now)
    await install(url, [{ id: 'main', link: fake.link() }])
    const admin = await signIn(url, 'admin')
    fake.printer.runsOutOfPaper()
    await kioskAt(url).sees(({ paper }) => paper.state === 'silent')
    const statuses = []
    for (let n = 0; n < 6; n += 1) statuses.push((await askSlip(url, admin, 'test')).status)
    expect(statuses).toEqual([201, 201, 201, 201, 201, 429])
    now += 101_000
    expect((await printersAt(url, admin))[0]?.asked.map(({ outcome }) => outcome)).toEqual(Array(5).fill('expired'))
    expect((await post(url, '/api/printers/kentro/main', { slip: 'poem' }, admin)).status).toBe(400)
    expect((await askSlip(url, admin, 'test', 'cellar')).status).toBe(404)
    expect((await post(url, '/api/printers/nowhere/main', { slip: 'test' }, admin)).status).toBe(404)
  })
})

describe('a way that leads nowhere is said in words, and ends nothing', () => {
  const nonsense = async (): Promise<PrinterLink> => {
    const web = createServer((_, response) => response.end('hello')).listen(0, '127.0.0.1')
    onTestFinished(() => void web.close())
    await once(web, 'listening')
    return { kind: 'tcp', host: '127.0.0.1', port: (web.address() as AddressInfo).port } // it listens on TCP
  }
  const refused = async (): Promise<PrinterLink> => {
    const fake = await FakeAtTcp.open(epson)
    await fake.unplug()
    return fake.link()
  }
  test.each([
    ['a path that does not exist', async () => ({ kind: 'usb', path: '/dev/usb/lp77' }) as const, 'δεν υπάρχει'],
    [
      'a serial port that does not exist',
      async () => ({ kind: 'serial', path: '/dev/ttyUSB77', baud: 9_600, flow: 'none' }) as const,
      'δεν υπάρχει',
    ],
    [
      'something that is no serial port',
      async () => ({ kind: 'serial', path: '/dev/null', baud: 9_600, flow: 'none' }) as const,
      'δεν είναι συσκευή',
    ],
    ['nobody behind the port', refused, 'αρνήθηκε'],
    ['a web server', nonsense, 'δεν είναι εκτυπωτής'],
  ])('%s', async (_, where, words) => {
    const { url } = await openTestHouse()
    const desk = deskAt(url, '3', await signIn(url, 'maria'))
    await install(url, [{ id: 'main', link: await where() }])
    const said = (printers: (typeof desk)['heard'][number]['view']['printers']) =>
      printers.flatMap(({ paper }) => (paper.printer === undefined ? [] : [printerText.el.says(paper.printer, null)]))
    await desk.sees(({ printers }) => said(printers).some((sentence) => sentence.includes(words)))
    await install(url, [{ id: 'main' }])
    await desk.sees(({ printers }) => printers[0]?.paper.state === 'ready')
  })
})
