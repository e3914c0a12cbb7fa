// Katerina keeps the appointments: booked by hand with a mistake first, cancelled after a question, seen as people come.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { deskAt, openTestHouse, signIn } from '../kit/house.ts'

const { visit } = openBrowser()
const WEDNESDAY = Date.parse('2026-11-25T09:00:00+02:00')

async function katerinaOpens(clock: () => number = () => WEDNESDAY): Promise<{ page: Page; url: string }> {
  const { url } = await openTestHouse(undefined, clock)
  const page = await visit(`${url}/supervisor`)
  await signInAs(page, 'supervisor')
  await page.getByRole('link', { name: 'Ραντεβού' }).click()
  await page.getByText('Κανένα ραντεβού για αυτή την ημέρα.').waitFor()
  return { page, url }
}

async function books(page: Page, time: string, service: string, reference: string): Promise<void> {
  await page.getByLabel('Ώρα', { exact: false }).fill(time)
  await page.getByLabel('Υπηρεσία').selectOption(service)
  await page.getByLabel('Στοιχείο αναφοράς', { exact: false }).fill(reference)
  await page.getByRole('button', { name: 'Καταχώριση' }).click()
}

test('booked by hand: what is wrong stands beside its field, what was typed stays, and the code is told', async () => {
  const { page } = await katerinaOpens()
  await page.getByRole('button', { name: 'επόμενη ημέρα' }).click()
  await page.getByText('Πέμπτη 26 Νοεμβρίου', { exact: true }).waitFor()
  await books(page, '25:10', '', 'Κ-4471')
  await page.getByText('Το «25:10» δεν είναι ώρα. Γράφεται 10:20.').waitFor()
  await page.getByText('Λείπει η υπηρεσία.').waitFor()
  expect(await page.getByLabel('Στοιχείο αναφοράς', { exact: false }).inputValue()).toBe('Κ-4471')
  expect(await accessibilityFaults(page)).toEqual([])

  await books(page, '10:20', 'Β', 'Κ-4471')
  const said = await page.getByText(/^Γράφτηκε για τις 10:20\. Κωδικός: \d{4}$/).textContent()
  const row = page.getByRole('row', { name: /10:20/ })
  await row.getByText(said?.slice(-4) ?? '', { exact: true }).waitFor()
  await row.getByText('αναμένεται').waitFor()
  await books(page, '10:20', 'Β', 'Κ-4471')
  await page.getByText('Το ίδιο ραντεβού υπάρχει ήδη').waitFor()
  expect(await page.getByRole('row').count()).toBe(2)
})

test('cancelled after a question, and the same page in English', async () => {
  const { page } = await katerinaOpens()
  await books(page, '8:10', 'Α', '')
  await page.getByText(/Γράφτηκε για τις 08:10/).waitFor()
  await page.getByText('άργησε 50′').waitFor()
  await books(page, '10:20', 'Α', 'Κ-1')
  await page.getByRole('button', { name: /^Ακύρωση του ραντεβού των 10:20/ }).click()
  await page.getByRole('dialog').getByText('Να ακυρωθεί το ραντεβού των 10:20;').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Ακύρωση του ραντεβού των 10:20/ }).click()
  await page.keyboard.press('Enter')
  await page.getByText('Το ραντεβού των 10:20 ακυρώθηκε.').waitFor()
  await page.getByRole('row', { name: /10:20/ }).getByText('ακυρώθηκε').waitFor()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByText('50′ late').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})

test('today’s list is fresh by itself: whoever checks in is seen with their number', async () => {
  const { page, url } = await katerinaOpens()
  await books(page, '9:10', 'Α', 'Κ-1')
  const code = (await page.getByText(/Κωδικός: \d{4}$/).textContent())?.slice(-4) ?? ''
  const maria = deskAt(url, '3', await signIn(url, 'maria'))
  expect(await maria.ask({ type: 'checkIn', code, language: 'el' })).toMatchObject({ ok: true })
  await page.getByText('ήρθε στις 09:00').waitFor()
  await page.getByText('Α 001').waitFor()
})

test('a date that has passed takes no booking and says so; a date that is none is not gone to', async () => {
  const { page } = await katerinaOpens()
  await page.getByLabel('Ημερομηνία').fill('24/11/2026')
  await page.keyboard.press('Enter')
  await page.getByText('Αυτή η ημερομηνία έχει περάσει.').waitFor()
  expect(await page.getByRole('button', { name: 'Καταχώριση' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Σήμερα' }).click()
  await page.getByRole('button', { name: 'Καταχώριση' }).waitFor()
  await page.getByLabel('Ημερομηνία').fill('31/11/2026')
  await page.getByLabel('Ημερομηνία').blur()
  expect(await page.getByLabel('Ημερομηνία').inputValue()).toBe('25/11/2026')
})

test('a lost server keeps what was typed, and the same press again books once', async () => {
  const { page } = await katerinaOpens()
  await page.getByLabel('Ώρα', { exact: false }).fill('11:00')
  await page.getByLabel('Υπηρεσία').selectOption('Α')
  // The answer is lost on its way: the booking has happened.
  await page.route('**/api/appointments', async (route) => {
    await route.fetch()
    await route.abort('connectionreset')
  })
  await page.getByRole('button', { name: 'Καταχώριση' }).click()
  await page.getByText('Ο διακομιστής δεν απάντησε. Ό,τι γράψατε έμεινε· δοκιμάστε ξανά.').waitFor()
  await page.unroute('**/api/appointments')
  await page.getByRole('button', { name: 'Καταχώριση' }).click()
  await page.getByText(/Γράφτηκε για τις 11:00/).waitFor()
  expect(await page.getByRole('row', { name: /11:00/ }).count()).toBe(1)
})

test('a file with a bad row books nothing; corrected, it says what it ignores and is booked whole', async () => {
  const { page } = await katerinaOpens()
  await page.getByRole('button', { name: 'επόμενη ημέρα' }).click()
  await page.getByText('Πέμπτη 26 Νοεμβρίου', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Από αρχείο…' }).click()
  const dialog = page.getByRole('dialog')
  const give = (...rows: string[]) =>
    dialog.locator('input[type=file]').setInputFiles({
      name: 'ραντεβού.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['ώρα;υπηρεσία;στοιχείο αναφοράς;Ονοματεπώνυμο', ...rows].join('\n')),
    })
  await dialog.getByRole('button', { name: 'Έλεγχος' }).click()
  await dialog.getByText('Διαλέξτε αρχείο.').waitFor()
  await give('08:10;Α;Κ-1;Ελένη Δ.', '10:70;Β;Κ-2;Γιώργος Ζ.')
  await dialog.getByRole('button', { name: 'Έλεγχος' }).click()
  await dialog.getByText('Βρέθηκε ένα λάθος. Δεν γράφτηκε τίποτε.').waitFor()
  await dialog.getByText('Γραμμή 3').waitFor()
  await dialog.getByText('Το «10:70» δεν είναι ώρα. Γράφεται 10:20.').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  await give('08:10;A;Κ-1;Ελένη Δ.', '10:10;B;Κ-2;Γιώργος Ζ.')
  await dialog.getByRole('button', { name: 'Έλεγχος' }).click()
  await dialog.getByText('Το αρχείο είναι σωστό: 2 ραντεβού, από 08:10 έως 10:10.').waitFor()
  await dialog.getByText('Δεν διαβάζονται και δεν αποθηκεύονται: «Ονοματεπώνυμο».').waitFor()
  await dialog.getByRole('button', { name: 'Καταχώριση όλων' }).click()
  await dialog.getByText('Γράφτηκαν 2 ραντεβού.').waitFor()
  await dialog.getByRole('button', { name: 'Τέλος' }).click()
  await page.getByRole('row', { name: /10:10.*Κ-2/ }).waitFor()
  expect(await page.content()).not.toContain('Γιώργος')

  await page.getByRole('button', { name: /^Ακύρωση του ραντεβού των 10:10/ }).click()
  await page.keyboard.press('Enter')
  await page.getByRole('row', { name: /10:10.*ακυρώθηκε/ }).waitFor()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('button', { name: 'From a file…' }).click()
  await dialog.getByText('Appointments from a file for 26/11/2026').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})

test('a list that cannot be read is said and read again by itself; an ended session leads to the sign-in', async () => {
  const { page } = await katerinaOpens()
  await page.route('**/api/appointments?*', (route) => route.abort('connectionreset'))
  await page.getByRole('button', { name: 'επόμενη ημέρα' }).click()
  await page.getByText('Τα ραντεβού δεν διαβάστηκαν. Η σελίδα ξαναδοκιμάζει μόνη της.').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.unroute('**/api/appointments?*')
  await page.getByText('Κανένα ραντεβού για αυτή την ημέρα.').waitFor()
  await page.context().clearCookies()
  // The page may notice by itself before anybody presses: then there is no button any more.
  const signIn = page.getByLabel('Όνομα χρήστη').waitFor()
  await Promise.race([signIn, page.getByRole('button', { name: 'επόμενη ημέρα' }).click()])
  await signIn
})
