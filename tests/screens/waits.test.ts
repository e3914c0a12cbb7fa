// A supervisor asks how long people waited: figures with their denominators, pictures with their tables, and persons only once they are switched on.
import { expect, test } from 'vitest'
import type { OfficeSettings } from '#shared/queue/settings.ts'
import { USUAL } from '#shared/simulation/habits.ts'
import { simulatedDay } from '#shared/simulation/simulated-day.ts'
import { openDatabase } from '../../server/database/open.ts'
import { officesOfLarisa } from '../../server/demo/larisa.ts'
import { openHouse } from '../../server/house.ts'
import { Journal } from '../../server/journal.ts'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { get, openTestHouse, signIn, testConfig } from '../kit/house.ts'
import { tempFolder } from '../kit/temp.ts'

const { visit } = openBrowser()
const FRIDAY = Date.parse('2026-11-27T10:00:00+02:00')
const DATE = '2026-11-23'
const SPAN = `from=${DATE}&to=${DATE}`
const kentro = officesOfLarisa[0] as OfficeSettings // the demo's first office

/** The demo, with one Monday lived by simulated people. */
async function houseWithAMonday(): Promise<string> {
  const folder = tempFolder()
  await (await openHouse(testConfig(folder), () => FRIDAY)).close()
  const opens = Date.parse(`${DATE}T08:00:00+02:00`)
  const shape = { date: DATE, opens, minutes: 360, people: 160, counters: 5, habits: USUAL, seed: 7 }
  const { recorded } = simulatedDay(kentro, shape)
  const db = openDatabase(folder)
  const journal = new Journal(db)
  const last = journal.lastSeq('kentro')
  const rows = recorded.map(({ at, by, fact }, nth) => ({
    office: 'kentro',
    seq: last + nth + 1,
    date: DATE,
    at,
    role: by.role,
    person: by.person === null ? null : by.role === 'clerk' ? 'maria' : by.person,
    command: `lived-${nth}`,
    fact,
  }))
  journal.append(rows, [])
  db.close()
  return (await openTestHouse(folder, () => FRIDAY)).url
}

test('waits with their denominators, what became of everybody, and persons once the office has switched them on', async () => {
  const url = await houseWithAMonday()
  const page = await visit(`${url}/supervisor#reports/waits?${SPAN}`)
  await signInAs(page, 'supervisor')
  await page.getByText(/Εξυπηρετήθηκαν \d+ από 160 που πήραν αριθμό/).waitFor()
  await page.getByText('ως 20′, από όσους εξυπηρετήθηκαν').waitFor()
  await page.getByRole('img', { name: /Πόσοι περίμεναν πόσο.*διάμεσος/ }).waitFor()
  await page.getByRole('img', { name: /Πόσοι παίρνουν αριθμό κάθε ώρα/ }).waitFor()
  await page.getByRole('row', { name: /με ραντεβού/ }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  for (const [name, reads] of [
    ['Χρόνοι εξυπηρέτησης', /οι μισές κράτησαν ως/],
    ['Τι απέγιναν', /Πήραν αριθμό 160:/],
    ['Πότε έρχονται', /Πιο πολλοί: Δευτέρα/],
    ['Εκτιμήσεις αναμονής', /κλήθηκαν μέσα σε όσα τους είπαμε\.$/],
  ] as const) {
    await page.getByRole('link', { name, exact: true }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.evaluate((span) => {
      location.hash = `${location.hash.split('?')[0]}?${span}`
    }, SPAN)
    await page.getByText(reads).first().waitFor()
    expect(await accessibilityFaults(page), name).toEqual([])
  }

  await page.getByRole('link', { name: 'Ανά πρόσωπο' }).click()
  await page.getByText('Τα στοιχεία ανά πρόσωπο είναι κλειστά εδώ.').waitFor()
  const supervisor = await signIn(url, 'supervisor')
  for (const path of ['', '/as/csv'])
    expect((await get(url, `/api/reports/persons${path}?${SPAN}`, supervisor)).status).toBe(403)

  const settings = await visit(`${url}/settings#goals/kentro`)
  await signInAs(settings, 'admin')
  await settings.getByText('Καμία αναφορά δεν λέει ονόματα, και ο διακομιστής τα αρνείται.').waitFor()
  await settings.getByLabel('Στοιχεία ανά πρόσωπο στις αναφορές').check()
  await settings.getByLabel('Στόχος').fill('15')
  await settings.getByText('από όσους εξυπηρετήθηκαν, περίμεναν ως 15′').waitFor()
  expect(await accessibilityFaults(settings)).toEqual([])
  await settings.getByRole('button', { name: 'Αποθήκευση' }).click()
  await settings.getByText('Αποθηκεύτηκε ως έκδοση 2').first().waitFor()

  await page.goto(`${url}/supervisor#reports/persons?${SPAN}`)
  await page.reload()
  await page.getByText('Η σειρά είναι αλφαβητική.', { exact: false }).waitFor()
  await page.getByRole('row', { name: /^Μαρία Σταύρου/ }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('link', { name: 'Αναμονές', exact: true }).click()
  await page.evaluate((span) => {
    location.hash = `#reports/waits?${span}`
  }, SPAN)
  await page.getByText('ως 15′, από όσους εξυπηρετήθηκαν').waitFor()
  expect((await get(url, `/api/reports/persons?${SPAN}`, await signIn(url, 'auditor'))).status).toBe(403)
})
