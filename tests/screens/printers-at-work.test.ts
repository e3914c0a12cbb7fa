// From a printer that nobody knows to slips in Greek, by the buttons of the page, and with a printer that really prints.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { profileOf } from '#shared/slip/installed.ts'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { FakeAtTcp } from '../kit/fake-at-tcp.ts'
import { openTestHouse } from '../kit/house.ts'

const { visit } = openBrowser()
const field = (page: Page, label: string) => page.getByLabel(`${label}, Εκτυπωτής`, { exact: true })
const press = (page: Page, button: string) => page.getByRole('button', { name: button }).click()

/** A clone whose only Greek is PC737, at a number that no list of makes has. */
const CLONE = profileOf({ make: 'kr-306', greek: { as: 'page', charset: 'PC737', codePage: 42 }, paper: null })

test('an unknown printer is connected, tells of its paper, shows its Greek, and prints in it', async () => {
  const { url } = await openTestHouse()
  const fake = await FakeAtTcp.open(CLONE)
  const page = await visit(`${url}/settings#printers`)
  await signInAs(page, 'admin')
  const panel = page.getByRole('region', { name: 'Τώρα, Εκτυπωτής' })

  await field(page, 'Σύνδεση').selectOption('tcp')
  await field(page, 'Διεύθυνση').fill('127.0.0.1')
  await field(page, 'Θύρα').fill(String(fake.tcpPort()))
  await field(page, 'Μοντέλο').selectOption('generic')
  await press(page, 'Αποθήκευση')
  await panel.getByText('Ο εκτυπωτής είναι έτοιμος.').waitFor()
  fake.printer.runsOutOfPaper()
  await panel.getByText(/Ο εκτυπωτής δεν έχει χαρτί/).waitFor()
  fake.printer.getsPaper()
  await panel.getByText('Ο εκτυπωτής είναι έτοιμος.').waitFor()

  await press(page, 'Χαρτάκι ανίχνευσης ελληνικών, Εκτυπωτής')
  await panel.getByText('τυπώθηκε', { exact: true }).waitFor()
  const read = fake.printer.words(0).split('\n')
  const well = read.filter((line) => line.includes('PC737 42')).map((line) => line.trim())
  expect(well).toEqual([expect.stringMatching(/^\d+ +PC737 42 +Θυρίδα ΆΩάώςΪμν$/)])
  await panel.getByLabel('Αριθμός γραμμής').fill(/^\d+/.exec(well[0] ?? '')?.[0] ?? '')
  await panel.getByRole('button', { name: 'Αυτή η γραμμή' }).click()
  await press(page, 'Αποθήκευση')
  await page.getByText('Αποθηκεύτηκε ως έκδοση 3').waitFor()

  await press(page, 'Δοκιμαστικό χαρτάκι, Εκτυπωτής')
  await fake.printer.until(() => fake.printer.pieces.length === 2)
  expect(fake.printer.words(1)).toContain('αβγδεζηθικλμνξοπρσςτυφχψω')
  const kiosk = await visit(`${url}/kiosk`, { width: 1080, height: 1920 })
  await kiosk.getByRole('button', { name: /Παραλαβή/ }).click()
  await fake.printer.until(() => fake.printer.pieces.length === 3)
  expect(fake.printer.words(2)).toContain('Παραλαβή εγγράφων')
})

test('the supervisor has the day printed on a slip; an auditor is not offered it', async () => {
  const { url } = await openTestHouse()
  const kiosk = await visit(`${url}/kiosk`, { width: 1080, height: 1920 })
  await kiosk.getByRole('button', { name: /Παραλαβή/ }).click()
  const today = await visit(`${url}/supervisor`)
  await signInAs(today, 'supervisor')
  await press(today, 'Χαρτάκι ημέρας')
  await today.getByText('Ζητήθηκε από τον εκτυπωτή «Εκτυπωτής».').waitFor()
  const paper = await visit(`${url}/printer`)
  await paper.getByText('ΚΛΕΙΣΙΜΟ').waitFor()
  await paper.getByText(/^Ε\s+Παραλαβή εγγράφων\s+1$/).waitFor()

  const reader = await visit(`${url}/supervisor`)
  await signInAs(reader, 'auditor')
  await reader.getByRole('button', { name: 'Κλείσιμο ημέρας' }).waitFor()
  expect(await reader.getByRole('button', { name: 'Χαρτάκι ημέρας' }).count()).toBe(0)
  expect(await accessibilityFaults(today)).toEqual([])
})
