// The directorate's own table of 2024, to the unit, from the imported file through the report to the page.
import { expect, test } from 'vitest'
import { openBrowser, signInAs } from '../kit/browser.ts'
import { openTestHouse } from '../kit/house.ts'

const { visit } = openBrowser()

test('the year page of 2024 is the table that the directorate printed', async () => {
  const { url } = await openTestHouse()
  const page = await visit(`${url}/supervisor`)
  await signInAs(page, 'supervisor')
  await page.getByRole('link', { name: 'Έτος' }).click()
  await page.getByLabel('Έτος', { exact: true }).selectOption('2024')
  await page.getByText('142.914').first().waitFor()

  const table = page.getByRole('table').filter({ hasText: 'ΚΩΔΙΚΟΣ ΚΕΠ' })
  const rows = await table.getByRole('row').all()
  const cells = await Promise.all(rows.map((row) => row.locator('th, td').allTextContents()))
  expect(cells.map((row) => row.slice(0, 4))).toEqual([
    ['ΚΩΔΙΚΟΣ ΚΕΠ', 'EKEP', 'ΘΥΡΙΔΕΣ', 'ΣΥΝΟΛΟ'],
    ['0207', '52.747', '6.944', '59.691'],
    ['0325', '17.444', '2.622', '20.066'],
    ['0325Π', '35.117', '5.729', '40.846'],
    ['0207Π', '6.777', '990', '7.767'],
    ['0444', '7.875', '1.739', '9.614'],
    ['0207ΠΒ', '968', '238', '1.206'],
    ['0444Π', '3.045', '679', '3.724'],
    ['ΣΥΝΟΛΟ', '123.973', '18.941', '142.914'],
  ])
  await table.getByText('+28,2 %').waitFor()
  await page.getByText('0 διαφορές σε 142.914 υποθέσεις').waitFor()

  await page.getByLabel('Έτος', { exact: true }).selectOption('2023')
  await page.getByText('111.498').first().waitFor()
})

test('a file with faults names each with its line, and imports nothing', async () => {
  const { url } = await openTestHouse()
  const page = await visit(`${url}/supervisor`)
  await signInAs(page, 'supervisor')
  await page.getByRole('link', { name: 'Έτος' }).click()
  await page.getByRole('button', { name: 'Εισαγωγή έτους…' }).click()
  const csv = 'ΚΩΔΙΚΟΣ ΚΕΠ;EKEP;ΘΥΡΙΔΕΣ;ΣΥΝΟΛΟ\n0207;52,747;6.944;59.691\n9999;1;1;2\nΣΥΝΟΛΟ;1;1;2\n'
  const dialog = page.getByRole('dialog')
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'kep-2022.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await dialog
    .getByRole('spinbutton')
    .or(dialog.getByLabel('Έτος', { exact: true }))
    .first()
    .fill('2022')
  await dialog.getByRole('button', { name: 'Έλεγχος' }).click()
  await dialog.getByText(/52,747/).waitFor()
  await dialog.getByText(/9999/).waitFor()
})
