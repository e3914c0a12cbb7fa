// A television is hung up: it shows a code, Petros confirms it from his desk, and from then on he sees and moves it from there.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { act, confirm } from '../kit/devices.ts'
import { kioskAt, openTestHouse, signIn } from '../kit/house.ts'

const { visit } = openBrowser()
const TV = { width: 1920, height: 1080 }
const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) })

async function devicesPage(url: string, who: string): Promise<Page> {
  const page = await visit(`${url}/settings#devices`)
  await signInAs(page, who)
  await page.getByRole('heading', { name: 'Συσκευές', exact: true }).waitFor()
  return page
}

test('a board from its code to its live picture, by name, elsewhere, and gone', async () => {
  const { url } = await openTestHouse()
  await act(url, await signIn(url, 'admin'), 'who-may-look', { mayLook: 'enrolled' })
  const board = await visit(`${url}/board`, TV)
  await board.getByRole('heading', { name: /Μια νέα οθόνη περιμένει έγκριση/ }).waitFor()
  await board.getByText('The administrator confirms it in Settings › Devices').waitFor()
  await board.getByText(`${url}/settings`).waitFor()
  const shown = await board.locator('.door-code').innerText()
  expect(shown).toMatch(/^\d{3}\u00a0\d{3}$/)
  expect(await board.locator('body').innerText()).not.toContain('Κεντρικό')
  expect(await board.locator('input').count()).toBe(0)
  expect(await accessibilityFaults(board)).toEqual([])

  const page = await devicesPage(url, 'admin')
  await page.getByRole('button', { name: /Είναι δική μας/ }).click()
  await page.getByRole('button', { name: 'Έγκριση' }).click()
  expect(await page.getByText('Συμπληρώστε το.').count()).toBe(2)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await confirm(page, board, 'Οθόνη αίθουσας, δεξιά', 'Αίθουσα αναμονής')
  await board.getByText('Κεντρικό ΚΕΠ Λάρισας').waitFor()
  await row(page, 'Οθόνη αίθουσας, δεξιά').getByText('εντάξει').waitFor()
  await page.getByRole('definition').getByText('1920 × 1080').waitFor()
  await page.getByText('1 από 1 εντάξει').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  await page.getByRole('button', { name: 'Δείξε το όνομά σου' }).click()
  await board.locator('.name-plate').getByText('Οθόνη αίθουσας, δεξιά').waitFor()
  expect(await board.locator('.name-plate').evaluate((plate) => getComputedStyle(plate).animationName)).toBe('none')
  expect(await accessibilityFaults(board)).toEqual([])

  const reloaded = board.waitForEvent('load')
  await page.getByRole('button', { name: 'Ξαναφόρτωσε' }).click()
  await reloaded
  await page.getByRole('button', { name: 'Μετακίνηση…' }).click()
  await page.getByRole('combobox', { name: 'Χώρος' }).selectOption({ label: 'Κεντρικό ΚΕΠ Λάρισας · Εξάσκηση' })
  await page.getByRole('button', { name: 'Αποθήκευση' }).click()
  await board.getByText('Οι αριθμοί εδώ δεν ισχύουν.').waitFor()
  await row(page, 'Οθόνη αίθουσας, δεξιά').getByText('Εξάσκηση').waitFor()

  await page.getByRole('button', { name: 'Αφαίρεση…' }).click()
  await page.getByText('Η οθόνη της σβήνει αμέσως.').waitFor()
  await page.getByRole('button', { name: /^Αφαίρεση Enter|^Αφαίρεση$/ }).click()
  await board.getByRole('heading', { name: /Η οθόνη αφαιρέθηκε/ }).waitFor()
  await board.locator('.door-code').waitFor()
  expect(await board.locator('body').innerText()).not.toContain('Κεντρικό')
  await row(page, 'Οθόνη αίθουσας, δεξιά').getByText('αφαιρέθηκε').waitFor()
  await page.getByRole('button', { name: /Είναι δική μας/ }).waitFor()
})

test('a board that was switched off when it was removed learns so in the morning, and may ask anew', async () => {
  const { url } = await openTestHouse()
  const page = await devicesPage(url, 'admin')
  const board = await visit(`${url}/board?enrol`, TV)
  await confirm(page, board, 'Οθόνη εισόδου', 'Είσοδος')
  await board.goto('about:blank')
  await page.getByRole('button', { name: 'Αφαίρεση…' }).click()
  await page.keyboard.press('Enter')
  await row(page, 'Οθόνη εισόδου').getByText('αφαιρέθηκε').waitFor()
  await board.goto(`${url}/board`)
  await board.getByRole('heading', { name: /Η οθόνη αφαιρέθηκε/ }).waitFor()
  await confirm(page, board, 'Οθόνη ισογείου', 'Είσοδος')
  await board.getByText('Κεντρικό ΚΕΠ Λάρισας').waitFor()
})

test('a board that loses its line is silent in the list, comes back by itself, and asks nobody anything', async () => {
  const { url } = await openTestHouse()
  const page = await devicesPage(url, 'admin')
  const board = await visit(`${url}/board?enrol`, TV)
  await confirm(page, board, 'Οθόνη εισόδου', 'Είσοδος')
  await row(page, 'Οθόνη εισόδου').getByText('εντάξει').waitFor()
  await board.goto('about:blank')
  await row(page, 'Οθόνη εισόδου').getByText('σιωπά').waitFor()
  await page.getByText('Δεν έχει σύνδεση. Ελέγξτε αν είναι αναμμένη και στο δίκτυο.', { exact: false }).waitFor()
  await page.getByText('Τώρα δεν έχει σύνδεση και δεν ακούει.').waitFor()
  await board.goto(`${url}/board?office=annex-1`)
  await board.getByText('Κεντρικό ΚΕΠ Λάρισας').waitFor()
  await row(page, 'Οθόνη εισόδου').getByText('εντάξει').waitFor()
})

test('while any screen may look the page says so, and who would go dark before it is otherwise', async () => {
  const { url } = await openTestHouse()
  const board = await visit(`${url}/board`, TV)
  await board.getByText('Κεντρικό ΚΕΠ Λάρισας').waitFor()
  await kioskAt(url).sees(() => true)
  const page = await devicesPage(url, 'admin')
  await page.getByText('Τώρα κάθε οθόνη του δικτύου μπορεί να ανοίξει πίνακα').waitFor()
  await page.getByRole('checkbox', { name: /Μόνο δηλωμένες συσκευές/ }).click()
  await page.getByText('Πίνακας αναμονής, Κεντρικό ΚΕΠ Λάρισας, από 127.0.0.1').waitFor()
  await page.getByText('Εκδοτήριο, Κεντρικό ΚΕΠ Λάρισας, από 127.0.0.1').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(await board.locator('.door-code').count()).toBe(0)
  await page.getByRole('checkbox', { name: /Μόνο δηλωμένες συσκευές/ }).click()
  await page.getByRole('button', { name: /Μόνο δηλωμένες/ }).click()
  await board.locator('.door-code').waitFor()
  await confirm(page, board, 'Οθόνη αίθουσας', 'Αίθουσα αναμονής')
  await board.getByText('Κεντρικό ΚΕΠ Λάρισας').waitFor()
})

test('a television at which Petros has signed in seems enrolled to nobody; his preview shows him what a board shows', async () => {
  const { url } = await openTestHouse()
  await act(url, await signIn(url, 'admin'), 'who-may-look', { mayLook: 'enrolled' })
  const page = await devicesPage(url, 'admin')
  await page.getByRole('heading', { name: 'Νέα συσκευή' }).waitFor()
  await page.goto(`${url}/board`)
  await page.locator('.door-code').waitFor()
  await page.goto(`${url}/board?preview`)
  await page.getByText('Κεντρικό ΚΕΠ Λάρισας').waitFor()
  expect(await page.locator('.door-code').count()).toBe(0)
  await page.goto(`${url}/board?office=kentro-practice`)
  await page.getByText('Οι αριθμοί εδώ δεν ισχύουν.').waitFor()
})

test('a supervisor sees how the screens are; what she may not press is grey and says why', async () => {
  const { url } = await openTestHouse()
  const admin = await devicesPage(url, 'admin')
  await confirm(admin, await visit(`${url}/board?enrol`, TV), 'Οθόνη αίθουσας', 'Αίθουσα αναμονής')
  const waiting = await visit(`${url}/board?enrol`, TV)
  await waiting.locator('.door-code').waitFor()
  const page = await devicesPage(url, 'supervisor')
  await row(page, 'Οθόνη αίθουσας').getByText('εντάξει').waitFor()
  await page.getByText('Το αλλάζει μόνο διαχειριστής όλων των χώρων.').waitFor()
  expect(await page.getByText('Συσκευές αλλάζει μόνο ο διαχειριστής.').count()).toBe(2)
  for (const name of [/Δείξε το όνομά σου/, /Ξαναφόρτωσε/, /Μετακίνηση/, /Αφαίρεση/, /Είναι δική μας/]) {
    const button = page.getByRole('button', { name })
    expect(await button.getAttribute('aria-disabled')).toBe('true')
    await button.click({ force: true })
  }
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(await accessibilityFaults(page)).toEqual([])
})
