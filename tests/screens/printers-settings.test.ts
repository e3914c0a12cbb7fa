// An administrator sets the office's printers up: the slip changes while one types, what is wrong stands beside its field, and what a printer does is said.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { SettingsNow } from '#shared/configuration/told.ts'
import type { PrinterNow, PrintersNow } from '#shared/printers/told.ts'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { administratorAt } from '../kit/change-settings.ts'
import { get, openTestHouse, post, signIn } from '../kit/house.ts'
import { tempFolder } from '../kit/temp.ts'

const { visit } = openBrowser()
const MONDAY = Date.parse('2026-11-23T10:00:00+02:00')

async function printersAt(url: string, who = 'admin'): Promise<Page> {
  const page = await visit(`${url}/settings#printers`)
  await signInAs(page, who)
  await page.locator('svg.slip-picture').waitFor()
  return page
}
const houseOnMonday = async () => (await openTestHouse(tempFolder(), () => MONDAY)).url
async function phonesFind(url: string): Promise<void> {
  const cookie = await signIn(url, 'admin')
  const { version, configuration } = (await (await get(url, '/api/settings', cookie)).json()) as SettingsNow // our own answer
  const value = { name: configuration.name, address: 'https://seira.larisa.example.gr' }
  const answer = await post(
    url,
    '/api/settings',
    { section: 'municipality', office: null, base: version, value },
    cookie,
  )
  if (answer.status !== 201) throw new Error(await answer.text())
}
const slip = (page: Page) => page.locator('svg.slip-picture')
const field = (page: Page, label: string, printer: string) => page.getByLabel(`${label}, ${printer}`, { exact: true })
const beside = (page: Page, label: string, printer: string) =>
  page.locator('.cell', { has: field(page, label, printer) }).locator('.wrong')
const reads = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
const save = (page: Page) => page.getByRole('button', { name: 'Αποθήκευση' }).click()

/** The server's word on the printers, as the story has it. */
async function tells(page: Page, now: () => Partial<PrinterNow>, asked: string[] = [], refuses = false): Promise<void> {
  await page.route('**/api/printers/**', async (route) => {
    if (route.request().method() === 'POST') {
      asked.push(`${new URL(route.request().url()).pathname} ${route.request().postData()}`)
      await route.fulfill(refuses ? { status: 409, json: { why: 'too-many' } } : { status: 201, json: { id: 'one' } })
      return
    }
    const well: PrinterNow = {
      ...{ id: 'main', name: 'Εκτυπωτής', paper: { state: 'ready', since: MONDAY } },
      ...{ agent: null, unknown: [], lost: [], asked: [] },
    }
    await route.fulfill({ json: { at: MONDAY, printers: [{ ...well, ...now() }] } satisfies PrintersNow })
  })
}

test('the slip is that of the printer being set up, in the words being typed', async () => {
  const url = await houseOnMonday()
  const early = await printersAt(url)
  await early.getByText('Δεν τυπώνεται ακόμη: λείπει η διεύθυνση για τα κινητά').waitFor()
  expect(await slip(early).locator('image').count()).toBe(0)
  await phonesFind(url)
  const page = await printersAt(url)
  await slip(page).getByText('Α 057').waitFor()
  await slip(page).getByText('Κεντρικό ΚΕΠ Λάρισας').waitFor()
  const written = await slip(page).locator('image').getAttribute('href') // the QR alone

  await page.getByRole('button', { name: 'Νέα γραμμή' }).click()
  await page.keyboard.type('Δήμος Λαρισαίων') // the new row has the focus
  await page.getByLabel('Στα αγγλικά, γραμμή 1').fill('Municipality of Larissa')
  await slip(page).getByText('Δήμος Λαρισαίων').waitFor()
  await page.getByRole('radio', { name: 'Αγγλικά' }).check()
  await slip(page).getByText('Municipality of Larissa').waitFor()
  await page.getByLabel('Και στις δύο γλώσσες').check()
  await slip(page).getByText('12 άτομα πριν από εσάς').waitFor()
  await page.getByLabel('Κωδικός QR').uncheck()
  await slip(page).locator('image').waitFor({ state: 'detached' })

  await page.getByRole('radio', { name: 'Τέλος ημέρας' }).check()
  await slip(page).getByText('ΚΛΕΙΣΙΜΟ').waitFor()
  await field(page, 'Μοντέλο', 'Εκτυπωτής').selectOption('generic')
  const drawn = slip(page).locator('image[width="576"]')
  await drawn.waitFor()
  expect(await drawn.getAttribute('href')).toMatch(/^data:image\/png;base64,/)
  expect(await drawn.getAttribute('href')).not.toBe(written)
  await field(page, 'Πλάτος ρολού', 'Εκτυπωτής').selectOption('58')
  await slip(page).locator('image[width="384"]').waitFor()
  await reads(page, 'Ρολό 58 mm')

  const will = page.getByRole('complementary')
  await will.getByText('Epson TM-T20 / T70II / T88V / m30, 80 mm → Άγνωστος – τυπώνει εικόνα, 80 mm').waitFor()
  await will.getByText('Χαρτάκι, επικεφαλίδα').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})

test('what is no address and no device is refused beside its field; what is right is saved, and there after a reload', async () => {
  const page = await printersAt(await houseOnMonday())
  await page.getByRole('button', { name: 'Νέος εκτυπωτής' }).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Αίθουσα')
  expect(await beside(page, 'Διεύθυνση', 'Αίθουσα').count()).toBe(0) // only empty as yet
  await field(page, 'Διεύθυνση', 'Αίθουσα').fill('http://printer')
  await beside(page, 'Διεύθυνση', 'Αίθουσα').getByText('Αυτό δεν είναι διεύθυνση.').waitFor()
  await field(page, 'Σύνδεση', 'Αίθουσα').selectOption('usb')
  await field(page, 'Συσκευή', 'Αίθουσα').fill('/etc/passwd')
  await beside(page, 'Συσκευή', 'Αίθουσα').getByText('Αυτό δεν είναι θύρα εκτυπωτή.').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await save(page)
  await page.getByRole('alert').waitFor()

  for (const printer of ['Αίθουσα', 'Εκτυπωτής']) {
    await field(page, 'Σύνδεση', printer).selectOption('tcp')
    await field(page, 'Διεύθυνση', printer).fill('192.168.1.50')
  }
  await beside(page, 'Διεύθυνση', 'Αίθουσα').getByText('Εκεί είναι ήδη ο εκτυπωτής «Εκτυπωτής».').waitFor()
  await field(page, 'Σύνδεση', 'Αίθουσα').selectOption('usb')
  await field(page, 'Συσκευή', 'Αίθουσα').fill('/dev/usb/lp0')
  await field(page, 'Σύνδεση', 'Εκτυπωτής').selectOption('serial')
  await field(page, 'Συσκευή', 'Εκτυπωτής').fill('/dev/ttyUSB0')
  await field(page, 'Έλεγχος ροής', 'Εκτυπωτής').selectOption('xon')
  await reads(page, 'Πρέπει να είναι ρυθμισμένος σε XON/XOFF και ο εκτυπωτής.')
  await field(page, 'Στη θέση του, όταν δεν τυπώνει', 'Εκτυπωτής').selectOption({ label: 'Αίθουσα' })
  const will = page.getByRole('complementary')
  await will.getByText('Σειριακό καλώδιο, /dev/ttyUSB0, 19.200 baud, Με σήματα (XON/XOFF)').waitFor()
  await will.getByText('Εκτυπωτής «Αίθουσα»: προσθήκη').waitFor()
  await save(page)
  await reads(page, 'Αποθηκεύτηκε ως έκδοση 2')

  await page.reload()
  await slip(page).waitFor()
  expect(await field(page, 'Συσκευή', 'Αίθουσα').inputValue()).toBe('/dev/usb/lp0')
  expect(await field(page, 'Έλεγχος ροής', 'Εκτυπωτής').inputValue()).toBe('xon')
  // Whoever stands in for another and goes leaves nobody waiting for it.
  await page.getByRole('button', { name: 'Αφαίρεση: Αίθουσα' }).click()
  await will.getByText('Εκτυπωτής «Εκτυπωτής», στη θέση του').waitFor()
  await will.getByText('Αίθουσα → κανένας').waitFor()
  await page.getByRole('button', { name: 'Αφαίρεση: Εκτυπωτής' }).click()
  await reads(page, 'Χωρίς εκτυπωτή δεν τυπώνεται τίποτε.')
  await reads(page, 'Χωρίς εκτυπωτή δεν υπάρχει χαρτάκι.')
})

test('a printer says how it is, prints a test, and what the probe slip shows goes into the form', async () => {
  const page = await printersAt(await houseOnMonday())
  const asked: string[] = []
  const trouble = { state: 'paper-out', trouble: null } as const
  let now: Partial<PrinterNow> = {
    ...{ paper: { state: 'silent', since: MONDAY, printer: trouble }, agent: 'Γραφείο 3' },
    unknown: ['2026-11-23 Α 004'],
  }
  await tells(page, () => now, asked)
  const panel = page.getByRole('region', { name: 'Τώρα, Εκτυπωτής' })
  await panel.getByText('Ο εκτυπωτής δεν έχει χαρτί από τις 10:00.').waitFor()
  await panel.getByText('Τυπώνει ο υπολογιστής «Γραφείο 3».').waitFor()
  await panel.getByText('Άγνωστο αν τυπώθηκαν: Α 004').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  await panel.getByRole('button', { name: 'Χαρτάκι ανίχνευσης ελληνικών' }).click()
  now = { asked: [{ id: 'one', slip: 'probe', at: MONDAY, outcome: 'waiting' }] }
  await panel.getByText('περιμένει τον εκτυπωτή…').waitFor()
  now = { asked: [{ id: 'one', slip: 'probe', at: MONDAY, outcome: 'printed' }] }
  await panel.getByText('τυπώθηκε', { exact: true }).waitFor()
  expect(asked).toEqual(['/api/printers/kentro/main {"slip":"probe"}'])

  const line = panel.getByLabel('Αριθμός γραμμής')
  await line.fill('99')
  await panel.getByRole('button', { name: 'Αυτή η γραμμή' }).click()
  await panel.getByText('Οι γραμμές έχουν αριθμούς από 1 ως 24.').waitFor()
  await line.fill('10')
  await panel.getByRole('button', { name: 'Αυτή η γραμμή' }).click()
  await panel.getByText('Γραμμή 10: PC737, αριθμός 42. Μένει να το αποθηκεύσετε.').waitFor()
  await panel.getByText('Τυπώνει με όσα έχουν ήδη αποθηκευτεί.').waitFor()
  expect(await field(page, 'Αριθμός της', 'Εκτυπωτής').inputValue()).toBe('42')
  await page.getByRole('complementary').getByText('όπως το μοντέλο → PC737, αριθμός 42').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await panel.getByRole('button', { name: 'Καμία' }).click()
  expect(await field(page, 'Ελληνικά', 'Εκτυπωτής').inputValue()).toBe('drawn')
})

test('a printer that is asked too much says so; an auditor sees how it is and looks at slips, and asks nothing', async () => {
  const url = await houseOnMonday()
  const page = await printersAt(url)
  await tells(page, () => ({}), [], true)
  const test = page.getByRole('button', { name: 'Δοκιμαστικό χαρτάκι, Εκτυπωτής' })
  await page.getByText('Ο εκτυπωτής είναι έτοιμος.').waitFor()
  await test.click()
  await page.getByRole('alert').getByText('Περιμένουν ήδη αρκετά χαρτάκια.').waitFor()

  const reader = await printersAt(url, 'auditor')
  await tells(reader, () => ({}))
  await reader.getByText('Ο εκτυπωτής είναι έτοιμος.').waitFor()
  expect(await reader.getByRole('button', { name: /Δοκιμαστικό χαρτάκι/ }).count()).toBe(0)
  await reader.getByRole('radio', { name: 'Δοκιμή' }).check()
  await slip(reader).getByText('ΔΟΚΙΜΑΣΤΙΚΗ ΕΚΤΥΠΩΣΗ').waitFor()
  expect(await accessibilityFaults(reader)).toEqual([])
})

test('the office’s last line is seen on its slip while it is typed; letters the printer lacks are told', async () => {
  const url = await houseOnMonday()
  const change = await administratorAt(url)
  await change('texts', ({ texts }) => ({ texts: { ...texts, slip: { el: 'Κρατήστε το.', en: 'Keep it.' } } }))
  const page = await visit(`${url}/settings#texts`)
  await signInAs(page, 'admin')
  await slip(page).getByText('Κρατήστε το.').waitFor()
  await page.getByLabel('Στα ελληνικά, Τελευταία γραμμή στο χαρτάκι').fill('Κρατήστε το χαρτί ☎')
  await slip(page).getByText('Κρατήστε το χαρτί').waitFor()
  await reads(page, 'Ο εκτυπωτής δεν έχει αυτά τα γράμματα και τυπώνει άλλα στη θέση τους: ☎')
  expect(await accessibilityFaults(page)).toEqual([])
})
