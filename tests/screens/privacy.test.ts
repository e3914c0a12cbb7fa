// The page on personal data, as a citizen reads it and as a clerk does: true of this installation, on one sheet of paper.
import { expect, test } from 'vitest'
import { Configurations } from '../../server/configuration/configurations.ts'
import { openDatabase } from '../../server/database/open.ts'
import { demoPeople, larisa } from '../../server/demo/larisa.ts'
import { openHouse } from '../../server/house.ts'
import { People } from '../../server/people.ts'
import { accessibilityFaults, openBrowser } from '../kit/browser.ts'
import { get, kioskAt, openTestHouse, signIn, testConfig } from '../kit/house.ts'
import { tempFolder } from '../kit/temp.ts'

const { visit } = openBrowser()
const THEN = Date.parse('2023-11-20T09:00:00+02:00')
const NOW = Date.parse('2026-11-23T09:00:00+02:00')

/** Larissa, where names are kept for a year and a half and single days for ever; somebody came three years ago. */
async function longAgo(): Promise<string> {
  const folder = tempFolder()
  const db = openDatabase(folder)
  new Configurations(db).found({ ...larisa, retention: { staffMonths: 18, detailMonths: null } }, THEN, true)
  const people = new People(db)
  for (const person of demoPeople) await people.add(person)
  db.close()
  const house = await openHouse(testConfig(folder), () => THEN)
  await kioskAt(house.url).ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null })
  await house.close()
  return folder
}

test('from the hub, in both languages, with the periods of this very installation', async () => {
  const { url } = await openTestHouse(await longAgo(), () => NOW)
  const page = await visit(url)
  await page.getByRole('link', { name: 'Προσωπικά δεδομένα' }).click()
  await page.getByRole('heading', { name: 'Αν έρχεστε στο ΚΕΠ' }).waitFor()
  await page.getByText('Υπεύθυνος για τα δεδομένα: Δήμος Λαρισαίων').waitFor()
  await page.getByRole('row', { name: /^Τον αριθμό σας.*Χωρίς χρονικό όριο$/ }).waitFor()
  await page.getByRole('row', { name: /^Το όνομά σας μαζί με ό,τι κάνατε.*18 μήνες· μετά μένει η πράξη/ }).waitFor()
  await page.getByRole('row', { name: /^Κάθε σύνδεσή σας.*Έως 16 ώρες/ }).waitFor()
  expect(await page.getByText('Τι έχει ήδη διαγραφεί').count()).toBe(0)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('row', { name: /^Your name with what you did.*18 months; then the act stays/ }).waitFor()
  await page.getByRole('link', { name: 'Hub' }).click()
  await page.getByRole('heading', { name: 'The screens of Seira' }).waitFor()
})

test('whoever works there also reads what was deleted already', async () => {
  const { url } = await openTestHouse(await longAgo(), () => NOW)
  const cookie = await signIn(url, 'maria')
  const told = async () => (await get(url, '/api/privacy', cookie)).json()
  await expect.poll(told, { timeout: 10_000 }).toMatchObject({ runs: [{ what: 'staff', days: 1, from: '2023-11-20' }] })
  const page = await visit(`${url}/privacy`)
  const [name = '', value = ''] = cookie.split('=')
  await page.context().addCookies([{ name, value, url }])
  await page.reload()
  await page.getByText('23/11/2026: ονόματα και κείμενα μιας ημέρας καταστήματος, 20/11/2023').waitFor()
})

test('it fits on one sheet of A4, in both languages', async () => {
  const { url } = await openTestHouse()
  const page = await visit(`${url}/privacy`)
  for (const language of ['el', 'en']) {
    await page.goto(`${url}/privacy?lang=${language}`)
    await page.getByRole('table').first().waitFor()
    const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(/\/Count (\d+)/.exec(sheet)?.[1]).toBe('1')
  }
})
