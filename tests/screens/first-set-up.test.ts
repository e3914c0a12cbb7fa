// From an empty folder to the first citizen served: the first run of a real installation, with its mistakes named beside the fields.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import type { SettingsNow } from '#shared/configuration/told.ts'
import { larisa } from '../../server/demo/larisa.ts'
import { keepHouse } from '../../server/keep-house.ts'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { confirm } from '../kit/devices.ts'
import { chrysa, wantsTyrnavos } from '../kit/first-set-up.ts'
import { get, openTestHouse, post, signIn, testConfig } from '../kit/house.ts'
import { tempFolder } from '../kit/temp.ts'
import { yearOver } from '../kit/year.ts'

const { visit } = openBrowser()
const WEDNESDAY = Date.parse('2026-11-25T10:00:00+02:00')
const openEmpty = () => openTestHouse(tempFolder(), () => WEDNESDAY, { empty: true })

const at = (page: Page, step: string) => page.getByRole('heading', { level: 1, name: step }).waitFor()
const next = (page: Page) => page.getByRole('button', { name: /^Επόμενο/ }).click()
const typedIn = (page: Page, label: string) => page.getByLabel(label, { exact: true }).inputValue()
const fill = (page: Page, label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value)
/** Each step is looked at by the automatic check before it is left. */
async function goesOn(page: Page, to: string): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([])
  await next(page)
  await at(page, to)
}

test('the IT person goes through the first run, every mistake is named beside its field, and the first citizen is served', async () => {
  const { url } = await openEmpty()
  const page = await visit(`${url}/desk`)

  await at(page, 'Ο δήμος')
  await page.getByLabel('Όνομα στα ελληνικά').fill('Δήμος Τυρνάβου')
  await page.keyboard.press('Enter')
  await page.getByText('Συμπληρώστε το.').waitFor()
  expect(await page.getByLabel('Όνομα στα ελληνικά').inputValue()).toBe('Δήμος Τυρνάβου')
  await page.getByLabel('Όνομα στα αγγλικά').fill('Municipality of Tyrnavos')
  await goesOn(page, 'Τα ΚΕΠ')

  await fill(page, 'Κωδικός, γραμμή 1', '445')
  await page.getByRole('button', { name: 'Προσθήκη ΚΕΠ' }).click()
  await fill(page, 'Κωδικός, γραμμή 2', '0445P')
  await page.keyboard.press('Enter')
  await page.getByText('Δεν γράφεται έτσι. Μήπως εννοείτε 0445Π;').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Διόρθωση σε 0445Π' }).click()
  expect(await typedIn(page, 'Κωδικός, γραμμή 2')).toBe('0445Π')
  expect(await typedIn(page, 'Όνομα στα ελληνικά, γραμμή 2')).toBe('ΚΕΠ 0445Π')
  await fill(page, 'Κωδικός, γραμμή 1', '0445Π')
  await next(page)
  await page.getByText('Το «0445Π» υπάρχει ήδη.').waitFor()
  await fill(page, 'Κωδικός, γραμμή 1', '0445')
  await goesOn(page, 'Το κτίριο')

  await page.getByLabel('Όνομα στα αγγλικά').fill('Tyrnavos KEP')
  await next(page)
  await page.getByText('Συμπληρώστε το.').waitFor()
  await page.getByText('Γράψτε σε ποιο ΚΕΠ και σε πόσες θυρίδες.').waitFor()
  expect(await page.getByLabel('Όνομα στα αγγλικά').inputValue()).toBe('Tyrnavos KEP')
  await page.getByLabel('Όνομα στα ελληνικά').fill('ΚΕΠ Τυρνάβου')
  await fill(page, 'Θυρίδες: 0445', '2')
  await page.getByText('Δεν κάθεται πουθενά: 0445Π.').waitFor()
  await page.getByRole('button', { name: 'Προσθήκη χώρου' }).click()
  await fill(page, 'Όνομα στα ελληνικά, γραμμή 1', 'ΚΕΠ Αμπελώνα')
  await fill(page, 'Όνομα στα αγγλικά, γραμμή 1', 'Ampelonas KEP')
  await page.getByLabel('ΚΕΠ, γραμμή 1', { exact: true }).selectOption('0445Π')
  await goesOn(page, 'Οι υπηρεσίες')

  await page.getByRole('button', { name: 'Αφαίρεση: Παραλαβή εγγράφων' }).click()
  await page.getByRole('button', { name: 'Προσθήκη υπηρεσίας' }).click()
  await fill(page, 'Όνομα στα ελληνικά, γραμμή 5', 'Μεταφορές')
  await fill(page, 'Όνομα στα αγγλικά, γραμμή 5', 'Transport')
  await page.getByLabel('Γράμμα, γραμμή 5').selectOption('Α')
  await next(page)
  await page.getByText('Το «Α» υπάρχει ήδη.').waitFor()
  await page.getByLabel('Γράμμα, γραμμή 5').selectOption('Μ')
  await page.getByRole('button', { name: 'Πιο πάνω: ΘΥΡΙΔΕΣ' }).click()
  await goesOn(page, 'Το ωράριο')

  await page.getByText('Δευτέρα–Παρασκευή 08:00–14:30, κλειστά τις αργίες').waitFor()
  await fill(page, 'Έως', '7:30')
  await page.getByLabel(/δεύτερο ωράριο, π.χ./).check()
  await next(page)
  await page.getByText('Το τέλος είναι πριν από την αρχή.').waitFor()
  await page.getByText('Διαλέξτε τουλάχιστον μία ημέρα.').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await fill(page, 'Έως', '14:00')
  await page.getByRole('group', { name: 'Ημέρες με δεύτερο ωράριο' }).getByLabel('Τρίτη').check()

  await page.reload()
  await at(page, 'Το ωράριο')
  expect(await typedIn(page, 'Έως')).toBe('14:00')
  await goesOn(page, 'Ο πρώτος διαχειριστής')

  await page.getByLabel('Ονοματεπώνυμο').fill('Χρύσα Νικολάου')
  await page.getByLabel('Όνομα χρήστη').fill('chrysa')
  await page.getByLabel('Κωδικός').fill('short')
  await page.keyboard.press('Enter')
  await page.getByText('Θέλει τουλάχιστον 10 χαρακτήρες.').waitFor()
  await page.getByRole('button', { name: 'Εμφάνιση' }).click()
  expect(await page.getByLabel('Κωδικός').getAttribute('type')).toBe('text')
  await page.getByLabel('Κωδικός').fill(chrysa.password)
  await goesOn(page, 'Έλεγχος')

  await page.getByText('ΚΕΠ Τυρνάβου · 0445: 2 θυρίδες · με αριθμούς').waitFor()
  await page.getByText('Κανάλια: ΘΥΡΙΔΕΣ, EKEP').waitFor()
  await page.getByRole('button', { name: 'Αλλαγή: Ο δήμος' }).click()
  await at(page, 'Ο δήμος')
  await page.getByRole('button', { name: /^7?\s*Έλεγχος/ }).click()
  await at(page, 'Έλεγχος')
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Έναρξη' }).click()

  await at(page, 'Πρώτα βήματα')
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/settings#begin')
  await page.getByText('1 από 6').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await page.evaluate(() => sessionStorage.getItem('seira-first-set-up'))).toBeNull()

  const kiosk = await visit(`${url}/kiosk`, { width: 1080, height: 1920 })
  await page.getByRole('link', { name: 'Συσκευές' }).click()
  await confirm(page, kiosk, 'Εκδοτήριο εισόδου', 'Είσοδος')
  await kiosk.getByText('ΚΕΠ Τυρνάβου').waitFor()
  await kiosk.getByRole('button', { name: /Μεταφορές/ }).click()
  await kiosk.getByLabel('Μ 1', { exact: true }).first().waitFor()
  await page.getByRole('link', { name: 'Πρώτα βήματα' }).click()
  await page.locator('li.is-done', { hasText: 'Συνδέστε το εκδοτήριο' }).waitFor()

  await page.goto(`${url}/desk`)
  await page
    .getByRole('button', { name: /^Θυρίδα\s+1\s*ελεύθερη/ })
    .first()
    .click()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Επόμενος/ }).click()
  // Pressed twice within 0,7 s it is one press: the citizen takes longer to walk.
  await page.getByText(/^0:0[1-9]$/).waitFor()
  await page.getByRole('button', { name: /^Ήρθε/ }).click()
  await page.getByText('Εξυπηρετείται').first().waitFor()
  await page
    .getByText(/^0:0[1-9]$/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: /^Ολοκλήρωση/ }).click()
  await page.getByText(/Ολοκληρώθηκε ο Μ 001/).waitFor()
  const cookie = await signIn(url, 'chrysa', chrysa.password)
  expect((await yearOver(url, 2026, cookie)).sum.total).toBe(1)

  await page.goto(`${url}/settings#begin`)
  await page.getByRole('button', { name: 'Δεν το χρειάζομαι άλλο' }).click()
  await at(page, 'Ο δήμος')
  await page.reload()
  await at(page, 'Ο δήμος')
  await expect.poll(() => page.getByRole('link', { name: 'Πρώτα βήματα' }).count()).toBe(0)
})

test('nothing but the password is lost by a reload, and whoever was slower is told that somebody else has done it', async () => {
  const { url } = await openEmpty()
  const page = await visit(`${url}/supervisor`)
  await page.getByLabel('Όνομα στα ελληνικά').fill('Δήμος Τυρνάβου')
  await page.reload()
  await at(page, 'Ο δήμος')
  expect(await page.getByLabel('Όνομα στα ελληνικά').inputValue()).toBe('Δήμος Τυρνάβου')
  await page.getByLabel('Όνομα στα αγγλικά').fill('Tyrnavos')
  await next(page)
  await at(page, 'Τα ΚΕΠ')
  expect((await post(url, '/api/setup', wantsTyrnavos)).status).toBe(201)
  await fill(page, 'Κωδικός, γραμμή 1', '0445')
  await next(page)
  await page.getByText('Η εγκατάσταση μόλις ρυθμίστηκε από αλλού.').waitFor()
  await page.getByRole('button', { name: 'Στην είσοδο' }).click()
  await page.getByRole('heading', { name: 'Είσοδος' }).waitFor()
})

test('from elsewhere the code of the console is asked for first', async () => {
  const house = await openEmpty()
  const page = await visit('about:blank')
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': '10.1.2.3' })
  await page.goto(`${house.url}/settings`)
  await at(page, 'Κωδικός της κονσόλας')
  await page.getByLabel('Εξαψήφιος κωδικός').fill(house.setUpCode === '000 000' ? '111 111' : '000 000')
  await page.keyboard.press('Enter')
  await page.getByText('Ο κωδικός δεν είναι αυτός.').waitFor()
  await page.getByLabel('Εξαψήφιος κωδικός').fill(house.setUpCode)
  await goesOn(page, 'Ο δήμος')
})

test('an installation begins with the file of another: a bad one is told place by place, a good one leaves only the administrator', async () => {
  const old = await openTestHouse()
  const text = await (await get(old.url, '/api/settings/export', await signIn(old.url, 'admin'))).text()
  const folder = tempFolder()
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const { url } = await openEmpty()
  const page = await visit(`${url}/settings`)
  await page.getByLabel('Όνομα στα ελληνικά').fill('Δήμος Τυρνάβου')
  const choose = (path: string) => page.locator('input[type=file]').setInputFiles(path)
  await choose(file('half.json', text.slice(0, 500)))
  await page.getByText('Το αρχείο δεν είναι ολόκληρο, ή δεν είναι JSON.').waitFor()
  await choose(file('other.json', '{"type":"FeatureCollection"}'))
  await page.getByText('Αυτό δεν είναι αρχείο ρυθμίσεων της Σειράς.').waitFor()
  await choose(file('newer.json', text.replace('"formatVersion": 1', '"formatVersion": 2')))
  await page.getByText('Το αρχείο γράφτηκε από νεότερη έκδοση').waitFor()
  await choose(file('huge.json', `${text}${' '.repeat(5_000_000)}`))
  await page.getByText('Το αρχείο είναι μεγαλύτερο από 4 MB.').waitFor()
  await choose(
    file('bad.json', text.replace('"letter": "Β"', '"letter": "Α"').replace('"name"', '"colour": 1, "name"')),
  )
  await page.getByText('2 σημεία του αρχείου δεν είναι σωστά. Δεν άλλαξε τίποτε.').waitFor()
  await page.getByText('χώροι 1, υπηρεσίες 2, γράμμα').waitFor()
  await page.getByText('Υπάρχει κάτι που η Σειρά δεν γνωρίζει: «colour».').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await page.getByLabel('Όνομα στα ελληνικά').inputValue()).toBe('Δήμος Τυρνάβου')

  await choose(file('good.json', text))
  await page.getByText('Το αρχείο είναι σωστό: Δήμος Λαρισαίων.').waitFor()
  await page.getByText('Κεντρικό ΚΕΠ Λάρισας · 12 θυρίδες · 5 υπηρεσίες').waitFor()
  await goesOn(page, 'Ο πρώτος διαχειριστής')
  await page.getByLabel('Ονοματεπώνυμο').fill('Χρύσα Νικολάου')
  await page.getByLabel('Όνομα χρήστη').fill('chrysa')
  await page.getByLabel('Κωδικός').fill(chrysa.password)
  await goesOn(page, 'Έλεγχος')
  await page.keyboard.press('Enter')
  await at(page, 'Πρώτα βήματα')
  const { configuration } = (await (
    await get(url, '/api/settings', await signIn(url, 'chrysa', chrysa.password))
  ).json()) as SettingsNow
  expect(configuration).toEqual(larisa)
})

test('the settings go into a file and come back from it; what would change is told first', async () => {
  const { url } = await openTestHouse()
  const page = await visit(`${url}/settings#installation`)
  await signInAs(page, 'admin')
  await at(page, 'Εγκατάσταση')
  await page.getByText('Επίδειξη: επινοημένοι άνθρωποι').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Εξαγωγή ρυθμίσεων' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^seira-settings-\d{4}-\d\d-\d\d\.json$/)
  const path = join(tempFolder(), 'changed.json')
  await download.saveAs(path)
  const choose = () => page.locator('input[type=file]').setInputFiles(path)
  await choose()
  await page.getByText('Το αρχείο λέει ακριβώς ό,τι ισχύει ήδη.').waitFor()
  writeFileSync(path, readFileSync(path, 'utf8').replace('Δήμος Λαρισαίων', 'Δήμος Λάρισας'))
  await choose()
  await page.getByText('Όνομα, ελληνικά: Δήμος Λαρισαίων → Δήμος Λάρισας').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Εισαγωγή' }).click()
  await page.getByText('Οι ρυθμίσεις του αρχείου ισχύουν τώρα: έκδοση 2.').waitFor()
})

test('the demo is thrown away with a typed word: every staff page becomes the first run, and an open board asks the new office for its place', async () => {
  const kept = await keepHouse(testConfig(tempFolder()))
  onTestFinished(() => kept.close())
  const { url } = kept.house()
  const board = await visit(`${url}/board`)
  await board.getByText('Κεντρικό ΚΕΠ Λάρισας').waitFor()
  const supervisor = await visit(`${url}/supervisor`)
  await signInAs(supervisor, 'supervisor')
  await supervisor.getByText('θυρίδες ανοιχτές').waitFor()
  const page = await visit(`${url}/settings#installation`)
  await signInAs(page, 'admin')
  await page.getByRole('button', { name: 'Διαγραφή της επίδειξης και έναρξη κανονικής εγκατάστασης' }).click()
  await page.getByLabel('Γράψτε ΔΙΑΓΡΑΦΗ για να συνεχίσετε').fill('διαγραφη')
  await page.keyboard.press('Enter')
  await page.getByText('Γράψτε ακριβώς ΔΙΑΓΡΑΦΗ').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByLabel('Γράψτε ΔΙΑΓΡΑΦΗ για να συνεχίσετε').fill('ΔΙΑΓΡΑΦΗ')
  await page.keyboard.press('Enter')
  await Promise.all([at(page, 'Ο δήμος'), at(supervisor, 'Ο δήμος')])
  expect((await post(url, '/api/setup', wantsTyrnavos)).status).toBe(201)
  await board.locator('.door-code').waitFor({ timeout: 20_000 })
})
