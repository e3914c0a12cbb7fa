// An administrator describes the signs that hang in the hall: sees the bytes while typing, saves, and sees the line work.
import { expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { Cable } from '../kit/fake-at-cable.ts'
import { openTestHouse } from '../kit/house.ts'
import { LedPanel } from '../kit/led-panel.ts'
import { tempFolder } from '../kit/temp.ts'

const { visit } = openBrowser()

test('from nothing to numbers over the counters', async () => {
  const panel = await LedPanel.open()
  const cable = new Cable(panel, tempFolder('/dev/shm'))
  await cable.plugIn()
  const { url } = await openTestHouse()
  const page = await visit(`${url}/settings#signs/kentro`)
  await signInAs(page, 'admin')
  await page.getByRole('button', { name: 'Νέα γραμμή' }).click()
  await page.getByLabel('Όνομα', { exact: true }).fill('Αίθουσα')
  await page.getByLabel('Συσκευή', { exact: true }).fill(cable.path)
  // The bytes of Α 057 at counter 4, as the manual of the reference has them.
  await page.getByText('02 30 34 20 20 35 37 03').waitFor()

  const frame = page.getByLabel('Πλαίσιο')
  await frame.fill('\\x02{address:2}{nubmer:>4}\\x03')
  await page.getByText('Άγνωστο πεδίο {nubmer}.').first().waitFor()
  await frame.fill('\\x02{address:2}{number:>4')
  await page.getByText('Λείπει }.').first().waitFor()
  await frame.fill('\\x02{address:2}{number:04}\\x03')
  await page.getByText('02 30 34 30 30 35 37 03').waitFor()

  await page.getByRole('button', { name: 'Νέο κουμπί' }).click()
  await page.getByLabel('Μοτίβο').fill('\\x02{address:2}N\\x03')
  await page.getByLabel('Δοκιμή κουμπιού').fill('zz\\x0212N\\x03')
  await page.getByText('«Επόμενος» στη θυρίδα 12').waitFor()
  await page.getByText('2 byte θα αγνοούνταν').waitFor()
  await page.getByLabel('Δοκιμή κουμπιού').fill('\\x0299N\\x03')
  await page.getByText('Δεν είναι πάτημα: δεν θα γινόταν τίποτε.').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  await page.getByRole('button', { name: 'Αποθήκευση' }).click()
  await page.getByText('Αποθηκεύτηκε').waitFor()
  await panel.showing('12', '    ') // closed, and it says nothing
  await page.getByText(/^Λειτουργεί, από τις/).waitFor({ timeout: 20_000 })
  expect(await accessibilityFaults(page)).toEqual([])
})
