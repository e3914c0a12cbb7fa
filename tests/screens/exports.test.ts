// Athina drafts the annual report and takes it away; what does not come is said in words, and the page stays.
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { openTestHouse } from '../kit/house.ts'
import { readWord } from '../kit/read-office.ts'

const { visit } = openBrowser()

test('the draft says what it holds and what it lacks, and goes out as Word, by keyboard', async () => {
  const { url } = await openTestHouse()
  const page = await visit(`${url}/supervisor`)
  await signInAs(page, 'supervisor')
  await page.getByRole('link', { name: 'Αναφορές' }).click()
  await page.getByRole('link', { name: 'Ετήσιος απολογισμός' }).click()
  await page.getByRole('combobox', { name: 'Έτος', exact: true }).selectOption('2024')
  await page.getByText('άρα η κίνηση είναι αυξημένη κατά 28 % περίπου').waitFor()
  await page.getByText('Χρόνοι αναμονής: δεν μετρήθηκαν στην περίοδο.').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  await page.getByRole('button', { name: 'Λήψη' }).press('Enter')
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Λήψη ως Word' }).press('Enter')
  const download = await coming
  expect(download.suggestedFilename()).toBe('seira-annual-report-2024-01-01-2024-12-31.docx')
  const { paragraphs } = readWord(await readFile(await download.path()))
  expect(paragraphs.map(({ text }) => text).join('\n')).toContain('αυξημένη κατά 28 % περίπου')
  await page.getByText('Κατέβηκε: seira-annual-report-2024-01-01-2024-12-31.docx').waitFor()

  // It would be too long for a PDF: that is said, and the page stays.
  await page.route('**/as/pdf?*', (route) =>
    route.fulfill({ status: 422, contentType: 'application/json', body: '{"problem":"too-large"}' }),
  )
  await page.getByRole('button', { name: 'Λήψη' }).click()
  await page.getByRole('link', { name: 'Λήψη ως PDF' }).click()
  await page.getByText('είναι πολύ μεγάλος για PDF').waitFor()
  await page.getByRole('heading', { name: 'Στατιστικά' }).waitFor()

  await page.getByRole('button', { name: 'Λήψη' }).click()
  await page.keyboard.press('Escape')
  expect(await page.getByRole('link', { name: 'Λήψη ως Word' }).count()).toBe(0)
})
