// An administrator changes the settings while people wait: what changes is said before, what is wrong stands beside its field, nothing typed is lost.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { sectionNames } from '#shared/text/settings-sections.ts'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { kioskAt, openTestHouse, post, signIn } from '../kit/house.ts'
import { tempFolder } from '../kit/temp.ts'

const { visit } = openBrowser()
const MONDAY = Date.parse('2026-11-23T10:00:00+02:00')
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const takes = (service: string) => ({ type: 'takeTicket', service, language: 'el', priority: null }) as const

async function houseOnMonday(): Promise<string> {
  return (await openTestHouse(tempFolder(), () => MONDAY)).url
}

async function settingsAt(url: string, page: string, who = 'admin'): Promise<Page> {
  const settings = await visit(`${url}/settings#${page}`)
  await signInAs(settings, who)
  await settings.getByRole('heading', { level: 1 }).waitFor()
  return settings
}
const save = (page: Page) => page.getByRole('button', { name: 'Αποθήκευση' }).click()
const reads = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
/** The frame goes to another page of the settings. */
const goes = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click()

test('a service gets another name in the middle of the day: the kiosk shows it at once, and whoever waits still waits', async () => {
  const url = await houseOnMonday()
  expect(await kioskAt(url).ask(takes('a'))).toMatchObject({ ok: true })
  const kiosk = await visit(`${url}/kiosk`, { width: 1080, height: 1920 })
  await kiosk.getByRole('button', { name: /Γνήσιο υπογραφής/ }).waitFor()

  const page = await settingsAt(url, 'services')
  const name = page.getByLabel(/^Όνομα στα ελληνικά, Γνήσιο/)
  await name.fill('Υπογραφές')
  const will = page.getByRole('complementary')
  await will.getByText('Υπηρεσία Α · Γνήσιο υπογραφής & επικυρώσεις, όνομα, ελληνικά').waitFor()
  await will.getByText('Γνήσιο υπογραφής & επικυρώσεις → Υπογραφές').waitFor()
  await save(page)
  await reads(page, 'Αποθηκεύτηκε ως έκδοση 2')
  await kiosk.getByRole('button', { name: /Υπογραφές.*1 άτομο/ }).waitFor()

  await page.getByRole('button', { name: 'Αναίρεση', exact: true }).click()
  await reads(page, 'Η έκδοση 2 αναιρέθηκε: ισχύει η έκδοση 3')
  await kiosk.getByRole('button', { name: /Γνήσιο υπογραφής.*1 άτομο/ }).waitFor()
})

test('a service that somebody waits for is not taken away: why and what to do stand there, and what was typed stays', async () => {
  const url = await houseOnMonday()
  await kioskAt(url).ask(takes('e'))
  const page = await settingsAt(url, 'services')
  await page.getByLabel(/^Όνομα στα ελληνικά, Γνήσιο/).fill('Υπογραφές')
  await page.getByRole('button', { name: 'Αφαίρεση: Ε · Παραλαβή εγγράφων' }).click()
  await save(page)
  const alert = page.getByRole('alert')
  await alert.getByText('«Ε · Παραλαβή εγγράφων», Κεντρικό ΚΕΠ Λάρισας').waitFor()
  await alert.getByText('αριθμούς ή ραντεβού που δεν εξυπηρετήθηκαν').waitFor()
  await alert.getByText('μόλις κλείσει η ημέρα').waitFor()
  expect(await page.getByLabel(/^Όνομα στα ελληνικά, Υπογραφές/).inputValue()).toBe('Υπογραφές')
  expect(await page.getByLabel(/^Όνομα στα ελληνικά, Παραλαβή/).count()).toBe(0)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Άκυρο' }).click()
  expect(await page.getByLabel(/^Όνομα στα ελληνικά, Παραλαβή/).count()).toBe(1)
})

describe('what is wrong stands beside its field', () => {
  test('a letter that two services have', async () => {
    const page = await settingsAt(await houseOnMonday(), 'services')
    const letter = page.getByLabel('Γράμμα, Πιστοποιητικά & ληξιαρχικές πράξεις')
    await letter.selectOption('Α')
    await page.locator('.cell', { has: letter }).getByText('Το «Α» υπάρχει ήδη.').waitFor()
    expect(await letter.getAttribute('aria-invalid')).toBe('true')
  })

  test('a KEP code in Latin letters is offered as it is rightly written; what is empty is told when one saves', async () => {
    const page = await settingsAt(await houseOnMonday(), 'keps')
    await page.getByRole('button', { name: 'Νέο ΚΕΠ' }).click()
    await page.keyboard.type('555p') // the new row has the focus
    await page.getByText('Δεν γράφεται έτσι. Μήπως εννοείτε 0555Π;').first().waitFor()
    await page.getByRole('button', { name: 'Εννοείτε 0555Π;' }).click()
    expect(await page.getByLabel('Κωδικός, 0555Π').inputValue()).toBe('0555Π')
    await save(page)
    const name = page.getByLabel('Όνομα στα ελληνικά, 0555Π')
    await page.locator('.cell', { has: name }).getByText('Συμπληρώστε το.').waitFor()
    await name.fill('ΚΕΠ 0555Π')
    await page.getByLabel('Όνομα στα αγγλικά, 0555Π').fill('KEP 0555Π')
    await page.getByRole('complementary').getByText('ΚΕΠ 0555Π: προσθήκη').waitFor()
    await save(page)
    await reads(page, 'Αποθηκεύτηκε ως έκδοση 2')
  })

  test('an answer to Save that comes late says nothing against what was typed since', async () => {
    const page = await settingsAt(await houseOnMonday(), 'keps')
    const line = Promise.withResolvers<void>()
    await page.route('**/api/settings', async (route) => {
      if (route.request().method() === 'POST') await line.promise
      await route.continue()
    })
    await page.getByRole('button', { name: 'Νέο ΚΕΠ' }).click()
    await page.keyboard.type('0555')
    await save(page)
    await page.getByLabel('Όνομα στα ελληνικά, 0555').fill('ΚΕΠ 0555')
    await page.getByLabel('Όνομα στα αγγλικά, 0555').fill('KEP 0555')
    const will = page.getByRole('complementary').getByText('ΚΕΠ 0555: προσθήκη')
    await will.waitFor()
    const answered = page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.status() === 422,
    )
    line.resolve()
    await answered
    await page.getByRole('button', { name: 'Αποθήκευση', disabled: false }).waitFor()
    expect(await will.count()).toBe(1)
    await save(page)
    await reads(page, 'Αποθηκεύτηκε ως έκδοση 2')
  })

  test('two stretches of a counter that lie over each other', async () => {
    const page = await settingsAt(await houseOnMonday(), 'counters/kentro/7')
    await page.getByText('Όλα τα διαστήματα').click()
    await page.getByRole('button', { name: 'Νέο διάστημα' }).click()
    await page.getByLabel('Έως, διάστημα 1').fill('31/12/2026')
    const from = page.getByLabel('Από, διάστημα 2')
    await from.fill('31/12/2026')
    await page.locator('.cell', { has: from }).getByText('Εκείνη την ημέρα ανήκει ακόμη στο 0325').waitFor()
    await from.fill('1/1/2027')
    await page.getByLabel('ανήκει στο, διάστημα 2').selectOption('0207')
    await page.getByRole('complementary').getByText('0325 έως 31/12/2026, 0207 από 1/1/2027').waitFor()
  })

  test('a KEP that counters belong to is named with them', async () => {
    const page = await settingsAt(await houseOnMonday(), 'keps')
    await page.getByRole('button', { name: 'Αφαίρεση: 0325', exact: true }).click()
    await reads(page, 'Το «0325» χρειάζεται ακόμη: Κεντρικό ΚΕΠ Λάρισας, θυρίδα 7, ανήκει')
  })
})

test('counter 7 moves to the other KEP on a date; what changes is read before, and the past is refused', async () => {
  const url = await houseOnMonday()
  const page = await settingsAt(url, 'counters')
  await page.getByRole('link', { name: 'Θυρίδα 7: 0325' }).click()
  const counter = page.locator('.counter')
  const from = counter.getByLabel('Από', { exact: true })
  await from.fill('1/6/2026')
  await counter.getByText('το παρελθόν δεν ξαναγράφεται', { exact: false }).first().waitFor()
  await from.fill('1/12/2026')
  await counter.getByText('Τρίτη, εργάσιμη').waitFor()
  await counter.getByLabel('ανήκει στο', { exact: true }).selectOption('0207')
  const table = counter.getByRole('table')
  await table.getByText('Έως 30/11/2026').waitFor()
  expect(await table.getByRole('row', { name: /Θυρίδες του 0207/ }).innerText()).toMatch(/6\s+7$/)
  await page.getByRole('link', { name: 'Θυρίδα 7: 0325 έως 30/11/2026, 0207 από 1/12/2026' }).waitFor()
  await save(page)
  await reads(page, 'Αποθηκεύτηκε ως έκδοση 2')
  await goes(page, 'Ιστορικό')
  await reads(page, 'Θυρίδα 7, ανήκει')
  expect(await page.locator('.history').innerText()).toContain('0325 έως 30/11/2026, 0207 από 1/12/2026')
})

test('another administrator was quicker: who and when is told, the new is loaded, and what was typed can be put over it', async () => {
  const url = await houseOnMonday()
  const page = await settingsAt(url, 'municipality')
  await page.getByLabel('Όνομα στα ελληνικά').fill('Δήμος Λάρισας')
  const value = { name: { el: 'Δήμος Λαρισαίων', en: 'Larissa' } }
  const other = { section: 'municipality', office: null, base: 1, value }
  expect((await post(url, '/api/settings', other, await signIn(url, 'admin'))).status).toBe(201)
  await save(page)
  await page.getByRole('alert').getByText('Πέτρος Βλάχος, Δευτέρα 23 Νοεμβρίου 10:00').waitFor()
  expect(await page.getByLabel('Όνομα στα ελληνικά').inputValue()).toBe('Δήμος Λάρισας')
  await page.getByRole('button', { name: 'Φόρτωσε τα νέα' }).click()
  await reads(page, 'Αυτά είχατε γράψει')
  expect(await page.getByLabel('Όνομα στα αγγλικά').inputValue()).toBe('Larissa')
  await page.getByRole('complementary').getByText('Δήμος Λάρισας').waitFor()
  await page.getByLabel('Όνομα στα ελληνικά').fill('Δήμος Λάρισας')
  await save(page)
  await reads(page, 'Αποθηκεύτηκε ως έκδοση 3')
  expect(await page.getByLabel('Όνομα στα αγγλικά').inputValue()).toBe('Larissa')
})

test('from the history a change is taken back; one that was changed since says so', async () => {
  const url = await houseOnMonday()
  const cookie = await signIn(url, 'admin')
  for (const [base, el] of [
    [1, 'Πρώτο'],
    [2, 'Δεύτερο'],
  ] as const) {
    const wanted = { section: 'municipality', office: null, base, value: { name: { el, en: el } } }
    expect((await post(url, '/api/settings', wanted, cookie)).status).toBe(201)
  }
  const page = await settingsAt(url, 'history')
  await page.getByRole('button', { name: 'Αναίρεση της έκδοσης 2' }).click()
  await page.getByRole('alert').getByText('άλλαξε ξανά από τότε').waitFor()
  await page.getByRole('button', { name: 'Αναίρεση της έκδοσης 3' }).click()
  await reads(page, 'Η έκδοση 3 αναιρέθηκε: ισχύει η έκδοση 4.')
  await reads(page, 'Αναιρεί την έκδοση 3')
  await reads(page, 'Αναιρέθηκε με την έκδοση 4')
  expect(await accessibilityFaults(page)).toEqual([])
  await goes(page, 'Ο δήμος')
  await page.getByLabel('Όνομα στα ελληνικά').waitFor()
  expect(await page.getByLabel('Όνομα στα ελληνικά').inputValue()).toBe('Πρώτο')
})

test('the municipality’s logo is uploaded, looked at, and saved', async () => {
  const url = await houseOnMonday()
  const page = await settingsAt(url, 'name')
  await page.getByText('Χωρίς σήμα: φαίνεται μόνο το όνομα.').waitFor()
  const chosen = page.getByLabel('Επιλογή εικόνας')
  await chosen.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') })
  await page.getByRole('alert').getByText('Αυτό δεν είναι εικόνα PNG, JPEG ή WebP.').waitFor()
  await chosen.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: PNG })
  const picture = page.getByRole('img', { name: 'Το σήμα που διαλέξατε' })
  await picture.waitFor()
  expect(await picture.getAttribute('src')).toMatch(/^\/pictures\/[0-9a-f]{64}$/)
  await page.getByRole('complementary').getByText('Σήμα').waitFor()
  await save(page)
  await reads(page, 'Αποθηκεύτηκε ως έκδοση 2')
})

test('three counters more begin on a date, and cancelling leaves none', async () => {
  const page = await settingsAt(await houseOnMonday(), 'counters')
  const fresh = page.getByRole('group', { name: 'Νέες θυρίδες' })
  await fresh.getByLabel('Πόσες').fill('3')
  await fresh.getByLabel('Από').fill('4/1/2027')
  await fresh.getByRole('button', { name: 'Προσθήκη' }).click()
  await page.getByRole('heading', { name: 'Θυρίδα 13' }).waitFor()
  await page.getByRole('complementary').getByText('Θυρίδα 15: προσθήκη').waitFor()
  await page.getByRole('link', { name: 'Θυρίδα 15: 0207 από 4/1/2027' }).waitFor()
  await page.getByRole('button', { name: 'Άκυρο' }).click()
  expect(await page.getByRole('link', { name: /^Θυρίδα 15/ }).count()).toBe(0)
})

test('whoever leaves with unsaved changes is asked; staying keeps them', async () => {
  const page = await settingsAt(await houseOnMonday(), 'turn')
  await page.getByLabel('Ανοχή').fill('25')
  await reads(page, 'πάνω από 45 λεπτά μετά')
  await goes(page, 'Ωράριο')
  await page.getByRole('heading', { name: 'Υπάρχουν αλλαγές που δεν αποθηκεύτηκαν' }).waitFor()
  await page.keyboard.press('Enter')
  expect(await page.getByLabel('Ανοχή').inputValue()).toBe('25')
  await goes(page, 'Ωράριο')
  await page.getByRole('button', { name: 'Φεύγω χωρίς αποθήκευση' }).click()
  await page.getByRole('heading', { name: 'Ωράριο', level: 1 }).waitFor()
})

test('the list is put in order, and a thing added and removed, by the keyboard alone', async () => {
  const page = await settingsAt(await houseOnMonday(), 'keps')
  await page.getByRole('button', { name: '0325 ανεβαίνει', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('complementary').getByText('ΚΕΠ: νέα σειρά').waitFor()
  expect(
    await page
      .getByLabel(/^Κωδικός/)
      .first()
      .inputValue(),
  ).toBe('0325')
  // The focus went with the row.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('0325 ανεβαίνει')
  await page.getByRole('button', { name: '0325 κατεβαίνει', exact: true }).focus()
  await page.keyboard.press('Enter')
  await reads(page, 'Δεν έχετε αλλάξει κάτι.')
})

test('an auditor reads every section and changes none', async () => {
  const page = await settingsAt(await houseOnMonday(), 'services', 'auditor')
  await reads(page, 'Διαβάζετε μόνο. Τις ρυθμίσεις τις αλλάζει ο διαχειριστής.')
  const name = page.getByLabel(/^Όνομα στα ελληνικά, Γνήσιο/)
  expect([await name.inputValue(), await name.isDisabled()]).toEqual(['Γνήσιο υπογραφής & επικυρώσεις', true])
  expect(await page.getByRole('button', { name: 'Αποθήκευση' }).count()).toBe(0)
  await goes(page, 'Ιστορικό')
  await reads(page, 'Έκδοση 1')
  expect(await page.getByRole('button', { name: /Αναίρεση/ }).count()).toBe(0)
})

const names = [...Object.values(sectionNames.el), 'Ιστορικό']
test.each([
  ['the first', names.slice(0, 8)],
  ['the other', names.slice(8)],
])('%s sections are accessible on a small screen', async (_, sections) => {
  const page = await settingsAt(await houseOnMonday(), 'municipality')
  await page.setViewportSize({ width: 1024, height: 768 })
  for (const name of sections) {
    await goes(page, name)
    await page.getByRole('heading', { name, level: 1 }).waitFor()
    await page.locator('.section, .history').waitFor()
    expect(await accessibilityFaults(page), name).toEqual([])
  }
})

test('a counter’s page is accessible in English, and for whoever only reads it', async () => {
  const page = await settingsAt(await houseOnMonday(), 'counters', 'auditor')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('link', { name: /^Counter 7/ }).click()
  await page.getByRole('heading', { name: 'Counter 7' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})
