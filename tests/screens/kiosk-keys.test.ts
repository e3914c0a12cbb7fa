// The kiosk for whoever cannot touch it or cannot see it: by keys, by one switch, by ear.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityFaults, openBrowser } from '../kit/browser.ts'
import { busyHouse, KIOSK } from '../kit/busy-house.ts'
import { giveVoices, heardAt, hears } from '../kit/fake-voices.ts'

const { visit } = openBrowser()

/** A kiosk whose browser has voices for these; `path` may carry what its address says. */
async function kioskWith(langs: readonly string[], path = '/kiosk'): Promise<Page> {
  const url = await busyHouse()
  const page = await visit('about:blank', KIOSK)
  await giveVoices(page.context(), langs)
  await page.goto(url + path)
  await page.getByRole('heading', { name: /Για ποια υπηρεσία/ }).waitFor()
  return page
}

const focusOf = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')

/** Presses a key until the focus stands on what is meant; nobody presses thirty times. */
async function stepTo(page: Page, key: string, wanted: RegExp): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press(key)
    if (wanted.test(await focusOf(page))) return
  }
  throw new Error(`no ${key} leads to ${wanted}`)
}

test('a keyboard alone leads from the welcome to a number, with priority and in English', async () => {
  const page = await kioskWith([])
  await stepTo(page, 'Tab', /English/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'What are you here for?' }).waitFor()
  expect(await focusOf(page)).toMatch(/Ελληνικά/)

  await stepTo(page, 'ArrowUp', /Priority service/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Priority service' }).waitFor()
  expect(await focusOf(page)).toBe('Priority service')
  await page.keyboard.press('1')
  await page.getByRole('button', { name: /With priority/ }).waitFor()

  await page.keyboard.press('1')
  await page.getByRole('heading', { name: 'Citizens’ papers' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: 'What are you here for?' }).waitFor()
  expect(await focusOf(page)).toMatch(/Citizens’ papers/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Citizens’ papers' }).waitFor()
  await stepTo(page, 'ArrowDown', /Certificates/)
  // The page has just turned under the hand, and takes no press yet.
  await page.locator('.choice[aria-disabled="false"]').first().waitFor()
  await page.keyboard.press('Space')
  await page.getByRole('heading', { name: 'Your number' }).waitFor()
  await page.getByText('You are next').waitFor()
  expect(await focusOf(page)).toBe('Your number')

  await page.locator('.end[aria-disabled="false"]').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: 'Για ποια υπηρεσία ήρθατε;' }).waitFor()
  expect(await page.locator('html.keyed').count()).toBe(0)
})

test('one switch is enough: its first press sets the light going, the next one chooses', async () => {
  const page = await kioskWith([], '/kiosk?scan=0.5')
  const press = async (wanted: RegExp) => {
    await page.waitForFunction(
      (source) => new RegExp(source).test(document.activeElement?.textContent ?? ''),
      wanted.source,
    )
    await page.keyboard.press('Space')
  }
  await page.keyboard.press('Space')
  await press(/προτεραιότητα/)
  await press(/Ναι, με αφορά/)
  await page.getByRole('button', { name: /Με προτεραιότητα/ }).waitFor()
  await press(/Παραλαβή/)
  await page.getByRole('heading', { name: 'Ο αριθμός σας' }).waitFor()
  await page.locator('.end[aria-disabled="false"]').waitFor()
  await press(/Τέλος/)
  await page.getByRole('heading', { name: /Για ποια υπηρεσία/ }).waitFor()
})

test('whoever cannot see is invited by the first key, and led by ear to a number', async () => {
  const page = await kioskWith(['el-GR', 'en-GB'])
  await page.keyboard.press('ArrowDown')
  await hears(page, 'For spoken guidance, press zero.')
  expect((await heardAt(page)).map(({ lang }) => lang)).toEqual(['el-GR', 'en-GB'])

  await page.keyboard.press('0')
  const begun = await hears(page, 'Καλημέρα σας. Για ποια υπηρεσία ήρθατε; 6 κουμπιά.')
  await page.keyboard.press('ArrowDown')
  await hears(page, 'Γάμα, Αιτήσεις και επιδόματα, ', begun)
  await page.keyboard.press('ArrowUp')
  const group = await hears(page, 'Πολίτες και δικαιολογητικά, 3 άτομα περιμένουν, κουμπί 1 από 6.', begun)
  await page.keyboard.press('Enter')
  const inside = await hears(page, 'Για ποια υπηρεσία ήρθατε; Πολίτες και δικαιολογητικά. 4 κουμπιά.', group)
  await stepTo(page, 'ArrowDown', /Γνήσιο/)
  const service = await hears(page, 'Άλφα, Γνήσιο υπογραφής και επικυρώσεις, 2 άτομα, ', inside)
  expect((await heardAt(page))[service - 1]?.words).toMatch(/, \d+ έως \d+ λεπτά, κουμπί 1 από 4\.$/)
  await page.locator('.choice[aria-disabled="false"]').first().waitFor()
  await page.keyboard.press('Enter')
  const given = await hears(
    page,
    'Ο αριθμός σας είναι Άλφα τρία. Γνήσιο υπογραφής και επικυρώσεις. 3 άτομα πριν από εσάς. ',
    service,
  )
  await page.keyboard.press('+')
  await hears(page, 'Πιο δυνατά.', given)
  await page.keyboard.press('0')
  const again = await hears(page, 'Ο αριθμός σας είναι Άλφα τρία.', given)
  expect((await heardAt(page)).slice(-1)[0]?.volume).toBe(1)
  await page.locator('.end[aria-disabled="false"]').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: /Για ποια υπηρεσία/ }).waitFor()
  // The next citizen is told nothing.
  await page.keyboard.press('ArrowDown')
  await hears(page, 'Για οδηγίες με φωνή πατήστε το μηδέν.', again)
})

test('in English too, by touch: a button is heard first, and chosen by the second touch', async () => {
  const page = await kioskWith(['el-GR', 'en-GB'])
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('button', { name: 'Listen' }).click()
  const begun = await hears(page, 'What are you here for? 6 buttons.')
  const group = page.getByRole('button', { name: /Citizens’ papers/ })
  await group.click()
  await hears(page, 'Citizens’ papers, 3 people waiting, button 1 of 6.', begun)
  await page.getByRole('heading', { name: 'What are you here for?' }).waitFor()
  await group.click()
  const inside = await hears(page, 'Citizens’ papers. 4 buttons.', begun)
  await page.locator('.choice[aria-disabled="false"]').first().waitFor()
  const service = page.getByRole('button', { name: /Certificates/ })
  await service.click()
  await hears(page, 'Beta, Certificates', inside)
  await service.click()
  await hears(page, 'Your number is Beta two.', inside)
  expect(new Set((await heardAt(page)).map(({ lang }) => lang))).toEqual(new Set(['en-GB']))
  await page.getByRole('button', { name: 'Voice off' }).click()
  await hears(page, 'The voice has stopped.')
  expect(await page.getByRole('button', { name: 'Repeat' }).count()).toBe(0)
})

test('a finger that rests in a corner of the screen switches the voice on, and chooses nothing', async () => {
  const page = await kioskWith(['el-GR'])
  await page.mouse.move(20, KIOSK.height - 60)
  await page.mouse.down()
  await hears(page, 'Αγγίξτε ξανά το ίδιο κουμπί για να το διαλέξετε.')
  await page.mouse.up()
  await page.getByRole('button', { name: 'Ξανά' }).waitFor()
  expect(await page.getByRole('button', { name: 'Ελληνικά' }).count()).toBe(0)
})

test('where nothing can speak Greek there is no button that would be dead', async () => {
  const page = await kioskWith(['de-DE'])
  await page.keyboard.press('0')
  await page.getByRole('button', { name: /Μεγάλα/ }).waitFor()
  expect(await page.getByRole('button', { name: 'Ακρόαση' }).count()).toBe(0)
})

test('whoever is slow is asked before anything is forgotten, and may have all the time again', async () => {
  const url = await busyHouse()
  const page = await visit('about:blank', KIOSK)
  await page.clock.install()
  await page.goto(`${url}/kiosk`)
  await page.getByRole('button', { name: /Πολίτες και δικαιολογητικά/ }).click()
  await page.clock.runFor(41_000)
  const question = page.getByRole('alertdialog', { name: 'Είστε ακόμη εδώ;' })
  await question.waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await question.getByRole('button', { name: 'Θέλω κι άλλο χρόνο' }).click()
  await question.waitFor({ state: 'detached' })
  await page.clock.runFor(35_000)
  await page.getByRole('heading', { name: 'Πολίτες και δικαιολογητικά' }).waitFor()
  await page.clock.runFor(30_000)
  await page.getByRole('heading', { name: 'Για ποια υπηρεσία ήρθατε;' }).waitFor()
})
