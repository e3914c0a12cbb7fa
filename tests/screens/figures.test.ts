// Before the annual report: the supervisor states the staff, closes an outage, takes a mistake back; the head says «none»; an administrator tries the mail.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { FakeSmtp } from '../kit/fake-smtp.ts'
import { openTestHouse } from '../kit/house.ts'

const { visit } = openBrowser()
const AT_TEN = () => Date.parse('2026-11-26T10:00:00+02:00')
const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
const form = (page: Page, title: string) => page.locator('details', { has: page.getByText(title, { exact: true }) })

test('the figures of the annual report that people say, from their forms to their sentences', async () => {
  const { url } = await openTestHouse(undefined, AT_TEN)
  const page = await visit(`${url}/supervisor#reports/staff`)
  await signInAs(page, 'supervisor')
  await page.getByRole('heading', { name: 'Προσωπικό', exact: true }).waitFor()
  await page.getByText('Δήλωση προσωπικού').click()
  const headcount = form(page, 'Δήλωση προσωπικού')
  await headcount.getByRole('button', { name: 'Καταχώριση' }).click()
  await headcount.getByText('Γράψτε έναν ακέραιο αριθμό, από 1 ως 100.000.').waitFor()
  await headcount.getByLabel('Ημερομηνία').fill('2026-11-20')
  await headcount.getByLabel('Προσωπικό').fill('40')
  await headcount.getByLabel(/^Σημείωση/).fill('κατάσταση προσωπικού')
  expect(await accessibilityFaults(page)).toEqual([])
  await headcount.getByRole('button', { name: 'Καταχώριση' }).click()
  await page.getByText('Το 0,0 % του προσωπικού χρησιμοποίησε το σύστημα (0 από 40), στις 26/11/2026.').waitFor()

  await page.getByRole('link', { name: 'Διακοπές' }).click()
  await page.getByText('Νέα διακοπή').click()
  const outage = form(page, 'Νέα διακοπή')
  await outage.getByLabel(/^ΚΕΠ/).selectOption('0444')
  await outage.getByLabel('Είδος').selectOption({ label: 'Σύζευξις' })
  await outage.getByLabel(/^Από/).fill('2026-11-26T08:00')
  await outage.getByLabel('Τι συνέβη').fill('Κόπηκε η οπτική ίνα')
  await outage.getByRole('button', { name: 'Καταχώριση' }).click()
  await page.getByText('συνεχίζεται', { exact: true }).waitFor()
  await page.getByRole('button', { name: /^Κλείσιμο: Κόπηκε/ }).click()
  await page.getByLabel('Ως', { exact: true }).last().fill('2026-11-26T09:30')
  await page.getByRole('button', { name: 'Κλείσιμο' }).click()
  await page.getByRole('row', { name: /^0444 1 1,5 1,5/ }).waitFor()
  await page.getByRole('button', { name: /^Ανάκληση: Κόπηκε/ }).click()
  await page.getByLabel('Γιατί ανακαλείται').fill('ήταν δοκιμή')
  await page.getByRole('button', { name: 'Ανάκληση' }).click()
  await page.getByRole('row', { name: /^0444 0 0,0/ }).waitFor()
  await page.getByText('Τι καταχωρίστηκε και τι ανακλήθηκε').click()
  await page.getByText('ανακάλεσε διακοπή (αρ. 1): ήταν δοκιμή').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  await page.setViewportSize({ width: 390, height: 844 })
  for (const name of ['Παράπονα', 'Εξοπλισμός']) {
    await page.getByRole('combobox', { name: 'Αναφορές' }).selectOption({ label: name })
    await page.getByRole('heading', { name, exact: true }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await overflows(page)).toBe(false)
  }
})

test('the head says that there was no complaint, and the zero is one then', async () => {
  const { url } = await openTestHouse(undefined, AT_TEN)
  const page = await visit(`${url}/supervisor#reports/complaints?from=2026-07-01&to=2026-09-30`)
  await signInAs(page, 'head')
  await page.getByRole('row', { name: '0207 – 0 0 0 0 –' }).waitFor()
  await page.getByText('Κανένα παράπονο, και έγγραφα').click()
  const none = form(page, 'Κανένα παράπονο, και έγγραφα')
  await none.getByLabel('ΚΕΠ').selectOption('0207')
  await none.getByLabel('Διάστημα').selectOption({ label: '3ο τρίμηνο 2026' })
  await none.getByRole('button', { name: 'Καταχώριση' }).click()
  await page.getByText('Στην περίοδο δεν υποβλήθηκε κανένα παράπονο σε κανένα ΚΕΠ, ούτε έγγραφα.').waitFor()
  await page.getByRole('row', { name: '0207 0 0 0 0 0 ναι' }).waitFor()
})

test('an administrator sets the mail up, keeps its password, and reads what is wrong with it', async () => {
  const smtp = await FakeSmtp.open()
  const { url } = await openTestHouse(undefined, AT_TEN)
  const page = await visit(`${url}/settings#summaries`)
  await signInAs(page, 'admin')
  await page.getByLabel('Κάθε ημέρα, για κάθε κατάστημα που είχε κίνηση').check()
  await page.getByLabel('Να στέλνονται και με e-mail').check()
  await page.getByLabel('Εξυπηρετητής (SMTP)').fill('127.0.0.1')
  await page.getByLabel('Κρυπτογράφηση').selectOption('none')
  await page.getByLabel('Θύρα').fill(String(smtp.at()))
  await page.getByLabel('Αποστολέας').fill('seira@dimos.example')
  await page.getByLabel('Παραλήπτες').fill('kep@dimos.example\nkep2@dimos.example')
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: /Αποθήκευση/ }).click()
  await page.getByText('Στέλνει ένα μήνυμα στους παραλήπτες').waitFor()
  smtp.mood = 'no-recipient'
  await page.getByRole('button', { name: 'Δοκιμή αποστολής' }).click()
  await page.getByText('Κανένας παραλήπτης δεν έγινε δεκτός.').waitFor()
  await page.getByText(/550 5\.1\.1 nobody of that name/).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  smtp.mood = 'well'
  await page.getByRole('button', { name: 'Δοκιμή αποστολής' }).click()
  await page.getByText('Το μήνυμα παραδόθηκε στον εξυπηρετητή.').waitFor()
  expect(smtp.heard.map(({ to }) => to)).toEqual([['kep@dimos.example', 'kep2@dimos.example']])
})
