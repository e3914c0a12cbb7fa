// Petros adds Sofia, and she gets as far as her own counter; what goes wrong on the way is said where it happens.

import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { get, openTestHouse, post, signIn } from '../kit/house.ts'
import { newPassword, sofia, sofiaIsAdded } from '../kit/people.ts'

const { visit } = openBrowser()

async function petrosOpens(url: string): Promise<Page> {
  const page = await visit(`${url}/settings#people`)
  await signInAs(page, 'admin')
  await page.getByRole('link', { name: 'Μαρία Σταύρου' }).waitFor()
  return page
}

async function types(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('Όνομα χρήστη').fill(username)
  await page.getByLabel('Κωδικός', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
}

test('Sofia is added, gets her code, chooses her password, and sees the counters of KEP 0325 only', async () => {
  const { url } = await openTestHouse()
  const page = await petrosOpens(url)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('link', { name: 'Νέος λογαριασμός' }).click()
  await page.getByLabel('Ονοματεπώνυμο').fill(sofia.name)
  await page.getByLabel('Όνομα χρήστη', { exact: false }).fill('Maria')
  await page.getByText('Καλεί και εξυπηρετεί σε θυρίδα, καταγράφει υποθέσεις και ραντεβού.').waitFor()
  await page.getByRole('group', { name: 'ΚΕΠ', exact: true }).getByLabel('Μόνο αυτά').check()
  await page.getByRole('button', { name: 'Δημιουργία' }).click()
  await page.getByText('Διαλέξτε τουλάχιστον ένα, ή «Όλα».').waitFor()
  await page.getByLabel('0325', { exact: true }).check()
  await page.getByRole('button', { name: 'Δημιουργία' }).click()
  await page.getByText('Αυτό το όνομα χρήστη υπάρχει ήδη.').waitFor()
  expect(await page.getByLabel('Ονοματεπώνυμο').inputValue()).toBe(sofia.name)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByLabel('Όνομα χρήστη', { exact: false }).fill(sofia.username)
  await page.getByRole('button', { name: 'Δημιουργία' }).click()

  const code = await page.getByRole('textbox', { name: 'Κωδικός μίας χρήσης' }).inputValue()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Τέλος' }).click()
  await page.getByRole('row', { name: /Σοφία Ντάση.*ΚΕΠ 0325.*χωρίς κωδικό ακόμη/ }).waitFor()
  expect(await page.content()).not.toContain(code)

  const desk = await visit(`${url}/desk`)
  await types(desk, sofia.username, code.toLowerCase())
  await desk.getByText('Τουλάχιστον 10 χαρακτήρες', { exact: false }).waitFor()
  await desk.getByLabel('Νέος κωδικός').fill('1234567890')
  await desk.keyboard.press('Enter')
  await desk.getByText('Στηρίζεται σε λέξη που δοκιμάζεται από τις πρώτες. Προσθέστε άσχετες λέξεις.').waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])
  await desk.getByLabel('Νέος κωδικός').fill(newPassword)
  await desk.getByRole('button', { name: 'Εμφάνιση' }).click()
  expect(await desk.getByLabel('Νέος κωδικός').getAttribute('type')).toBe('text')
  await desk.getByRole('button', { name: /Αποθήκευση και είσοδος/ }).click()
  await desk.getByText('Σε ποια θυρίδα κάθεστε;').waitFor()
  await desk.getByText('ΚΕΠ 0325', { exact: false }).first().waitFor()
  expect(await desk.getByText('ΚΕΠ 0207', { exact: true }).count()).toBe(0)

  await page.getByRole('button', { name: 'Ιστορικό' }).click()
  await page.getByText('επιλογή κωδικού').waitFor()
  await page.getByText('δημιουργία λογαριασμού').waitFor()
  await page.getByRole('button', { name: 'Είσοδοι' }).click()
  await page.getByText(/Chrome \d+ σε Linux/).waitFor()
})

test('a locked name says until when; Petros unlocks it with one press', async () => {
  const now = Date.parse('2026-11-25T09:00:00+02:00')
  const { url } = await openTestHouse(undefined, () => now)
  for (let n = 1; n <= 10; n++) await post(url, '/api/sign-in', { username: 'nikos', password: `guess-${n}` })
  const desk = await visit(`${url}/desk`)
  await signInAs(desk, 'nikos')
  await desk.getByText(/κλείδωσε έως τις 09:15\. Ένας διαχειριστής μπορεί να την ξεκλειδώσει τώρα\./).waitFor()
  const page = await petrosOpens(url)
  await page.getByText('κλειδωμένος έως 09:15').waitFor()
  await page.getByRole('link', { name: 'Νίκος Αντωνίου' }).click()
  await page.getByRole('button', { name: 'Ξεκλείδωμα' }).click()
  await page.getByText('κλειδωμένος έως 09:15', { exact: true }).waitFor({ state: 'detached' })
  await signInAs(desk, 'nikos')
  await desk.getByText('Σε ποια θυρίδα κάθεστε;').waitFor()
})

test('the last administrator is told why they must stay', async () => {
  const { url } = await openTestHouse()
  const page = await petrosOpens(url)
  await page.getByRole('table').getByRole('link', { name: 'Πέτρος Βλάχος' }).click()
  await page.getByRole('button', { name: 'Απενεργοποίηση…' }).click()
  await page.getByRole('dialog').getByText('Βγαίνει αμέσως από παντού').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('Είναι ο τελευταίος διαχειριστής που μπορεί να μπει.').waitFor()
  await page.getByLabel('Ελεγκτής').check()
  await page.getByRole('button', { name: 'Αποθήκευση' }).click()
  await page.getByText('Είναι ο τελευταίος διαχειριστής που μπορεί να μπει.').nth(1).waitFor()
})

test('whose role changes while they work finds the page of the new one', async () => {
  const { url } = await openTestHouse()
  const admin = await signIn(url, 'admin')
  const page = await visit(`${url}/supervisor`)
  await signInAs(page, 'supervisor')
  await page.getByRole('button', { name: 'Κλείσιμο ημέρας' }).waitFor()
  const details = { name: 'Αθηνά Λάππα', username: 'supervisor', ssoName: null, offices: null, keps: null }
  await post(url, '/api/people/supervisor', { ...details, role: 'head' }, admin)
  await page.getByText('Την ημέρα την κλείνει και την ανοίγει ο προϊστάμενος.').waitFor()
  await page.getByRole('link', { name: 'Έτος' }).click()
  await page.getByRole('button', { name: 'Εκτύπωση' }).waitFor()
  expect(await page.getByRole('button', { name: /Εισαγωγή/ }).count()).toBe(0)
  await post(url, '/api/people/supervisor', { ...details, role: 'auditor' }, admin)
  await page.getByRole('link', { name: 'Ραντεβού' }).click()
  await page.getByText('Βλέπετε τα ραντεβού και δεν τα αλλάζετε.').waitFor()
})

test('Maria changes her password and ends her other session, each said in words', async () => {
  const { url } = await openTestHouse()
  const elsewhere = await signIn(url, 'maria')
  const page = await visit(`${url}/desk`)
  await signInAs(page, 'maria')
  await page.getByText('Σε ποια θυρίδα κάθεστε;').waitFor()
  await page.goto(`${url}/settings#account`)
  await page.getByText('εδώ, τώρα').waitFor()
  await page.getByRole('button', { name: /^Τέλος της εισόδου: Άγνωστο πρόγραμμα/ }).click()
  await page.getByText('Άγνωστο πρόγραμμα').waitFor({ state: 'detached' })
  expect((await get(url, '/api/me', elsewhere)).status).toBe(401)
  await page.getByLabel('Τωρινός κωδικός').fill('not-it')
  await page.getByLabel('Νέος κωδικός').fill(newPassword)
  await page.keyboard.press('Enter')
  await page.getByText('Αυτός δεν είναι ο τωρινός σας κωδικός.').waitFor()
  await page.getByLabel('Τωρινός κωδικός').fill('demo-kep-2026')
  await page.keyboard.press('Enter')
  await page.getByText('Ο κωδικός άλλαξε. Όπου αλλού είχατε μπει, η είσοδος έληξε.').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})

test('Sofia switches her second factor on, signs in with it, and keeps her recovery codes', async () => {
  const { url } = await openTestHouse()
  const { code } = await sofiaIsAdded(url, await signIn(url, 'admin'))
  await post(url, '/api/sign-in/new-password', { username: sofia.username, code, password: newPassword })
  const page = await visit(`${url}/settings#account`)
  await types(page, sofia.username, newPassword)
  await page.getByRole('button', { name: 'Έναρξη…' }).click()
  await page.getByLabel('Ο κωδικός σας').fill(newPassword)
  await page.keyboard.press('Enter')
  await page.getByRole('img', { name: 'Εικόνα QR' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  const secret = (await page.locator('.secret code').textContent())?.replaceAll(' ', '') ?? ''
  const phone = new TOTP({ secret: Secret.fromBase32(secret) })
  await page.getByLabel('Τα έξι ψηφία').fill('000000')
  await page.keyboard.press('Enter')
  await page.getByText('Ο κωδικός δεν είναι σωστός.', { exact: false }).waitFor()
  await page.getByLabel('Τα έξι ψηφία').fill(phone.generate())
  await page.keyboard.press('Enter')
  const codes = await page.getByRole('textbox', { name: 'Εφεδρικοί κωδικοί' }).inputValue()
  expect(codes.split('\n')).toHaveLength(8)
  await page.getByRole('button', { name: 'Τους φύλαξα' }).click()
  await page.getByText('Είναι ενεργός. 8 εφεδρικοί κωδικοί απομένουν.').waitFor()

  const desk = await visit(`${url}/desk`)
  await types(desk, sofia.username, newPassword)
  await desk.getByLabel('Τα έξι ψηφία από το τηλέφωνό σας').fill('000000')
  await desk.keyboard.press('Enter')
  await desk.getByText('Ο κωδικός δεν είναι σωστός, ή έχει ήδη χρησιμοποιηθεί.', { exact: false }).waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])
  await desk.getByLabel('Τα έξι ψηφία από το τηλέφωνό σας').fill(codes.split('\n')[0] ?? '')
  await desk.keyboard.press('Enter')
  await desk.getByText('Σε ποια θυρίδα κάθεστε;').waitFor()
})

test('the same pages in English', async () => {
  const { url } = await openTestHouse()
  const page = await petrosOpens(url)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'People', exact: true }).waitFor()
  await page.getByRole('link', { name: 'Μαρία Σταύρου' }).click()
  await page.getByText('Calls and serves at a counter, logs cases and appointments.').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('link', { name: 'My account' }).click()
  await page.getByText('Where you are signed in').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})
