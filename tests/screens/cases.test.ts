// A supervisor looks at the cases of today in every way, and is called to what needs eyes on whichever page they are.
import { expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { deskAt, kioskAt, openTestHouse, signIn } from '../kit/house.ts'

const { visit } = openBrowser()
const MINUTE = 60_000
const cases = (channel: string, quantity: number) => ({ channel, procedure: null, quantity })

test('the tables add up, a picture says what it shows, and a long wait is seen from every page', async () => {
  let now = Date.parse('2026-11-23T09:10:00+02:00')
  const { url } = await openTestHouse(undefined, () => now)
  const maria = deskAt(url, '3', await signIn(url, 'maria'))
  const rows = [cases('EKEP', 12), cases('ΘΥΡΙΔΕΣ', 3)]
  expect(await maria.ask({ type: 'openCounter', counter: '3', takeOver: false })).toMatchObject({ ok: true })
  expect(await maria.ask({ type: 'logCases', counter: '3', way: 'phone', rows })).toMatchObject({ ok: true })

  const page = await visit(`${url}/supervisor#reports/cases?from=2026-11-23&to=2026-11-23`)
  await signInAs(page, 'supervisor')
  await page.getByText('Όλοι οι πίνακες αθροίζουν στο ίδιο σύνολο: 15.').waitFor()
  const phone = page.getByRole('row', { name: /^Τηλέφωνο/ })
  expect(await phone.getByRole('cell').allInnerTexts()).toEqual(['12', '3', '15', '100,0 %'])
  expect(await page.getByRole('img', { name: 'Υποθέσεις ανά ώρα και κανάλι' }).count()).toBe(1)
  expect(await page.getByRole('button', { name: 'Λήψη' }).count()).toBe(1)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByLabel('Περίοδος', { exact: true }).selectOption('yesterday')
  await page.getByText('Καμία υπόθεση σε αυτή την περίοδο.').waitFor()

  // Somebody takes a number, and Maria goes for coffee.
  const kiosk = kioskAt(url)
  const take = { type: 'takeTicket', service: 'a', language: 'el', priority: null } as const
  expect(await kiosk.ask(take)).toMatchObject({ ok: true })
  expect(await maria.ask({ type: 'pause', counter: '3', reason: 'break' })).toMatchObject({ ok: true })
  expect(await page.getByRole('img', { name: /τα μάτια σας/ }).count()).toBe(0)
  now += 31 * MINUTE
  expect(await kiosk.ask(take)).toMatchObject({ ok: true })
  await page.getByRole('img', { name: '2 θέματα χρειάζονται τα μάτια σας' }).waitFor()
  await page.getByText('Μεγάλη αναμονή στην υπηρεσία Α.', { exact: false }).waitFor({ state: 'attached' })
  await page.getByRole('link', { name: /^Σήμερα/ }).click()
  await page.getByText('Ο Α 001 περιμένει 31′ (όριο 30′)').waitFor()
  await page.getByText('Η θυρίδα 3 καλεί Α και είναι σε παύση.').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 780 })
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(await sideways()).toBeLessThanOrEqual(0)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.goto(`${url}/supervisor#reports/cases?from=2026-11-23&to=2026-11-23`)
  await page.reload()
  await page.getByText('Όλοι οι πίνακες αθροίζουν στο ίδιο σύνολο: 15.').waitFor()
  expect(await sideways()).toBeLessThanOrEqual(0)
  expect(await accessibilityFaults(page)).toEqual([])
})
