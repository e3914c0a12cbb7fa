// One hand on the numeric keypad, the page of keys, and a ticket that is found by its number.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { deskAt, openTestHouse, signIn } from '../kit/house.ts'

const { visit } = openBrowser()

/** A press that is not the same as the last one: the desk takes two within 0,7 s for one. */
async function pressLater(page: Page, key: string): Promise<void> {
  const at = await page.evaluate(() => performance.now())
  await page.waitForFunction((then) => performance.now() - then > 750, at)
  await page.keyboard.press(key)
}

/** So many have taken a number for service a, and Nikos sits at counter 3. */
async function nikosSits(people: number): Promise<{ url: string; desk: Page }> {
  const { url } = await openTestHouse()
  const giver = deskAt(url, '12', await signIn(url, 'supervisor'))
  for (let person = 0; person < people; person++)
    await giver.ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null })
  const desk = await visit(`${url}/desk`)
  await signInAs(desk, 'nikos')
  await desk.getByRole('button', { name: /^Θυρίδα\s+3\s*ελεύθερη/ }).click()
  await desk.keyboard.press('NumpadEnter')
  await desk.getByText('καλεί τον Α 001').waitFor()
  return { url, desk }
}

test('a whole morning with one hand: called, recalled, missed, the next one served, counted and finished', async () => {
  const { desk } = await nikosSits(2)
  await pressLater(desk, 'NumpadEnter')
  await desk.getByText('Φαίνεται στις οθόνες.').waitFor()
  await pressLater(desk, 'Numpad0')
  await desk.getByText('Κλήθηκε 2 φορές.').waitFor()
  await pressLater(desk, 'NumpadDecimal')
  await desk.getByText('Δεν προσήλθε ο Α 001').waitFor()
  await pressLater(desk, 'NumpadEnter')
  await desk.getByText('Φαίνεται στις οθόνες.').waitFor()
  await pressLater(desk, 'NumpadEnter')
  await desk.getByText('Εξυπηρετείται').first().waitFor()
  for (const key of ['Numpad1', 'NumpadAdd', 'NumpadAdd', 'NumpadSubtract', 'NumpadMultiply'])
    await desk.keyboard.press(key)
  await desk.getByText('EKEP 0 · ΘΥΡΙΔΕΣ 2').waitFor()
  await desk.keyboard.press('NumpadDivide')
  await desk.getByRole('dialog').getByText('Όλες οι διαδικασίες').waitFor()
  await desk.keyboard.press('Escape')
  await pressLater(desk, 'NumpadEnter')
  await desk.getByText('Γνήσιο υπογραφής × 2').waitFor()
})

test('«?» lists every key; without single characters Space still calls, also after a reload', async () => {
  const { desk } = await nikosSits(1)
  await desk.keyboard.press('Shift+Slash')
  const keys = desk.getByRole('dialog', { name: 'Όλα τα πλήκτρα' })
  await keys.getByRole('row', { name: 'Επανάκληση Ε 0' }).waitFor()
  await keys.getByRole('row', { name: 'Κλείσιμο θυρίδας Λ' }).waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])
  await keys.getByLabel('Πλήκτρα ενός χαρακτήρα').uncheck()
  await desk.keyboard.press('Escape')
  await keys.waitFor({ state: 'detached' })
  for (const key of ['x', 'l', 'a', 'p', 'Shift+Slash']) await desk.keyboard.press(key)
  await desk.reload()
  await desk.getByText('καλεί τον Α 001').waitFor()
  for (const key of ['x', 'l', 'a', 'p', 'Shift+Slash']) await desk.keyboard.press(key)
  expect(await desk.getByRole('dialog').count()).toBe(0)
  expect(await desk.getByText('Πώς ήρθε η υπόθεση;').count()).toBe(0)
  expect(
    await desk
      .getByRole('button', { name: /Χωρίς εισιτήριο/ })
      .locator('kbd:visible')
      .count(),
  ).toBe(0)
  await desk.keyboard.press('Space')
  await desk.getByText('Φαίνεται στις οθόνες.').waitFor()

  await desk.getByRole('button', { name: 'Πλήκτρα' }).click()
  await desk.getByLabel('Πλήκτρα ενός χαρακτήρα').check()
  await desk.keyboard.press('Escape')
  await pressLater(desk, 'd')
  await desk.getByText('Δεν προσήλθε ο Α 001').waitFor()
  await pressLater(desk, 'l')
  await desk.getByRole('heading', { name: 'Η θυρίδα είναι κλειστή' }).waitFor()
})

test('found by number: out of turn with a reason, a missed one back, the next one not, and one that is not there', async () => {
  const { desk } = await nikosSits(4)
  await desk.keyboard.press('a')
  const finder = desk.getByRole('dialog', { name: 'Κλήση με αριθμό' })
  await desk.keyboard.type('99')
  await finder.getByText(/Ο 99 δεν περιμένει/).waitFor()
  await desk.getByLabel('Αριθμός').fill('a')
  await finder.getByRole('option', { name: /Α\s*003/ }).waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])
  await desk.keyboard.press('Enter')
  await finder.getByText('Αυτός είναι ο επόμενος').waitFor()
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await desk.keyboard.press(key)
  await desk.getByRole('dialog', { name: 'Κλήση του Α 003 εκτός σειράς' }).waitFor()
  await desk.keyboard.type('έχει λεωφορείο')
  await desk.keyboard.press('Enter')
  await desk.getByText('Φαίνεται στις οθόνες.').waitFor()

  await desk.keyboard.press('a')
  await desk.getByText('Υπάρχει πολίτης στη θυρίδα. Ολοκληρώστε πρώτα.').waitFor()
  await pressLater(desk, 'd')
  await desk.getByText('Δεν προσήλθε ο Α 003').waitFor()
  await desk.keyboard.press('a')
  await desk.keyboard.type('3')
  await finder.getByText(/δεν προσήλθε, κλήθηκε/).waitFor()
  await desk.keyboard.press('Enter')
  await desk.getByRole('dialog', { name: 'Ο Α 003 επανήλθε;' }).waitFor()
  await desk.keyboard.press('Enter')
  await desk.getByText('Φαίνεται στις οθόνες.').waitFor()
})
