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
  const page = await visit(`${url}/desk?office=kentro&counter=1`)
  await signInAs(page, 'maria')
  await page.getByRole('button', { name: /Θυρίδα 1\b/ }).click()
  await page.getByRole('button', { name: /Άνοιγμα θυρίδας/ }).click()
  await page.getByRole('button', { name: /Επόμενος/ }).waitFor()
  return page
}

async function sets(desk: Page, what: string, number: string): Promise<void> {
  await desk.getByRole('button', { name: 'Πού είναι το ρολό' }).click()
  await desk.getByText(what).click()
  await desk.getByLabel(/Νούμερο, όπως γράφεται/).fill(number)
  await desk.getByRole('button', { name: /Καταχώριση/ }).click()
}

test('a morning with a roll: kiosk, board and desk follow the numbers that people tear', async () => {
  const url = await houseWith(withRolls('Α'))
  const desk = await mariaSits(url)
  await sets(desk, 'Το επόμενο νούμερο του ρολού είναι', '57')
  await desk.getByText('επόμενο Α 57').waitFor()
  await desk.getByText('Δεν είναι γνωστό πόσοι περιμένουν', { exact: true }).waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])

  const kiosk = await visit(`${url}/kiosk`, KIOSK)
  await kiosk.getByText('Πάρτε αριθμό από το ρολό').waitFor()
  const board = await visit(`${url}/board`, BOARD)

  await desk.keyboard.press('Space')
  await board.locator('.is-now').getByLabel('Α 57', { exact: true }).waitFor()
  await kiosk.getByText('Πάρτε αριθμό από το ρολό · τώρα καλείται ο Α 57').waitFor()
  await desk.getByText('Έκοψε αριθμό από το ρολό.').waitFor()
  expect(await accessibilityFaults(kiosk)).toEqual([])
  expect(await accessibilityFaults(board)).toEqual([])

  // Nobody had torn it: as if it had never been called.
  await desk.getByRole('button', { name: /Δεν υπάρχει τέτοιος αριθμός/ }).click()
  await desk.getByText('επόμενο Α 57').waitFor()
  await board.locator('.is-now').waitFor({ state: 'detached' })

  // Three hold a number, the porter says; now they are people who wait.
  await sets(desk, 'Έχουν κοπεί νούμερα έως και το', '59')
  await desk.getByRole('heading', { name: '3 περιμένουν' }).waitFor()
  await desk.keyboard.press('Space')
  await board.locator('.is-now').getByLabel('Α 57', { exact: true }).waitFor()
  await desk.keyboard.press('Space')
  await desk.getByText('Εξυπηρετείται').first().waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])
})

test('today does not say that nobody waits where it is not known', async () => {
  const url = await houseWith(withRolls('Α', 'Β', 'Γ', 'Δ', 'Ε'))
  const today = await visit(`${url}/supervisor?office=kentro`)
  await signInAs(today, 'supervisor')
  await today.getByText('δεν είναι γνωστό πόσοι περιμένουν').first().waitFor()
  await today.getByText('με το ρολό άγνωστο πόσοι').waitFor()
  expect(await accessibilityFaults(today)).toEqual([])
})

test('an administrator puts a service on a roll', async () => {
  const url = await houseWith((office) => office)
  const page = await visit(`${url}/settings`)
  await signInAs(page, 'admin')
  await page.goto(`${url}/settings?office=kentro&section=services`)
  await page.getByLabel('Αριθμοί από έτοιμο ρολό').first().waitFor()
})
