// The clerk's other moves, by keyboard alone: priority, transfer, a move taken back, set aside, missed and back, pause.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { deskAt, openTestHouse, signIn } from '../kit/house.ts'

const { visit } = openBrowser()
const SECOND_LATER = /^0:0[1-9]$/

/** A press that is not the same as the last one: the desk takes two within 0,7 s for one. */
async function pressAfterAMoment(page: Page, key: string): Promise<void> {
  const at = await page.evaluate(() => performance.now())
  await page.waitForFunction((then) => performance.now() - then > 750, at)
  await page.keyboard.press(key)
}

async function nikosSitsAt(url: string, counter: string): Promise<Page> {
  const page = await visit(`${url}/desk`)
  await signInAs(page, 'nikos')
  await page.getByRole('button', { name: new RegExp(`^Θυρίδα\\s+${counter}\\s*ελεύθερη`) }).click()
  await page.keyboard.press('Enter')
  await page.getByText('Επόμενος').first().waitFor()
  return page
}

test('whoever needs priority is next, with the sum that says why, and nothing of it in public', async () => {
  const { url } = await openTestHouse()
  const giver = deskAt(url, '12', await signIn(url, 'supervisor'))
  await giver.ask({ type: 'takeTicket', service: 'b', language: 'el', priority: null })
  const kiosk = await visit(`${url}/kiosk`, { width: 1080, height: 1920 })
  await kiosk.getByRole('button', { name: 'Εξυπηρέτηση κατά προτεραιότητα' }).click()
  await kiosk.getByText(/Δεν ρωτάμε τον λόγο/).waitFor()
  expect(await accessibilityFaults(kiosk)).toEqual([])
  await kiosk.getByRole('button', { name: 'Ναι, με αφορά' }).click()
  await kiosk.getByRole('button', { name: /Πιστοποιητικά/ }).click()
  await kiosk.getByText('Είστε ο επόμενος').waitFor()
  expect(await kiosk.content()).not.toContain('αναπηρία')

  const desk = await nikosSitsAt(url, '3')
  await desk.getByText('καλεί τον Β 002').waitFor()
  await desk.getByText(/προτεραιότητα: \d\d:\d\d − 20′/).waitFor()
  const board = await visit(`${url}/board`, { width: 1920, height: 1080 })
  await desk.keyboard.press('Space')
  await board.locator('.is-now').getByLabel('Β 2', { exact: true }).waitFor()
  expect(await board.content()).not.toMatch(/αναπηρία|προτεραιότητα/)
})

test('transferred by keys, taken back with Ctrl+Z, set aside, called again, and paused', async () => {
  const { url } = await openTestHouse()
  const giver = deskAt(url, '12', await signIn(url, 'supervisor'))
  await giver.ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null })
  const desk = await nikosSitsAt(url, '3')
  await desk.getByText('καλεί τον Α 001').waitFor()
  await desk.keyboard.press('Space')
  await desk.getByText(SECOND_LATER).waitFor()
  await desk.keyboard.press('Space')
  await desk.getByText('Εξυπηρετείται').first().waitFor()

  await pressAfterAMoment(desk, 'm')
  await desk.getByRole('dialog').getByText('Μεταφορά του Α 001').waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])
  await desk.keyboard.press('2')
  await desk.keyboard.press('Enter')
  await desk.getByText('Μεταφέρθηκε ο Α 001').waitFor()

  await pressAfterAMoment(desk, 'Control+z')
  await desk.getByText('Εξυπηρετείται').first().waitFor()

  await pressAfterAMoment(desk, 'k')
  await desk.getByRole('dialog').getByText('Κράτημα του Α 001').waitFor()
  await desk.keyboard.press('Enter')
  await desk.getByText('Σε κράτημα ο Α 001').waitFor()
  await desk.getByRole('button', { name: /^Α 001/ }).click()
  await desk.getByRole('dialog').waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])
  await desk.keyboard.press('Enter')
  await desk.getByText('Κλήθηκε').first().waitFor()

  await pressAfterAMoment(desk, 'd')
  await desk.getByText('Δεν προσήλθε ο Α 001').waitFor()
  await desk.getByRole('button', { name: /^Α 001/ }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Πίσω στην ουρά' }).click()
  await desk.getByText('καλεί τον Α 001').waitFor()

  await pressAfterAMoment(desk, 'p')
  await desk.getByRole('dialog').getByText('Διάλειμμα').waitFor()
  await desk.keyboard.press('1')
  await desk.getByText('Σε παύση').first().waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])
  await pressAfterAMoment(desk, 'Space')
  await desk.getByText('καλεί τον Α 001').waitFor()
})
