// From an empty folder to the first ticket: the first set-up of a real office, with its mistakes named beside the fields.
import { expect, onTestFinished, test } from 'vitest'
import { openHouse } from '../../server/house.ts'
import { accessibilityFaults, openBrowser } from '../kit/browser.ts'
import { testConfig } from '../kit/house.ts'
import { tempFolder } from '../kit/temp.ts'

const { visit } = openBrowser()

test('the IT person sets up an office of two KEPs, and its first citizen takes Α 001', async () => {
  const house = await openHouse(testConfig(tempFolder(), { empty: true }))
  onTestFinished(() => house.close())
  const page = await visit(house.url)
  await page.getByRole('link', { name: /Πρώτη ρύθμιση/ }).click()

  await page.getByLabel('Όνομα στα ελληνικά').fill('ΚΕΠ Τυρνάβου')
  await page.getByLabel('Όνομα στα αγγλικά').fill('Tyrnavos KEP')
  await page.getByLabel('Κωδικοί ΚΕΠ, ένας σε κάθε γραμμή').fill('445\n0446Π')
  await page.getByLabel('Ονοματεπώνυμο').fill('Χρύσα Νικολάου')
  await page.getByLabel('Όνομα χρήστη').fill('chrysa')
  await page.locator('input[type=password]').fill('short')
  await page.getByRole('button', { name: 'Έναρξη' }).click()
  await page.getByText('Ο κωδικός «445» δεν είναι τέσσερα ψηφία και ελληνικά κεφαλαία.').waitFor()
  await page.getByText('Ο κωδικός θέλει τουλάχιστον 10 χαρακτήρες.').waitFor()
  expect(await page.getByLabel('Όνομα στα ελληνικά').inputValue()).toBe('ΚΕΠ Τυρνάβου')
  expect(await accessibilityFaults(page)).toEqual([])

  await page.getByLabel('Κωδικοί ΚΕΠ, ένας σε κάθε γραμμή').fill('0445\n0446Π')
  await page.locator('input[type=password]').fill('a long enough one')
  await page.getByRole('button', { name: 'Έναρξη' }).click()
  await page.getByText('θυρίδες ανοιχτές').waitFor()
  expect((await fetch(`${house.url}/api/setup`, { method: 'POST' })).status).toBe(403)

  const kiosk = await visit(`${house.url}/kiosk`, { width: 1080, height: 1920 })
  await kiosk.getByText('ΚΕΠ Τυρνάβου').waitFor()
  await kiosk.getByRole('button', { name: /Γνήσιο υπογραφής/ }).click()
  await kiosk.getByLabel('Α 1', { exact: true }).first().waitFor()
})
