// Eleni comes in, points her phone at the code by the door, and has a number without touching a kiosk.
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { accessibilityFaults, openBrowser } from '../kit/browser.ts'
import { ADDRESS, administratorAt, givesAddress } from '../kit/change-settings.ts'
import { enrolled } from '../kit/devices.ts'
import { boardAt, kioskAt, openTestHouse, signIn } from '../kit/house.ts'
import { readQr } from '../kit/read-qr.ts'
import { tempFolder } from '../kit/temp.ts'
import { layWire } from '../kit/wire.ts'

const { visit } = openBrowser()
const TABLET = { width: 800, height: 1280 }
const SMALL = { width: 360, height: 640 }
const LARGE = { width: 430, height: 932 }
const NINE = Date.parse('2026-11-23T09:00:00+02:00')
const MINUTE = 60_000

async function houseWithDoor() {
  const clock = { now: NINE }
  const { url } = await openTestHouse(tempFolder(), () => (clock.now += 5))
  await givesAddress(url)
  const change = await administratorAt(url)
  await change('phones', () => ({ phoneTickets: { on: true, atKiosk: false, inTenMinutes: 20 } }))
  const { key } = await enrolled(url, await signIn(url, 'admin'), { kind: 'door', office: 'kentro', name: 'Είσοδος' })
  const door = await visit(`${url}/privacy`, TABLET)
  await door.evaluate((kept) => localStorage.setItem('seira.device', kept), key)
  await door.goto(`${url}/door`)
  await code(door).waitFor()
  return { url, clock, door }
}

const code = (page: Page) => page.getByRole('img', { name: /QR για να πάρετε αριθμό/ })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).waitFor()
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)
/** As a phone's camera sees it. */
async function scanned(page: Page, url: string): Promise<string> {
  const { data, width, height } = PNG.sync.read(await code(page).screenshot())
  const read = readQr(new Uint8ClampedArray(data), width, height) ?? 'no code'
  expect(read).toMatch(/^https:\/\/seira\.example\/take\/[\w-]{16}$/)
  return read.replace(ADDRESS, url)
}

test('she scans the code, takes a number, follows it; scanned again the code leads to the number she has', async () => {
  const { url, door } = await houseWithDoor()
  await heading(door, 'Πάρτε αριθμό με το κινητό σας')
  await heading(door, 'Take a number with your phone')
  expect(await accessibilityFaults(door)).toEqual([])
  const link = await scanned(door, url)
  const phone = await visit(link, LARGE)
  await heading(phone, 'Για ποια υπηρεσία ήρθατε;')
  expect(await accessibilityFaults(phone)).toEqual([])
  await phone.getByRole('button', { name: 'Εξυπηρέτηση κατά προτεραιότητα' }).click()
  await heading(phone, 'Εξυπηρέτηση κατά προτεραιότητα')
  expect(await accessibilityFaults(phone)).toEqual([])
  await phone.getByRole('button', { name: /^Όχι/ }).click()
  await phone.getByRole('button', { name: /Γνήσιο υπογραφής/ }).click()
  await heading(phone, 'Α 1')
  expect(phone.url()).toMatch(/\/t\/[\w-]{22}$/)
  await door.getByText('1 άτομο', { exact: true }).waitFor()
  await phone.goto(link)
  await heading(phone, 'Έχετε ήδη αριθμό')
  expect(await accessibilityFaults(phone)).toEqual([])
  await phone.getByRole('link', { name: 'Στον αριθμό μου' }).click()
  await heading(phone, 'Α 1')
})

test('in English on a small phone; who was sent the link at home is told to come and scan', async () => {
  const { url, clock, door } = await houseWithDoor()
  const link = await scanned(door, url)
  const phone = await visit(link, SMALL)
  await phone.getByRole('button', { name: 'English' }).click()
  await heading(phone, 'What are you here for?')
  expect(await accessibilityFaults(phone)).toEqual([])
  expect(await width(phone)).toBeLessThanOrEqual(SMALL.width)
  clock.now += 5 * MINUTE
  await heading(phone, 'The code is too old') // within the five seconds after which the house looks at the clock
  expect(await accessibilityFaults(phone)).toEqual([])
  const home = await visit(link, SMALL)
  await heading(home, 'Ο κωδικός πάλιωσε')
  await home.getByText('Σκανάρετε ξανά τον κωδικό στην είσοδο').waitFor()
  expect(await accessibilityFaults(home)).toEqual([])
  expect(await scanned(door, url)).not.toBe(link)
})

test('her answer is lost on a weak line: it is asked for again, and she has one number, not two', async () => {
  const { url, door } = await houseWithDoor()
  const phone = await visit(await scanned(door, url), LARGE)
  const wire = await layWire(phone)
  await heading(phone, 'Για ποια υπηρεσία ήρθατε;')
  const board = boardAt(url)
  const people = (n: number) =>
    board.sees(({ services }) => services.reduce((sum, { people }) => sum + (people ?? 0), 0) === n)
  await people(0)
  await kioskAt(url).ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null })
  await phone.getByText('1 άτομο', { exact: true }).waitFor() // its line is up
  wire.deafen()
  await phone.getByRole('button', { name: /Γνήσιο υπογραφής/ }).click()
  await people(2)
  expect(await phone.getByRole('button', { name: /Ένα λεπτό…/ }).count()).toBe(1)
  await wire.mend()
  await heading(phone, 'Α 2')
  await people(2)
})

test('the server is away: the door shows no code that would be dead, and heals by itself', async () => {
  const { door } = await houseWithDoor()
  const wire = await layWire(door)
  await code(door).waitFor()
  await wire.cut()
  await heading(door, 'Ο κωδικός δεν ισχύει αυτή τη στιγμή')
  expect(await code(door).count()).toBe(0)
  expect(await accessibilityFaults(door)).toEqual([])
  await wire.mend()
  await code(door).waitFor()
})
