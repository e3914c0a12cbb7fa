// One morning, end to end, in a browser: kiosk, paper, desk, board, year.
import { expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { openTestHouse } from '../kit/house.ts'

const { visit } = openBrowser()
const KIOSK = { width: 1080, height: 1920 }
const BOARD = { width: 1920, height: 1080 }
const SEAT_3 = /^Θυρίδα\s+3\s*ελεύθερη/

test('a citizen takes Α 001, the paper shows it, Maria serves four cases with one key, and the year counts them', async () => {
  const { url } = await openTestHouse()
  const [kiosk, board, paper, desk, year] = [
    await visit(`${url}/kiosk`, KIOSK),
    await visit(`${url}/board`, BOARD),
    await visit(`${url}/printer`),
    await visit(`${url}/desk`),
    await visit(`${url}/supervisor`),
  ]
  await signInAs(year, 'supervisor')
  await year.getByRole('link', { name: 'Έτος' }).click()
  await year
    .getByRole('row', { name: /^0207\s/ })
    .getByText('0', { exact: true })
    .first()
    .waitFor()
  await signInAs(desk, 'maria')
  await desk.getByRole('button', { name: SEAT_3 }).click()
  await desk.keyboard.press('Enter')
  await desk.getByText('Δεν περιμένει κανείς').first().waitFor()

  await kiosk.getByRole('button', { name: /Γνήσιο υπογραφής/ }).click()
  await kiosk.getByRole('heading', { name: 'Ο αριθμός σας' }).waitFor()
  await kiosk.getByLabel('Α 1', { exact: true }).first().waitFor()
  await kiosk.getByText('Είστε ο επόμενος').waitFor()
  await kiosk.getByText('Πάρτε το χαρτί σας').waitFor()
  await paper.getByRole('img', { name: /Α 001/ }).waitFor()
  expect(await paper.getByRole('img', { name: /Α 001/ }).textContent()).toContain('Α 001')

  await desk.getByText('καλεί τον Α 001').waitFor()
  await desk.keyboard.press('Space')
  await desk.getByText('Κλήθηκε').first().waitFor()
  await board.locator('.is-now').getByLabel('Α 1', { exact: true }).waitFor()
  expect(await board.locator('.is-now').textContent()).toContain('Θυρίδα3')

  // Pressed twice within 0,7 s it is one press: the citizen takes longer to walk.
  await desk.getByText(/^0:0[1-9]$/).waitFor()
  await desk.keyboard.press('Space')
  await desk.getByText('Εξυπηρετείται').first().waitFor()
  for (const key of ['1', '1', '+', '7']) await desk.keyboard.press(key)
  await desk.getByText('4 υποθέσεις').first().waitFor()
  await desk.getByText(/^0:0[1-9]$/).waitFor()
  await desk.keyboard.press('Space')
  await desk.getByText('Γνήσιο υπογραφής × 3').waitFor()

  const row = year.getByRole('row', { name: /^0207\s/ })
  await row.getByText('4', { exact: true }).waitFor()
  expect((await row.getByRole('cell').allTextContents()).slice(0, 3)).toEqual(['3', '1', '4'])
  await year.getByText('0 διαφορές').waitFor()
})

test('a double tap at the kiosk is one ticket, and so is an impatient child', async () => {
  const { url } = await openTestHouse()
  const kiosk = await visit(`${url}/kiosk`, KIOSK)
  const service = kiosk.getByRole('button', { name: /Πιστοποιητικά/ })
  const box = await service.boundingBox()
  if (box === null) throw new Error('the service is not on the screen')
  for (let tap = 0; tap < 6; tap++) await kiosk.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await kiosk.getByRole('heading', { name: 'Ο αριθμός σας' }).waitFor()
  await kiosk.getByRole('button', { name: 'Τέλος' }).click()
  await kiosk.getByText('1 άτομο').first().waitFor()
})

test('an English visitor reads English, and the next citizen Greek', async () => {
  const { url } = await openTestHouse()
  const kiosk = await visit(`${url}/kiosk`, KIOSK)
  await kiosk.getByRole('button', { name: 'English' }).click()
  await kiosk.getByRole('button', { name: /Certificates/ }).click()
  await kiosk.getByRole('heading', { name: 'Your number' }).waitFor()
  await kiosk.getByText('You are next').waitFor()
  await kiosk.getByRole('button', { name: /Done/ }).click()
  await kiosk.getByText('Για ποια υπηρεσία ήρθατε;').waitFor()
})

test('a small KEP with no queue logs cases, and they count for it', async () => {
  const { url } = await openTestHouse()
  const desk = await visit(`${url}/desk`)
  await signInAs(desk, 'eleni')
  await desk.getByRole('listitem').filter({ hasText: 'ΚΕΠ 0444Π' }).getByRole('button').click()
  await desk.keyboard.press('Enter')
  await desk.getByText('Πώς ήρθε η υπόθεση;').waitFor()
  await desk.keyboard.press('2')
  await desk.keyboard.press('+')
  await desk.getByText(/2 υποθέσεις στο ΚΕΠ 0444Π/).waitFor()
  await desk.keyboard.press('Space')
  await desk.getByText('Επικύρωση αντιγράφων × 2').waitFor()
})

test('every page says when the server is away, and heals when it is back', async () => {
  const first = await openTestHouse()
  const [kiosk, board, desk] = [
    await visit(`${first.url}/kiosk`, KIOSK),
    await visit(`${first.url}/board`, BOARD),
    await visit(`${first.url}/desk`),
  ]
  await signInAs(desk, 'maria')
  await desk.getByRole('button', { name: SEAT_3 }).click()
  await desk.keyboard.press('Enter')
  await desk.getByText('Δεν περιμένει κανείς').first().waitFor()
  for (const page of [kiosk, board, desk]) await page.context().setOffline(true)

  await board.getByText(/δεν ενημερώνεται από τις/).waitFor()
  await kiosk.getByRole('alert').waitFor()
  await desk.getByText(/Τοπική διακοπή από/).waitFor()

  for (const page of [kiosk, board, desk]) await page.context().setOffline(false)
  await board.getByText('Υπηρεσίες').first().waitFor()
  await kiosk.getByText('Για ποια υπηρεσία ήρθατε;').waitFor()
  await desk.getByText('Δεν περιμένει κανείς').first().waitFor()
})

test.for([
  { path: '/', size: BOARD },
  { path: '/kiosk', size: KIOSK },
  { path: '/board', size: BOARD },
  { path: '/printer', size: BOARD },
  { path: '/desk', size: { width: 1366, height: 768 } },
])('an automatic accessibility check finds nothing on $path', async ({ path, size }) => {
  const { url } = await openTestHouse()
  const page = await visit(url + path, size)
  await page.waitForLoadState('networkidle')
  expect(await accessibilityFaults(page)).toEqual([])
})

test('nor on the staff pages at work', async () => {
  const { url } = await openTestHouse()
  const [desk, supervisor] = [await visit(`${url}/desk`), await visit(`${url}/supervisor`)]
  await signInAs(desk, 'maria')
  await desk.getByRole('button', { name: SEAT_3 }).waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])
  await desk.getByRole('button', { name: SEAT_3 }).click()
  await desk.keyboard.press('Enter')
  await desk.getByText('Δεν περιμένει κανείς').first().waitFor()
  await desk.keyboard.press('x')
  await desk.getByText('Πώς ήρθε η υπόθεση;').waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])
  await signInAs(supervisor, 'supervisor')
  await supervisor.getByText('θυρίδες ανοιχτές').waitFor()
  expect(await accessibilityFaults(supervisor)).toEqual([])
  await supervisor.getByRole('link', { name: 'Έτος' }).click()
  await supervisor.getByText('Τα αθροίσματα επαληθεύτηκαν.').waitFor()
  expect(await accessibilityFaults(supervisor)).toEqual([])
})
