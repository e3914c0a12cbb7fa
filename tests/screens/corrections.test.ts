// On 2 January the supervisor signs the year; before noon a drawer is found full of December's post; everybody sees what became of it.
import { expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { deskAt, openTestHouse, signIn } from '../kit/house.ts'
import { done } from '../kit/office.ts'

const { visit } = openBrowser()
const PHONE = { width: 390, height: 844 }

test('a year is signed, corrected, checked and signed again, and the trail says who and why', async () => {
  const clock = { now: Date.parse('2026-12-30T10:00:00+02:00') }
  const { url } = await openTestHouse(undefined, () => (clock.now += 5))
  const maria = deskAt(url, '3', await signIn(url, 'maria'))
  done(await maria.ask({ type: 'openCounter', counter: '3', takeOver: false }))
  const rows = [{ channel: 'EKEP', procedure: null, quantity: 5 }]
  done(await maria.ask({ type: 'logCases', counter: '3', way: 'phone', rows }))

  clock.now = Date.parse('2027-01-02T09:14:00+02:00')
  const page = await visit(`${url}/supervisor#year/2026`)
  await signInAs(page, 'supervisor')
  await page.getByRole('button', { name: 'Οριστικοποίηση…' }).click()
  await page.getByText('Σύνολο: 5 υποθέσεις').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: /^Οριστικοποίηση Enter/ }).click()
  await page.getByText('Οριστικό από 2/1/2027, 09:14').waitFor()

  clock.now = Date.parse('2027-01-02T11:30:00+02:00')
  await page.goto(`${url}/supervisor#reports/corrections`)
  await page.getByRole('button', { name: 'Διόρθωση άλλης ημέρας' }).click()
  await page.getByRole('textbox', { name: 'Ημερομηνία' }).fill('30/12/2026')
  await page.keyboard.press('Enter')
  await page.getByText('Ο πίνακας του έτους είναι οριστικός από 2/1/2027').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: /^Διόρθωση: / }).click()
  await page.getByRole('button', { name: /^μία λιγότερη/ }).click()
  await page.getByLabel('Λόγος').fill('μετρήθηκε διπλά')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').getByText('Ο πίνακας εκείνου του έτους είναι οριστικός.').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByLabel('Γνωρίζω ότι ο πίνακας').check()
  await page.getByRole('button', { name: /^Καταχώριση/ }).click()
  await page.getByText('Καταχωρίστηκε: Υπόθεση χωρίς διαδικασία × 4 (EKEP)').waitFor()

  await page.getByRole('button', { name: 'Ξεχασμένες υποθέσεις…' }).click()
  await page.getByLabel('Λόγος').fill('έμειναν στο συρτάρι')
  await page.getByRole('button', { name: /^Καταχώριση/ }).click()
  await page.getByRole('alert').getByText('Προσθέστε τουλάχιστον μία διαδικασία.').waitFor()
  await page.getByLabel('Προσθήκη διαδικασίας').selectOption({ index: 1 })
  await page.getByLabel('Γνωρίζω ότι ο πίνακας').check()
  await page.getByRole('button', { name: /^Καταχώριση/ }).click()
  await page.getByText('2 εγγραφές').waitFor()

  await page.getByRole('button', { name: 'Πίσω στο ιστορικό' }).click()
  await page.getByRole('cell', { name: 'μετρήθηκε διπλά' }).waitFor()
  expect(await page.getByRole('row').count()).toBe(4) // and the signing, under the head
  expect(await accessibilityFaults(page)).toEqual([])
  await page.setViewportSize(PHONE)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)

  await page.goto(`${url}/supervisor#reports/check`)
  await page.getByRole('button', { name: 'Έλεγχος τώρα' }).click()
  await page.getByText('254.417 υποθέσεις, 0 ανεξήγητες').waitFor({ timeout: 30_000 })
  expect(await accessibilityFaults(page)).toEqual([])

  await page.goto(`${url}/supervisor#year/2026`)
  await page.getByRole('button', { name: '2 μεταβολές από τότε' }).click()
  await page.getByRole('cell', { name: 'έμειναν στο συρτάρι' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})
