// Maria practises before she works: the practice office is easy to find, impossible to overlook, and not where she is led tomorrow.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { openTestHouse } from '../kit/house.ts'

const { visit } = openBrowser()
const band = (page: Page) => page.locator('.practice-band').filter({ hasText: 'ΕΞΑΣΚΗΣΗ' })

test('the hub leads to the practice board and kiosk, and both say that their numbers are not valid', async () => {
  const { url } = await openTestHouse()
  const hub = await visit(url)
  const places = hub.locator('section').filter({ hasText: 'Εξάσκηση' })
  await places.getByRole('link', { name: /Πίνακας αναμονής/ }).click()
  await band(hub).getByText('Οι αριθμοί εδώ δεν ισχύουν.').waitFor()
  await hub.getByText('Κεντρικό ΚΕΠ Λάρισας · Εξάσκηση').waitFor()
  await hub.goBack()
  await places.getByRole('link', { name: /Εκδοτήριο/ }).click()
  await band(hub).waitFor()
  await hub.getByRole('button', { name: /Παραλαβή εγγράφων/ }).click()
  await hub.getByText('Ο αριθμός σας').waitFor()
  expect(await band(hub).isVisible()).toBe(true)
  expect(await accessibilityFaults(hub)).toEqual([])
})

test('Maria chooses a counter under «Εξάσκηση», and her desk says above all that nothing counts', async () => {
  const { url } = await openTestHouse()
  const page = await visit(`${url}/desk`)
  await signInAs(page, 'maria')
  await page.getByRole('link', { name: 'Εξάσκηση' }).click()
  await page
    .locator('#practice')
    .getByRole('button', { name: /Θυρίδα\s*2\b/ })
    .click()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Enter')
  await band(page).getByText('Δεν μετράει πουθενά.').waitFor()
  await page.getByRole('button', { name: /Επόμενος/ }).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)).toBe(true)
  expect(await accessibilityFaults(page)).toEqual([])

  await page.getByRole('button', { name: 'Έξοδος' }).click()
  await signInAs(page, 'maria')
  await page.getByRole('heading', { name: 'Σε ποια θυρίδα κάθεστε;' }).waitFor()
  await page
    .locator('#practice')
    .getByRole('button', { name: /Θυρίδα\s*2\b/ })
    .waitFor()
  expect(await page.locator('[aria-pressed="true"]').count()).toBe(0)
})

test('the supervisor looks at practice only by choosing it, and only for now', async () => {
  const { url } = await openTestHouse()
  const page = await visit(`${url}/supervisor`)
  await signInAs(page, 'supervisor')
  await page.getByRole('heading', { name: 'Κεντρικό ΚΕΠ Λάρισας', exact: true }).waitFor()
  expect(await band(page).count()).toBe(0)
  await page.getByLabel('Χώρος').selectOption('kentro-practice')
  await page.getByRole('heading', { name: 'Κεντρικό ΚΕΠ Λάρισας · Εξάσκηση' }).waitFor()
  expect(await band(page).isVisible()).toBe(true)
  await page.getByRole('link', { name: 'Έτος' }).click()
  await band(page).waitFor({ state: 'detached' })
  await page.goto(`${url}/supervisor`)
  await page.getByRole('heading', { name: 'Κεντρικό ΚΕΠ Λάρισας', exact: true }).waitFor()
})
