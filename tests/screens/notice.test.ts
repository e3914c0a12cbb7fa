// The «Δήμος» system is down at nine: the supervisor says so on the boards, with a slip of the hand first, and takes it away at ten.
import { expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { openTestHouse } from '../kit/house.ts'

const { visit } = openBrowser()
const NINE = Date.parse('2026-11-25T09:00:00+02:00')
const WITHIN = { timeout: 1_000 }

test('a notice is on the board within a second, and off it; what was typed survives a refusal', async () => {
  const { url } = await openTestHouse(undefined, () => NINE)
  const board = await visit(`${url}/board`, { width: 1920, height: 1080 })
  const page = await visit(`${url}/supervisor`)
  await signInAs(page, 'supervisor')
  const panel = page.getByRole('region', { name: 'Μήνυμα στους πίνακες' })
  await panel.getByText('Κανένα αυτή τη στιγμή.').waitFor()
  await panel.getByRole('button', { name: 'Νέο μήνυμα' }).click()
  const show = panel.getByRole('button', { name: 'Εμφάνιση' })
  await show.click()
  await panel.getByText('Γράψτε τι να διαβάσουν οι πολίτες.').waitFor()

  await panel.getByRole('button', { name: 'Το σύστημα «…» δεν λειτουργεί αυτή τη στιγμή' }).click()
  await page.keyboard.type('Δήμος') // where the phrase leaves a gap
  const [greek, english] = [panel.getByLabel('Στα ελληνικά'), panel.getByLabel('Στα αγγλικά')]
  expect(await greek.inputValue()).toBe('Το σύστημα «Δήμος» δεν λειτουργεί αυτή τη στιγμή')
  expect(await english.inputValue()).toBe('The “Δήμος” system is not working at the moment')
  await english.fill('The municipal system is down')
  await panel.getByLabel('Έως').fill('8:30')
  await show.click()
  await panel.getByText('Αυτή η ώρα έχει περάσει για σήμερα.').waitFor()
  expect(await english.inputValue()).toBe('The municipal system is down')
  expect(await board.getByRole('complementary', { name: 'Ανακοίνωση' }).count()).toBe(0)
  expect(await accessibilityFaults(page)).toEqual([])

  await panel.getByLabel('Έως').fill('10.00')
  await show.click()
  const strip = board.getByRole('complementary', { name: 'Ανακοίνωση' })
  await strip.getByText('Το σύστημα «Δήμος» δεν λειτουργεί αυτή τη στιγμή').waitFor(WITHIN)
  await panel.getByText('έως τις 10:00').waitFor()
  await panel.getByText('Το μήνυμα φαίνεται στους πίνακες.').waitFor()
  for (const one of [board, page]) expect(await accessibilityFaults(one)).toEqual([])

  await page.getByRole('button', { name: 'English' }).click()
  const message = page.getByRole('region', { name: 'Message on the boards' })
  await message.getByText('The municipal system is down').waitFor()
  await message.getByRole('button', { name: 'Change' }).click()
  expect(await message.getByLabel('In English').inputValue()).toBe('The municipal system is down')
  expect(await accessibilityFaults(page)).toEqual([])
  await message.getByRole('button', { name: 'Take away' }).click()
  await strip.waitFor({ state: 'detached', ...WITHIN })
  await message.getByText('None at the moment.').waitFor()
})

test('an auditor reads it, and is told why its buttons are grey', async () => {
  const { url } = await openTestHouse(undefined, () => NINE)
  const page = await visit(`${url}/supervisor`)
  await signInAs(page, 'auditor')
  const panel = page.getByRole('region', { name: 'Μήνυμα στους πίνακες' })
  const write = panel.getByRole('button', { name: 'Νέο μήνυμα' })
  expect(await write.getAttribute('aria-disabled')).toBe('true')
  await panel.getByText('Τα μηνύματα τα βάζει και τα αφαιρεί όποιος έχει την ευθύνη της ημέρας.').waitFor()
  await write.click({ force: true })
  expect(await panel.getByLabel('Στα ελληνικά').count()).toBe(0)
  expect(await accessibilityFaults(page)).toEqual([])
})
