// The waiting room's board, before the eyes of those who wait: nobody's call is lost, and it never says more than it knows.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { BoardView } from '#shared/views/board-view.ts'
import { accessibilityFaults, openBrowser } from '../kit/browser.ts'
import { deskAt, kioskAt, openTestHouse, signIn } from '../kit/house.ts'
import { boardSaying, callsAt, ELEVEN, type SampleCall } from '../kit/sample-board.ts'
import { toldByHand } from '../kit/told-by-hand.ts'

const { visit } = openBrowser()
const HD = { width: 1920, height: 1080 }
const DIST = join(import.meta.dirname, '../../dist/display')
/** What a weak television loads before it shows anything, in kB. */
const SCRIPT_AT_MOST = 100

const FOUR: readonly SampleCall[] = [
  [13, 'Α 1000', '12', 0],
  [12, 'Α 061', '4', 1],
  [11, 'Γ 027', '7', 2],
  [10, 'Β 038', '11', 3],
]
const PAST: readonly SampleCall[] = [
  [8, 'Α 060', '2', 100],
  [7, 'Δ 004', '3', 120],
  [6, 'Α 059', '11', 150],
  [5, 'Ε 1014', '12', 200],
]
const WAYS: BoardView['look']['ways'] = [
  { counter: '4', arrow: 'up', text: { el: '1ος όροφος', en: '1st floor' } },
  { counter: '7', arrow: 'right', text: { el: 'δεξιά, πίσω πόρτα', en: 'right, the back door' } },
  { counter: '12', arrow: 'ahead', text: null },
]
const MISSED: BoardView['missed'] = [
  { ticket: 'Α 1005', at: ['12'] },
  { ticket: 'Γ 024', at: ['7', '11'] },
  { ticket: 'Β 031', at: [] },
]
const LONG = 'Την Παρασκευή 27 Νοεμβρίου το κατάστημα θα είναι κλειστό λόγω απεργίας.'

async function boardByHand(size = HD, query = '') {
  const { url } = await openTestHouse()
  const board = await visit(`${url}/board${query}`, size)
  return { board, hand: await toldByHand(board, 'board') }
}
const large = (board: Page) => board.locator('.call.is-now .number').evaluateAll((all) => all.map((it) => it.ariaLabel))

test('the script of a board stays small enough for a weak television', () => {
  const page = join(DIST, 'board.html')
  if (!existsSync(page)) throw new Error('the pages are not built')
  const named = [...readFileSync(page, 'utf8').matchAll(/(?:src|href)="\/display\/([^"]+\.js)"/g)]
  const files = [...new Set(named.map(([, file]) => file ?? ''))]
  expect(files.length).toBeGreaterThan(1)
  const size =
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length, 0) / 1_000
  expect(size).toBeLessThan(SCRIPT_AT_MOST)
})

test('three clerks press at the same moment, and all three calls stand large, the newest on top', async () => {
  const { url } = await openTestHouse()
  const board = await visit(`${url}/board`, HD)
  const kiosk = kioskAt(url)
  for (let n = 0; n < 3; n++) await kiosk.ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null })
  const seats = [
    ['maria', '1'],
    ['nikos', '3'],
    ['eleni', '7'],
  ] as const
  const desks = await Promise.all(
    seats.map(async ([who, counter]) => {
      const desk = deskAt(url, counter, await signIn(url, who))
      await desk.ask({ type: 'openCounter', counter, takeOver: false })
      return { desk, counter }
    }),
  )
  await Promise.all(desks.map(({ desk, counter }) => desk.ask({ type: 'callNext', counter })))
  await board.locator('.count-3').waitFor()
  expect((await large(board)).sort()).toEqual(['Α 1', 'Α 2', 'Α 3'])
})

test('a fifth call waits beside the four where it is read at once, and gets its time; the clock of the TV is a year behind', async () => {
  const { url } = await openTestHouse()
  const board = await visit(`${url}/board`, HD)
  await board.clock.install({ time: '2025-01-01T00:00:00Z' })
  const hand = await toldByHand(board, 'board')
  const calls = callsAt(ELEVEN, [[14, 'Ε 015', '9', 0], ...FOUR, ...PAST])
  await hand.tell(ELEVEN, boardSaying(calls))
  await board.locator('.count-4').waitFor()
  await board.getByText('11:00', { exact: true }).waitFor()
  await board.locator('.before .is-called').getByLabel('Ε 15').waitFor()
  expect(await board.locator('.aloud').innerText()).toContain('Αριθμός Ε 15, θυρίδα 9.')

  await board.clock.runFor(7_000)
  await board.locator('.call.is-now').getByLabel('Ε 15').waitFor()
  expect(await large(board)).toEqual(['Ε 15', 'Α 1000', 'Α 61', 'Γ 27'])
  // Somebody sets the clock of the TV, and nothing of it is seen.
  await board.clock.setSystemTime('2031-05-05T00:00:00Z')
  await board.clock.runFor(1_000)
  await board.getByText('11:00', { exact: true }).waitFor()
  expect(await large(board)).toHaveLength(4)

  await board.clock.runFor(40_000)
  await board.locator('.call.is-quiet').getByLabel('Ε 15').waitFor()
  expect(await large(board)).toEqual([])
})

test('the server goes away: the picture says how old it is, then that it is none, and heals; what is past is not called again', async () => {
  const { url } = await openTestHouse()
  const board = await visit(`${url}/board`, HD)
  await board.clock.install()
  const hand = await toldByHand(board, 'board')
  await hand.tell(ELEVEN, boardSaying(callsAt(ELEVEN, [...FOUR, ...PAST]), { missed: MISSED }))
  await board.locator('.count-4').waitFor()
  await hand.hangUp()
  await board.clock.runFor(5_000)
  await board.getByText(/Εικόνα πριν από \d/).waitFor()
  expect(await large(board)).toHaveLength(4)
  await board.clock.runFor(60_000)
  await board.getByText('Η οθόνη δεν ενημερώνεται από τις 11:00').waitFor()
  await board.getByText('Κλήσεις έως τις 11:00').waitFor()
  expect(await board.locator('.is-now').count()).toBe(0)
  expect(await accessibilityFaults(board)).toEqual([])

  hand.pickUp()
  await board.clock.runFor(10_000)
  const later = ELEVEN + 75_000
  const since: SampleCall = [14, 'Ε 015', '9', 40]
  await hand.tell(later, boardSaying(callsAt(later, [since, ...PAST])))
  await board.locator('.call.is-quiet').getByLabel('Ε 15').waitFor()
  expect([await large(board), await board.locator('.aloud li').count()]).toEqual([[], 0])
})

test('a newer build is loaded only when the server gives all of it, and until then the picture stays', async () => {
  const { board, hand } = await boardByHand()
  await hand.tell(ELEVEN, boardSaying(callsAt(ELEVEN, FOUR)))
  await board.locator('.count-4').waitFor()
  await board.evaluate(() => Object.assign(window, { stillHere: true }))
  const isHere = () => board.evaluate(() => 'stillHere' in window)

  await board.route(/\/board$/, (route) => route.abort('connectionrefused'))
  const asked = board.waitForEvent('requestfailed')
  await hand.tell(ELEVEN + 1_000, boardSaying([]), 'a-newer-build')
  await asked
  expect(await isHere()).toBe(true)
  expect(await large(board)).toHaveLength(4)

  const loaded = board.waitForEvent('load')
  await board.unroute(/\/board$/)
  await loaded
  expect(await isHere()).toBe(false)
})

/** What is cut off, lies outside of the screen, or hides something of a call, in words; nothing is right. */
const faultsOfPicture = (board: Page) =>
  board.evaluate(() => {
    const faults: string[] = []
    const isOff = ({ left, top, right, bottom }: DOMRect) =>
      left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5
    const ink = (element: Element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return range.getBoundingClientRect()
    }
    for (const element of document.querySelectorAll(
      '.board :is(h1, h2, b, small, time, p, .number, .direction, .at)',
    )) {
      if (element.closest('.aloud, .unseen') !== null || !element.textContent?.trim()) continue
      if (isOff(ink(element))) faults.push(`off the screen: ${element.textContent}`)
    }
    for (const holder of document.querySelectorAll('.call, .before li, .missed li, .go')) {
      const { left, right } = holder.getBoundingClientRect()
      for (const part of holder.querySelectorAll('.number, b, .direction, .chevron')) {
        const inner = part.getBoundingClientRect()
        if (inner.left < left - 1 || inner.right > right + 1) faults.push(`out of its place: ${part.textContent}`)
      }
    }
    for (const part of document.querySelectorAll('.board :is(header, footer, .waits, .missed)')) {
      if (part.scrollWidth > part.clientWidth + 1) faults.push(`too wide: ${part.tagName}`)
    }
    return faults
  })

/** Each moment on a day of its own: what is called there is new. */
function* moments(): Generator<{ at: number; date: string }, never> {
  for (let day = 1; ; day++) yield { at: ELEVEN + day * 86_400_000, date: `2026-12-${String(day).padStart(2, '0')}` }
}

const sizes = [HD, { width: 3840, height: 2160 }, { width: 1080, height: 1920 }, { width: 1366, height: 768 }]
const looks = [
  { columns: 1, colours: 'dark', bothLanguages: false, ways: [] },
  { columns: 2, colours: 'light', bothLanguages: true, ways: WAYS },
] as const

test.for(sizes)('nothing is cut off or lies outside of $width × $height, whatever is called', async (size) => {
  const { board, hand } = await boardByHand(size)
  const notice = { el: LONG, en: 'On Friday 27 November we are closed because of a strike.' }
  const days = moments()
  for (const look of looks)
    for (const count of [1, 2, 3, 4])
      for (const more of [{ missed: MISSED }, { missed: MISSED.slice(0, 1) }, { notice }]) {
        const { at, date } = days.next().value
        await hand.tell(at, boardSaying(callsAt(at, [...FOUR.slice(0, count), ...PAST]), { look, date, ...more }))
        await board.locator(`.is-${look.colours} .count-${count} .is-now`).first().waitFor()
        await board.locator('missed' in more ? '.missed' : '.strip').waitFor()
        expect([count, look.columns, await faultsOfPicture(board)]).toEqual([count, look.columns, []])
      }
})

test.for(['', '?lang=en'])('an automatic check finds nothing, busy or quiet, dark or light %s', async (query) => {
  const { board, hand } = await boardByHand(HD, query)
  const days = moments()
  for (const look of looks)
    for (const calls of [[], PAST, [...FOUR, ...PAST]]) {
      const { at, date } = days.next().value
      await hand.tell(at, boardSaying(callsAt(at, calls), { look, date, missed: calls.length === 0 ? [] : MISSED }))
      await board.locator(calls.length === 0 ? '.message' : calls.length > 4 ? '.count-4' : '.is-quiet').waitFor()
      expect(await accessibilityFaults(board)).toEqual([])
    }
})

test('a missed number is told that it holds, and where to go', async () => {
  const { board, hand } = await boardByHand()
  await hand.tell(ELEVEN, boardSaying(callsAt(ELEVEN, PAST), { missed: MISSED }))
  const strip = board.locator('.missed')
  await strip.getByText('Πέρασε η σειρά σας;').waitFor()
  await strip.getByText('Ισχύει ακόμη: περάστε στη θυρίδα').waitFor()
  expect(await strip.innerText()).not.toContain('χάσατε')
  expect(await strip.getByRole('listitem').nth(1).innerText()).toMatch(/7, 11$/)
})

test('the picture moves a little within half an hour, also when it is stale, and never animates it', async () => {
  const { url } = await openTestHouse()
  const board = await visit(`${url}/board`, HD)
  await board.clock.install()
  const hand = await toldByHand(board, 'board')
  await hand.tell(ELEVEN, boardSaying(callsAt(ELEVEN, PAST)))
  await board.locator('.is-quiet').first().waitFor()
  await hand.hangUp()
  await board.clock.runFor(20_000)
  await board.locator('.is-lost').waitFor()
  const places = new Set<string>()
  for (let step = 0; step < 10; step++) {
    places.add(await board.locator('.board').evaluate((it) => getComputedStyle(it).transform))
    await board.clock.fastForward(181_000)
    await board.clock.runFor(1_000)
  }
  expect(places.size).toBeGreaterThan(6)
  expect(await board.locator('.board').evaluate((it) => getComputedStyle(it).transitionDuration)).toBe('0s')
})

test('after a week of calls it holds no more than after its first hour', async () => {
  const { board, hand } = await boardByHand()
  const devtools = await board.context().newCDPSession(board)
  const measured = async () => {
    await devtools.send('HeapProfiler.collectGarbage')
    const { usedSize } = await devtools.send('Runtime.getHeapUsage')
    const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters')
    return { heap: usedSize, nodes, listeners: jsEventListeners }
  }
  let [at, made] = [ELEVEN, 0]
  const callsMore = async (times: number) => {
    for (let n = 0; n < times; n++) {
      at += 20_000
      made += 1
      const calls = Array.from({ length: Math.min(made, 24) }, (_, back): SampleCall => {
        const number = made - back
        return [number, `Α ${String(number % 1_000).padStart(3, '0')}`, String((number % 12) + 1), back * 20]
      })
      const missed = made % 3 === 0 ? MISSED : []
      await hand.tell(at, boardSaying(callsAt(at, calls), { missed, revision: made }))
    }
    await board
      .getByLabel(`Α ${made % 1_000}`, { exact: true })
      .first()
      .waitFor()
  }
  await callsMore(300)
  const first = await measured()
  // Five days of eight hundred calls.
  await callsMore(4_000)
  const last = await measured()
  expect(last.nodes).toBeLessThan(first.nodes * 1.5 + 200)
  expect(last.listeners).toBeLessThan(first.listeners + 50)
  expect(last.heap).toBeLessThan(first.heap * 1.5 + 2_000_000)
})
