// Athina brings a year in from a workbook, takes it back, and settles a month with the e-KEP: as she sees it.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { openTestHouse } from '../kit/house.ts'
import { type WrittenSheet, workbook } from '../kit/workbook.ts'

const { visit } = openBrowser()
const HEADING = ['ΚΩΔΙΚΟΣ ΚΕΠ', 'EKEP', 'ΘΥΡΙΔΕΣ', 'ΣΥΝΟΛΟ']
const AT_TEN = () => Date.parse('2026-11-23T10:00:00+02:00')

async function atReport(name: string): Promise<Page> {
  const { url } = await openTestHouse(undefined, AT_TEN)
  const page = await visit(`${url}/supervisor`)
  await signInAs(page, 'supervisor')
  await page.getByRole('link', { name: 'Αναφορές' }).click()
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  return page
}
const file = async (name: string, rows: WrittenSheet) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: await workbook({ Πίνακας: [HEADING, ...rows] }),
})

test('a workbook with faults names their cells; mended, it shows what will change, comes in, and is taken back', async () => {
  const page = await atReport('Εισαγωγές')
  await page.getByRole('row', { name: /kep-2024\.csv/ }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Εισαγωγή αρχείου…' }).click()
  const dialog = page.getByRole('dialog')
  const choose = async (name: string, rows: WrittenSheet) => {
    await dialog.getByLabel('Αρχείο XLSX ή CSV').setInputFiles(await file(name, rows))
    await dialog.getByRole('button', { name: 'Έλεγχος' }).click()
  }
  await dialog.getByLabel('Έτος', { exact: true }).fill('2022')
  await choose('kep-2022.xlsx', [
    ['0207', '52.747', 6_944, 59_691],
    ['0999', 1, 1, 2],
    ['ΣΥΝΟΛΟ', 1, 1, 2],
  ])
  await dialog.getByText('«Πίνακας», κελί B2').waitFor()
  await dialog.getByText('Δεν υπάρχει ΚΕΠ με κωδικό «0999».').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  await choose('kep-2022.xlsx', [
    [207, 52_747, 6_944, 59_691],
    ['ΣΥΝΟΛΟ', 52_747, 6_944, 59_691],
  ])
  await dialog.getByText('Το αρχείο είναι σωστό: 59.691 υποθέσεις.').waitFor()
  const cells = dialog.getByRole('row', { name: /0207 EKEP/ }).getByRole('cell')
  expect(await cells.allTextContents()).toEqual(['EKEP', '–', '52.747', '+52.747'])
  expect(await accessibilityFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Εισαγωγή' }).click()
  await dialog.getByText('Γράφτηκαν 59.691 υποθέσεις.').waitFor()
  await dialog.getByRole('button', { name: 'Τέλος' }).click()

  const row = page.getByRole('row', { name: /kep-2022\.xlsx/ })
  await row.getByRole('cell', { name: /Αθηνά Λάππα/ }).waitFor()
  await row.getByRole('button', { name: 'Αναίρεση της εισαγωγής «kep-2022.xlsx»' }).click()
  await dialog.getByRole('button', { name: 'Αναίρεση' }).click()
  await dialog.getByText('Γράψτε τον λόγο').waitFor()
  await dialog.getByLabel('Γιατί αναιρείται;').fill('ήταν του 2021')
  await dialog.getByRole('button', { name: 'Αναίρεση' }).click()
  await row.getByText('Δεν μετράει', { exact: true }).waitFor()
  await row.getByText('Ιστορικό').click()
  await row.getByText('ήταν του 2021').waitFor()
})

test('a month that differs from the e-KEP is open until she says why, and her words stay with her name', async () => {
  const page = await atReport('Συμφωνία με το e-KEP')
  await page.getByRole('button', { name: '0444 · Οκτώβριος 2026: χωρίς σύνολο e-KEP' }).click()
  await page.getByLabel('Σύνολο e-KEP του μήνα').fill('1,234')
  await page.getByRole('button', { name: 'Αποθήκευση' }).click()
  await page.getByText('Γράψτε ακέραιο αριθμό').waitFor()
  await page.getByLabel('Σύνολο e-KEP του μήνα').fill('12.345')
  await page.getByRole('button', { name: 'Αποθήκευση' }).click()
  await page.getByRole('button', { name: /^0444 · Οκτώβριος 2026: ανοιχτή διαφορά, −12\.\d{3}$/ }).waitFor()
  await page.getByText('Μία διαφορά χωρίς εξήγηση.').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByLabel('Γιατί διαφέρουν;').selectOption('Άλλο μητρώο')
  await page.getByLabel('Με λίγα λόγια').fill('κρατήθηκαν στο παλιό βιβλίο')
  await page.getByRole('button', { name: 'Καταχώριση εξήγησης' }).click()
  await page.getByRole('button', { name: /^0444 · Οκτώβριος 2026: εξηγήθηκε/ }).waitFor()
  await page.getByText('Καμία διαφορά χωρίς εξήγηση.').waitFor()
  await page.getByRole('listitem').filter({ hasText: 'κρατήθηκαν στο παλιό βιβλίο' }).getByText('Αθηνά Λάππα').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  // The link that she sends a colleague shows the same month.
  await page.reload()
  await page.getByRole('heading', { name: '0444 · Οκτώβριος 2026' }).waitFor()
})
