// What an administrator sets is seen on the public screens, and at once: groups, texts, board layouts, no printer.

import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { PLAIN_BOARD } from '#shared/queue/plain-board.ts'
import { VIRTUAL_PRINTER } from '#shared/queue/plain-printer.ts'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { administratorAt } from '../kit/change-settings.ts'
import { callsSomebody, deskAt, kioskAt, openTestHouse, signIn, type TestScreen } from '../kit/house.ts'
import { listenTo } from '../kit/listen.ts'

const { visit } = openBrowser()
const KIOSK = { width: 1080, height: 1920 }
const LYING = { width: 1280, height: 800 }
const BOARD = { width: 1920, height: 1080 }
const QUESTION = 'Για ποια υπηρεσία ήρθατε;'
const CLOSED = Array.from({ length: 7 }, () => [])

const said = (el: string, en: string) => ({ el, en })
const PAPERS = { id: 'papers', name: said('Πιστοποιητικά και έγγραφα', 'Certificates and documents') }
/** Β and Ε in one group; Α, Γ and Δ beside it. */
const groups = [{ ...PAPERS, services: ['b', 'e'] }]
const aGroup = (page: Page) => page.getByRole('button', { name: /Πιστοποιητικά και έγγραφα/ })

async function houseWithGroups() {
  const { url } = await openTestHouse()
  const change = await administratorAt(url)
  await change('services', ({ services }) => ({ services, groups }))
  return { url, change }
}

async function takes(url: string, ...services: string[]): Promise<void> {
  const kiosk = kioskAt(url)
  for (const service of services)
    expect(await kiosk.ask({ type: 'takeTicket', service, language: 'el', priority: null })).toMatchObject({ ok: true })
}

async function sits(url: string, who: string, counter: string): Promise<TestScreen<'desk'>> {
  const desk = deskAt(url, counter, await signIn(url, who))
  expect(await desk.ask({ type: 'openCounter', counter, takeOver: false })).toMatchObject({ ok: true })
  return desk
}

test.for([KIOSK, LYING])(
  'a citizen opens a group, comes back, and takes a number of it: $width × $height',
  async (size) => {
    const { url } = await houseWithGroups()
    await takes(url, 'b', 'e', 'e')
    const kiosk = await visit(`${url}/kiosk`, size)
    await kiosk.getByRole('button', { name: /^Β\s*Ε\s*Πιστοποιητικά και έγγραφα\s*3 άτομα περιμένουν/ }).waitFor()
    expect(await kiosk.getByRole('listitem').getByRole('button').count()).toBe(5) // group, Α, Γ, Δ and the priority line
    expect(await accessibilityFaults(kiosk)).toEqual([])

    await aGroup(kiosk).click()
    const heading = kiosk.getByRole('heading', { name: 'Πιστοποιητικά και έγγραφα' })
    expect(await heading.evaluate((it) => it === document.activeElement)).toBe(true)
    expect(await kiosk.getByRole('button', { name: /Γνήσιο υπογραφής/ }).count()).toBe(0)
    expect(await accessibilityFaults(kiosk)).toEqual([])
    await kiosk.getByRole('button', { name: 'Πίσω' }).click()
    await kiosk.getByRole('heading', { name: QUESTION }).waitFor()
    expect(await aGroup(kiosk).evaluate((it) => it === document.activeElement)).toBe(true)

    await aGroup(kiosk).click()
    await kiosk.getByRole('button', { name: /Παραλαβή εγγράφων/ }).click()
    await kiosk.getByLabel('Ε 3', { exact: true }).waitFor()
    await kiosk.getByRole('button', { name: 'Τέλος' }).click()
    await kiosk.getByRole('heading', { name: QUESTION }).waitFor()
  },
)

test('priority, the other language, large letters and low buttons hold through both steps, by keyboard alone', async () => {
  const { url } = await houseWithGroups()
  const kiosk = await visit(`${url}/kiosk`, KIOSK)
  const press = async (name: RegExp | string) => {
    await kiosk.getByRole('button', { name }).focus()
    await kiosk.keyboard.press('Enter')
  }
  await press('Μεγάλα & έντονα')
  await press('Χαμηλά κουμπιά')
  await press(/Πιστοποιητικά και έγγραφα/)
  await kiosk.getByRole('heading', { name: 'Πιστοποιητικά και έγγραφα' }).waitFor()
  const back = await kiosk.getByRole('button', { name: 'Πίσω' }).boundingBox()
  expect(back?.y).toBeGreaterThan(KIOSK.height / 2)
  await press(/Εξυπηρέτηση κατά προτεραιότητα/)
  await press('Ναι, με αφορά')
  await kiosk.getByText('Με προτεραιότητα').waitFor()
  await press('English')
  await kiosk.getByRole('heading', { name: 'Certificates and documents' }).waitFor()
  expect(await accessibilityFaults(kiosk)).toEqual([])
  await kiosk.keyboard.press('Escape')
  await kiosk.getByRole('heading', { name: 'What are you here for?' }).waitFor()
  await kiosk.getByText('With priority').waitFor()
  await kiosk
    .getByRole('button', { name: /Certificates and documents/ })
    .and(kiosk.locator(':focus'))
    .waitFor()
  await kiosk.locator('.group[aria-disabled=false]').waitFor()
  await kiosk.keyboard.press('Enter')
  await kiosk.locator('.choice[aria-disabled=false]').first().waitFor()
  await press(/Collecting documents/)
  await kiosk.getByText('You are next').waitFor()
})

test('the second tap of one hand on a group chooses nothing', async () => {
  const { url } = await houseWithGroups()
  const kiosk = await visit(`${url}/kiosk`, KIOSK)
  const box = await aGroup(kiosk).boundingBox()
  if (box === null) throw new Error('the group is not on the screen')
  await kiosk.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2)
  await kiosk.getByRole('button', { name: 'Πίσω' }).waitFor()
  await kiosk
    .getByRole('button', { name: /ληξιαρχικές/ })
    .and(kiosk.locator('[aria-disabled=false]'))
    .waitFor()
  await aGroup(kiosk).waitFor({ state: 'detached' })
  expect(await kiosk.getByRole('heading', { name: 'Ο αριθμός σας' }).count()).toBe(0)
})

test('a group of which nothing is given now is grey and says why; one with a single service opens too', async () => {
  const { url, change } = await houseWithGroups()
  const closing = (...closed: string[]) =>
    change('services', ({ services }) => ({
      services: services.map((one) => (closed.includes(one.id) ? { ...one, hours: CLOSED } : { ...one, hours: null })),
      groups,
    }))
  const kiosk = await visit(`${url}/kiosk`, KIOSK)
  await closing('b', 'e')
  const grey = kiosk.locator('.group.is-none')
  await grey.getByText('Δεν εξυπηρετείται αυτή την ώρα').waitFor()
  expect(await accessibilityFaults(kiosk)).toEqual([])
  await grey.click()
  expect(await kiosk.locator('.choice.is-none').count()).toBe(2)
  expect(await accessibilityFaults(kiosk)).toEqual([])
  await kiosk.getByRole('button', { name: 'Πίσω' }).click()

  await closing('b')
  await kiosk.locator('.group:not(.is-none)').click()
  await kiosk.getByRole('button', { name: /Παραλαβή εγγράφων/ }).click()
  await kiosk.getByLabel('Ε 1', { exact: true }).waitFor()
})

test('a group that is taken away under a citizen’s hand leads back to the start, and says so kindly', async () => {
  const { url, change } = await houseWithGroups()
  const kiosk = await visit(`${url}/kiosk`, KIOSK)
  await aGroup(kiosk).click()
  await kiosk.getByRole('button', { name: 'Πίσω' }).waitFor()
  await change('services', ({ services }) => ({ services, groups: [] }))
  await kiosk.getByRole('alert').getByText('Οι υπηρεσίες μόλις άλλαξαν. Παρακαλούμε διαλέξτε ξανά.').waitFor()
  await kiosk.getByRole('heading', { name: QUESTION }).waitFor()
  expect(await accessibilityFaults(kiosk)).toEqual([])
  await kiosk.getByRole('button', { name: /Παραλαβή εγγράφων/ }).click()
  await kiosk.getByLabel('Ε 1', { exact: true }).waitFor()
})

test('and so does a class of priority that is gone before the kiosk has heard of it', async () => {
  const { url } = await openTestHouse()
  const change = await administratorAt(url)
  const kiosk = await visit(`${url}/kiosk`, KIOSK)
  let slow = false
  await kiosk.routeWebSocket(/socket\.io/, (line) => {
    line.connectToServer().onMessage((message) => {
      if (!slow || !message.toString().includes('"view"')) line.send(message)
    })
  })
  await kiosk.reload()
  await kiosk.getByRole('button', { name: /Εξυπηρέτηση κατά προτεραιότητα/ }).click()
  await kiosk.getByRole('button', { name: 'Ναι, με αφορά' }).click()
  slow = true
  await change('turn', ({ choices }) => ({ choices, priorities: [] }))
  await kiosk.getByRole('button', { name: /Παραλαβή εγγράφων/ }).click()
  await kiosk.getByRole('alert').getByText('Οι υπηρεσίες μόλις άλλαξαν').waitFor()
  await kiosk.getByRole('heading', { name: QUESTION }).waitFor()
  await kiosk.getByRole('button', { name: /Παραλαβή εγγράφων/ }).click()
  await kiosk.getByLabel('Ε 1', { exact: true }).waitFor()
})

test('the office’s greeting, notice and last line appear without a reload', async () => {
  const { url } = await openTestHouse()
  const [kiosk, board, printer] = [
    await visit(`${url}/kiosk`, KIOSK),
    await visit(`${url}/board`, BOARD),
    await visit(`${url}/printer`, BOARD),
  ]
  await kiosk.getByText(QUESTION).waitFor()
  const change = await administratorAt(url)
  await change('texts', () => ({
    texts: {
      welcome: said('Καλώς ήρθατε στο ΚΕΠ της Λάρισας', 'Welcome to the KEP of Larissa'),
      notice: said('Την Παρασκευή θα είμαστε κλειστά.', 'We are closed on Friday.'),
      slip: said('Κρατήστε το χαρτί σας.', 'Keep this ticket.'),
    },
  }))
  await kiosk.getByText('Καλώς ήρθατε στο ΚΕΠ της Λάρισας').waitFor()
  await board.getByRole('complementary', { name: 'Ανακοίνωση' }).getByText('Την Παρασκευή').waitFor()
  for (const page of [kiosk, board]) expect(await accessibilityFaults(page)).toEqual([])
  await kiosk.getByRole('button', { name: 'English' }).click()
  await kiosk.getByText('Welcome to the KEP of Larissa').waitFor()
  await kiosk.getByRole('button', { name: /Collecting/ }).click()
  await printer.getByText('Keep this ticket.').waitFor()
})

/** Nothing of the notice lies over anything of the calls. */
async function isBesideTheCalls(board: Page): Promise<void> {
  const strip = await board.locator('.strip').boundingBox()
  const calls = await board.locator('.now').boundingBox()
  const foot = await board.locator('footer').boundingBox()
  if (strip === null || calls === null || foot === null) throw new Error('the board lacks a part')
  expect(calls.y + calls.height).toBeLessThanOrEqual(strip.y)
  expect(strip.y + strip.height).toBeLessThanOrEqual(foot.y + 1)
  for (const call of await board.locator('.now > li').all()) {
    const box = await call.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? Number.NaN)).toBeLessThanOrEqual(calls.y + calls.height + 1)
  }
}

test('the longest notice hides no call, lying or standing', async () => {
  const { url } = await openTestHouse()
  const change = await administratorAt(url)
  const long = 'Την Παρασκευή 27 Νοεμβρίου το κατάστημα θα είναι κλειστό λόγω απεργίας. '.repeat(3).slice(0, 199).trim()
  await change('texts', ({ texts }) => ({ texts: { ...texts, notice: said(long, long) } }))
  await takes(url, 'a', 'b', 'c', 'a')
  for (const [who, counter] of [
    ['maria', '1'],
    ['nikos', '3'],
    ['eleni', '7'],
  ] as const)
    await callsSomebody(await sits(url, who, counter), counter)
  for (const size of [BOARD, KIOSK]) {
    const board = await visit(`${url}/board`, size)
    await board.locator('.count-3').waitFor()
    await isBesideTheCalls(board)
    expect(await accessibilityFaults(board)).toEqual([])
  }
})

test('a board with a layout shows its own counters and services, and takes a change of it at once', async () => {
  const { url } = await openTestHouse()
  const change = await administratorAt(url)
  const left = {
    ...PLAIN_BOARD,
    id: 'left',
    name: 'Αριστερή αίθουσα',
    counters: ['1'],
    services: ['a'],
    chime: false,
    voice: false,
    ways: [],
  }
  await change('boards', () => ({ boards: [left] }))
  const board = await visit(`${url}/board?layout=left`, BOARD)
  await board.getByText('Γνήσιο υπογραφής').waitFor()
  expect(await board.getByText('Αιτήσεις').count()).toBe(0)

  await takes(url, 'a', 'a')
  await callsSomebody(await sits(url, 'nikos', '3'), '3')
  await callsSomebody(await sits(url, 'maria', '1'), '1')
  await board.locator('.is-now').getByLabel('Α 2', { exact: true }).waitFor()
  expect(await board.getByLabel('Α 1', { exact: true }).count()).toBe(0)
  expect(await accessibilityFaults(board)).toEqual([])

  await change('boards', () => ({ boards: [{ ...left, counters: ['1', '3'], services: null }] }))
  await board.locator('.count-2').getByLabel('Α 1', { exact: true }).waitFor()
  // It does not ring, so it asks nobody to let it.
  const heldBack = (page: Page) => page.getByRole('button', { name: 'Πατήστε για ήχο' })
  expect(await heldBack(board).count()).toBe(0)
  for (const unknown of ['right', 'not an identifier']) {
    const whole = await visit('about:blank', BOARD)
    await listenTo(whole)
    await whole.goto(`${url}/board?layout=${encodeURIComponent(unknown)}`)
    await whole.locator('.count-2').waitFor()
    await whole.getByText('Αιτήσεις').first().waitFor()
    await heldBack(whole).waitFor()
  }
})

test('an office without a printer says to note the number, alarms nobody, and prints again when it has one', async () => {
  const { url } = await openTestHouse()
  const change = await administratorAt(url)
  const [kiosk, desk, today] = [
    await visit(`${url}/kiosk`, KIOSK),
    await visit(`${url}/desk`),
    await visit(`${url}/supervisor`),
  ]
  await signInAs(desk, 'maria')
  await desk.getByRole('button', { name: /^Θυρίδα\s+3\s*ελεύθερη/ }).click()
  await desk.keyboard.press('Enter')
  await signInAs(today, 'supervisor')
  for (const page of [desk, today]) await page.getByText('Εκτυπωτής', { exact: true }).waitFor()

  await change('printers', ({ slip }) => ({ printers: [], slip }))
  for (const page of [desk, today]) await page.getByText('Εκτυπωτής', { exact: true }).waitFor({ state: 'detached' })
  await kiosk.getByRole('button', { name: /Παραλαβή/ }).click()
  await kiosk.getByText('Σημειώστε ή φωτογραφίστε τον αριθμό σας').waitFor()
  expect(await accessibilityFaults(kiosk)).toEqual([])
  for (const page of [desk, today]) expect(await page.getByText(/εκτυπωτής δεν/i).count()).toBe(0)

  await change('printers', ({ slip }) => ({ printers: [VIRTUAL_PRINTER], slip }))
  await kiosk.getByText('Πάρτε το χαρτί σας').waitFor()
  for (const page of [desk, today]) await page.getByText('Εκτυπωτής', { exact: true }).waitFor()
})

test('a clerk whose closed counter is taken away is told, and led to the seats', async () => {
  const { url } = await openTestHouse()
  const change = await administratorAt(url)
  const desk = await visit(`${url}/desk`)
  await signInAs(desk, 'maria')
  await desk.getByRole('button', { name: /^Θυρίδα\s+3\s*ελεύθερη/ }).click()
  await desk.keyboard.press('Enter')
  await desk.getByRole('button', { name: /Κλείσιμο θυρίδας/ }).click()
  await desk.getByText('Η θυρίδα είναι κλειστή').first().waitFor()
  await change('counters', ({ counters, profiles }) => ({
    counters: counters.filter(({ id }) => id !== '3'),
    profiles,
  }))
  await desk.getByRole('heading', { name: 'Αυτή η θυρίδα δεν υπάρχει πια' }).waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])
  await desk.getByRole('button', { name: 'Επιλογή θυρίδας' }).click()
  await desk.getByRole('button', { name: /^Θυρίδα\s+4\s*ελεύθερη/ }).waitFor()
  expect(await desk.getByRole('button', { name: /^Θυρίδα\s+3\s/ }).count()).toBe(0)
})

test('the municipality’s picture stands beside the office’s name, and its absence disturbs nothing', async () => {
  const { url } = await openTestHouse()
  const change = await administratorAt(url)
  const kiosk = await visit(`${url}/kiosk`, KIOSK)
  await kiosk.getByText(QUESTION).waitFor()
  const logo = 'c'.repeat(64)
  const asked = kiosk.waitForRequest(`**/pictures/${logo}`)
  await change('name', ({ name }) => ({ name, logo }))
  await asked
  await kiosk.locator('.logo').waitFor({ state: 'detached' })
  await kiosk.getByText(QUESTION).waitFor()
  onTestFinished(() => kiosk.close())
})
