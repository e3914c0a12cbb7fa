// From an empty folder to the first ticket: the first set-up of a real office, with its mistakes named beside the fields, and its hours, and its screens enrolled.
import { expect, onTestFinished, test } from 'vitest'
import { openHouse } from '../../server/house.ts'
import { accessibilityFaults, openBrowser } from '../kit/browser.ts'
import { confirm, withKey } from '../kit/devices.ts'
import { post, testConfig } from '../kit/house.ts'
import { tempFolder } from '../kit/temp.ts'

const { visit } = openBrowser()
const WEDNESDAY = Date.parse('2026-11-25T10:00:00+02:00')

test('the IT person sets up an office of two KEPs, and its first citizen takes Α 001', async () => {
  let now = WEDNESDAY
  const house = await openHouse(testConfig(tempFolder(), { empty: true }), () => now)
  onTestFinished(() => house.close())
  const page = await visit(house.url)
  await page.getByRole('link', { name: /Πρώτη ρύθμιση/ }).click()

  await page.getByLabel('Όνομα στα ελληνικά').fill('ΚΕΠ Τυρνάβου')
  await page.getByLabel('Όνομα στα αγγλικά').fill('Tyrnavos KEP')
  await page.getByLabel('Κωδικοί ΚΕΠ, ένας σε κάθε γραμμή').fill('445\n0446Π')
  await page.getByLabel('Ονοματεπώνυμο').fill('Χρύσα Νικολάου')
  await page.getByLabel('Όνομα χρήστη').fill('chrysa')
  await page.locator('input[type=password]').fill('short')
  await page.getByText('Δευτέρα–Παρασκευή 08:00–14:30, κλειστά τις αργίες').waitFor()
  await page.getByLabel('Έως', { exact: true }).fill('7:30')
  await page.getByLabel(/δεύτερο ωράριο, π.χ./).check()
  await page.getByRole('button', { name: 'Έναρξη' }).click()
  await page.getByText('Το τέλος είναι πριν από την αρχή.').waitFor()
  await page.getByText('Διαλέξτε τουλάχιστον μία ημέρα.').waitFor()
  await page.getByText('Ο κωδικός «445» δεν είναι τέσσερα ψηφία και ελληνικά κεφαλαία.').waitFor()
  await page.getByText('Ο κωδικός θέλει τουλάχιστον 10 χαρακτήρες.').waitFor()
  expect(await page.getByLabel('Όνομα στα ελληνικά').inputValue()).toBe('ΚΕΠ Τυρνάβου')
  expect(await accessibilityFaults(page)).toEqual([])

  await page.getByLabel('Κωδικοί ΚΕΠ, ένας σε κάθε γραμμή').fill('0445\n0446Π')
  await page.locator('input[type=password]').fill('a long enough one')
  await page.getByLabel('Έως', { exact: true }).fill('14:00')
  await page.getByRole('group', { name: 'Ημέρες με δεύτερο ωράριο' }).getByLabel('Τρίτη').check()
  await page
    .getByText('Δευτέρα, Τετάρτη–Παρασκευή 08:00–14:00 · Τρίτη 08:00–14:00, 17:00–20:00, κλειστά τις αργίες')
    .waitFor()
  await page.getByRole('button', { name: 'Έναρξη' }).click()
  await page.getByText('θυρίδες ανοιχτές').waitFor()
  expect((await fetch(`${house.url}/api/setup`, { method: 'POST' })).status).toBe(403)

  const kiosk = await visit(`${house.url}/kiosk`, { width: 1080, height: 1920 })
  const board = await visit(`${house.url}/board`, { width: 1920, height: 1080 })
  await page.goto(`${house.url}/settings#devices`)
  await confirm(page, kiosk, 'Εκδοτήριο', 'Είσοδος')
  await confirm(page, board, 'Οθόνη αίθουσας', 'Αίθουσα αναμονής')
  await board.getByText('ΚΕΠ Τυρνάβου').waitFor()
  await kiosk.getByText('ΚΕΠ Τυρνάβου').waitFor()
  await kiosk.getByRole('button', { name: /Γνήσιο υπογραφής/ }).click()
  await kiosk.getByLabel('Α 1', { exact: true }).first().waitFor()

  now += 6 * 3_600_000
  await kiosk.reload()
  await kiosk.getByText('ΚΕΠ Τυρνάβου').waitFor()
  const key = (await kiosk.evaluate(() => localStorage.getItem('seira.device'))) ?? ''
  const refused = { type: 'takeTicket', service: 'a', language: 'el', priority: null } as const
  const asKiosk = withKey(house.url, key, { screen: 'kiosk', office: 'office-1' })
  expect(await asKiosk.ask(refused)).toEqual({ ok: false, refusal: 'closed-now' })
})

test('hours that no week has are refused at the door, and nothing is set up', async () => {
  const house = await openHouse(testConfig(tempFolder(), { empty: true }))
  onTestFinished(() => house.close())
  const day = [{ from: '08:00', to: '14:30' }]
  const hours = { week: [day, day, day, day, day, [], []], holidays: true, exceptions: [] }
  const first = {
    office: { el: 'ΚΕΠ Τυρνάβου', en: 'Tyrnavos KEP' },
    keps: [{ code: '0445', counters: 2 }],
    supervisor: { name: 'Χρύσα Νικολάου', username: 'chrysa', password: 'a long enough one' },
    hours,
  }
  const never = { ...hours, week: Array.from({ length: 7 }, () => []) }
  const twice = { ...hours, week: [[...day, ...day], ...hours.week.slice(1)] }
  for (const wrong of [
    undefined,
    never,
    twice,
    { ...hours, week: hours.week.slice(1) },
    { ...hours, holidays: 'yes' },
  ]) {
    const answer = await post(house.url, '/api/setup', { ...first, hours: wrong })
    const { problems } = (await answer.json()) as { problems: { field: string }[] }
    expect([answer.status, problems[0]?.field.split('.')[0]]).toEqual([422, 'hours'])
  }
  expect((await post(house.url, '/api/setup', first)).status).toBe(201)
})
