// A morning with torn rolls, at the screens: the kiosk sends people to the roll, the board shows the numbers as they are printed, the desk calls on.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { OfficePlan } from '#shared/configuration/configuration.ts'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { foundDemo } from '../kit/demo-office.ts'
import { openTestHouse } from '../kit/house.ts'
import { tempFolder } from '../kit/temp.ts'

const { visit } = openBrowser()
const KIOSK = { width: 1080, height: 1920 }
const BOARD = { width: 1920, height: 1080 }

/** Α is on a roll from 00 to 99; Β is too where a story says so. */
const withRolls =
  (...letters: readonly string[]) =>
  (office: OfficePlan): OfficePlan => ({
    ...office,
    services: office.services.map((one) =>
      letters.includes(one.letter) ? { ...one, roll: { from: 0, to: 99, letterShown: true } } : one,
    ),
  })

async function houseWith(change: (office: OfficePlan) => OfficePlan): Promise<string> {
  const folder = tempFolder()
  await foundDemo(folder, Date.now(), change)
  return (await openTestHouse(folder)).url
}

async function mariaSits(url: string): Promise<Page> {
  const page = await visit(`${url}/desk`)
  await signInAs(page, 'maria')
  await page.getByRole('button', { name: /^Θυρίδα\s+3\s*ελεύθερη/ }).click()
  await page.keyboard.press('Enter')
  await page.getByText('Σήμερα στη θυρίδα').waitFor()
  return page
}

/** A press that is not the same as the last one: the desk takes two within 0,7 s for one. */
async function presses(page: Page, key: string): Promise<void> {
  const at = await page.evaluate(() => performance.now())
  await page.waitForFunction((then) => performance.now() - then > 750, at)
  await page.keyboard.press(key)
}

const snap = (page: Page, name: string) =>
  process.env.SNAP === undefined ? undefined : page.screenshot({ path: `tests/out/${name}.png` })

async function sets(desk: Page, what: string, number: string): Promise<void> {
  await desk.getByRole('button', { name: 'Πού είναι το ρολό' }).click()
  await desk.getByText(what).click()
  await desk.getByLabel(/Νούμερο, όπως γράφεται/).fill(number)
  await snap(desk, 'form')
  await desk.getByRole('button', { name: /Καταχώριση/ }).click()
}

test('a morning with a roll: kiosk, board and desk follow the numbers that people tear', async () => {
  const url = await houseWith(withRolls('Α'))
  const desk = await mariaSits(url)
  await sets(desk, 'Το επόμενο νούμερο του ρολού είναι', '57')
  await desk.getByText('επόμενο Α 57', { exact: true }).waitFor()
  await desk.getByText('Δεν είναι γνωστό πόσοι περιμένουν', { exact: true }).waitFor()
  await snap(desk, 'desk-free')
  expect(await accessibilityFaults(desk)).toEqual([])

  const kiosk = await visit(`${url}/kiosk`, KIOSK)
  await kiosk.getByText('Πάρτε αριθμό από το ρολό').waitFor()
  const board = await visit(`${url}/board`, BOARD)

  await presses(desk, 'Space')
  await board.locator('.is-now').getByLabel('Α 57', { exact: true }).waitFor()
  await kiosk.getByText(/Πάρτε αριθμό από το ρολό, τώρα ο.Α.57/).waitFor()
  await desk.getByText('Έκοψε αριθμό από το ρολό.').waitFor()
  await snap(desk, 'desk-called')
  await snap(kiosk, 'kiosk')
  await snap(board, 'board')
  expect(await accessibilityFaults(kiosk)).toEqual([])
  expect(await accessibilityFaults(board)).toEqual([])

  // Nobody had torn it: as if it had never been called.
  await desk.getByRole('button', { name: /Δεν υπάρχει τέτοιος αριθμός/ }).click()
  await desk.getByText('επόμενο Α 57', { exact: true }).waitFor()
  await board.locator('.is-now').waitFor({ state: 'detached' })

  // Three hold a number, the porter says; now they are people who wait.
  await sets(desk, 'Έχουν κοπεί νούμερα έως και το', '59')
  await desk.getByRole('heading', { name: '3 περιμένουν' }).waitFor()
  await snap(desk, 'desk-told')
  await presses(desk, 'Space')
  await board.locator('.is-now').getByLabel('Α 57', { exact: true }).waitFor()
  await presses(desk, 'Space')
  await desk.getByText('Εξυπηρετείται').first().waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])
})

test('one roll for the whole office, without a letter: the board shows digits alone', async () => {
  const oneRoll = { roll: { from: 1, to: 999, letterShown: false } }
  const url = await houseWith((office) => {
    const services = office.services.slice(0, 1).map((one) => ({ ...one, ...oneRoll }))
    const counters = office.counters.map((one) => ({ ...one, profile: null, serves: ['a'], helps: [] }))
    return { ...office, services, counters, groups: [], profiles: [] }
  })
  const board = await visit(`${url}/board`, BOARD)
  await board.getByText('Πάρτε αριθμό από το ρολό. Θα σας καλέσουμε σε αυτή την οθόνη.').waitFor()
  const desk = await mariaSits(url)
  await presses(desk, 'Space')
  await board.locator('.is-now').getByLabel('1', { exact: true }).waitFor()
  await snap(board, 'board-bare')
  await snap(desk, 'desk-bare')
  expect(await board.locator('.is-now .number').innerText()).toBe('001')
})

test('today does not say that nobody waits where it is not known', async () => {
  const url = await houseWith(withRolls('Α', 'Β', 'Γ', 'Δ', 'Ε'))
  const today = await visit(`${url}/supervisor?office=kentro`)
  await signInAs(today, 'supervisor')
  await today.getByText('άγνωστο πόσοι', { exact: true }).first().waitFor()
  await today.getByText('με το ρολό άγνωστο πόσοι').waitFor()
  await snap(today, 'today')
  expect(await accessibilityFaults(today)).toEqual([])
})

test('an administrator puts a service on a roll: what changes is said, and the kiosk sends people to it', async () => {
  const url = await houseWith((office) => office)
  const page = await visit(`${url}/settings#services`)
  await signInAs(page, 'admin')
  await page.getByLabel('Αριθμοί από έτοιμο ρολό').first().check()
  await page.getByLabel(/^Νούμερα του ρολού, Γνήσιο/).selectOption('01–99')
  const will = page.getByRole('complementary')
  await will.getByText('Υπηρεσία Α · Γνήσιο υπογραφής & επικυρώσεις, ρολό αριθμών').waitFor()
  await will.getByText('κανένα → 01–99').waitFor()
  await snap(page, 'settings')
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Αποθήκευση' }).click()
  await page.getByText('Αποθηκεύτηκε ως έκδοση 3').first().waitFor()
  const kiosk = await visit(`${url}/kiosk`, KIOSK)
  await kiosk.getByRole('button', { name: /Γνήσιο υπογραφής.*Πάρτε αριθμό από το ρολό/ }).waitFor()
})
