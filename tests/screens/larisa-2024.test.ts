// The directorate's own table of 2024, to the unit, from the imported file through the report to the page.
import { expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { openTestHouse } from '../kit/house.ts'

const { visit } = openBrowser()

test('the year page of 2024 is the table that the directorate printed', async () => {
  const { url } = await openTestHouse()
  const page = await visit(`${url}/supervisor`)
  await signInAs(page, 'supervisor')
  await page.getByRole('link', { name: 'Έτος' }).click()
  await page.getByLabel('Έτος', { exact: true }).selectOption('2024')
  await page.getByRole('cell', { name: '142.914' }).waitFor()

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
  await table.getByText('+28,18 %').waitFor()
  await table.getByText('+31.416').waitFor()
  await page.getByText('0 διαφορές σε 142.914 υποθέσεις').waitFor()
  await page
    .getByText('είχαμε διεκπεραιώσει 111.498 υποθέσεις, άρα η κίνηση είναι αυξημένη κατά 28 % περίπου')
    .filter({ visible: true })
    .waitFor()

  await page.getByLabel('Έτος', { exact: true }).selectOption('2023')
  await page.getByRole('cell', { name: '111.498' }).waitFor()
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

test('a supervisor writes by keyboard what happened, betters it, and takes it away', async () => {
  const { url } = await openTestHouse()
  const page = await visit(`${url}/supervisor#year/2024`)
  await signInAs(page, 'supervisor')
  await page.goto(`${url}/supervisor#year/2024`)
  await page.getByRole('heading', { name: 'Τι συνέβη' }).waitFor()
  await page.getByText('3/12/2024').waitFor()
  const add = page.getByRole('button', { name: 'Προσθήκη σημείωσης…' })
  await add.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Νέα σημείωση' })
  await dialog.waitFor()
  // Nothing is written yet, and it is said what is missing.
  await page.keyboard.press('Enter')
  await dialog.getByRole('alert').filter({ hasText: 'Γράψτε τι συνέβη.' }).waitFor()
  await page.keyboard.type('Διακοπή της γραμμής στη Γιάννουλη')
  await dialog.getByLabel('Είδος').selectOption('network')
  await dialog.getByLabel('Από').fill('2024-05-20')
  await dialog.getByLabel('Έως').fill('2024-05-22')
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByText('20/5/2024 – 22/5/2024').waitFor()

  await page.getByRole('button', { name: 'Αλλαγή: Διακοπή της γραμμής' }).click()
  const change = page.getByRole('dialog', { name: 'Αλλαγή σημείωσης' })
  await change.getByText(/Γράφτηκε: .* · Αθηνά Λάππα/).waitFor()
  await change.getByLabel('Έως').fill('2024-05-21')
  await change.getByRole('button', { name: 'Αποθήκευση' }).click()
  await page.getByText('20/5/2024 – 21/5/2024').waitFor()
  await page.getByRole('button', { name: 'Αλλαγή: Διακοπή της γραμμής' }).click()
  await change.getByRole('button', { name: 'Αφαίρεση' }).click()
  await change.getByRole('button', { name: 'Ναι, να αφαιρεθεί' }).click()
  await page.getByText('20/5/2024 – 21/5/2024').waitFor({ state: 'detached' })
})

test('another period of some KEPs stands in the address, and says what cannot be told of an imported year', async () => {
  const { url } = await openTestHouse()
  const page = await visit(`${url}/supervisor#year/2024`)
  await signInAs(page, 'supervisor')
  await page.goto(`${url}/supervisor#year/2024`)
  await page.getByRole('cell', { name: '142.914' }).waitFor()
  await page.getByText('ΚΕΠ: όλα').click()
  await page.getByRole('checkbox', { name: '0325', exact: true }).click()
  await page.getByRole('cell', { name: '122.848' }).waitFor()
  await page.getByText('δεν μοιράζονται σε ορισμένα ΚΕΠ').waitFor()
  await page.getByLabel('ως', { exact: true }).fill('2024-06-30')
  await page.getByRole('heading', { name: 'Υποθέσεις περιόδου' }).waitFor()
  await page.getByText(/γνωστές μόνο για ολόκληρο το έτος/).waitFor()
  expect(new URL(page.url()).hash).toContain('to=2024-06-30&keps=0207%2C0325')
  await page.reload()
  await page.getByText(/γνωστές μόνο για ολόκληρο το έτος/).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})
