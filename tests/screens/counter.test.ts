// The small display over one counter, through a morning: called, served, open, paused, closed, cut off, back; and given its counter.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Command } from '#shared/queue/commands.ts'
import { openHouse } from '../../server/house.ts'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { administratorAt } from '../kit/change-settings.ts'
import { deskAt, kioskAt, openTestHouse, signIn, testConfig } from '../kit/house.ts'
import { done } from '../kit/office.ts'
import { tempFolder } from '../kit/temp.ts'

const { visit } = openBrowser()
const TABLET = { width: 800, height: 480 }
const SIZES = [TABLET, { width: 1920, height: 1080 }, { width: 480, height: 800 }]

const snap = (page: Page, name: string) =>
  process.env.SNAP === undefined ? undefined : page.screenshot({ path: `tests/out/counter-${name}.png` })

/** At every size nothing is cut off and nothing hides: said of the words that must be read. */
async function fits(page: Page, name: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await snap(page, `${name}-${size.width}`)
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('.counter-sign :is(h1, b, p, .number, footer span)')]
        .filter((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect()
          const isHidden = one.closest('.sign-aloud') !== null
          return !isHidden && (left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight + 1)
        })
        .map((one) => one.textContent),
    )
    expect(cut, `${name} at ${size.width} × ${size.height}`).toEqual([])
  }
  await page.setViewportSize(TABLET)
}

test('the display over counter 3 follows Maria through her morning, is honest while the server is away, and comes back', async () => {
  const folder = tempFolder()
  const first = await openHouse(testConfig(folder))
  const { url } = first
  const desk = deskAt(url, '3', await signIn(url, 'maria'))
  const kiosk = kioskAt(url)
  const does = async (command: Command) => done(await desk.ask(command))
  const page = await visit(`${url}/counter?office=kentro&counter=3`, TABLET)
  await page.getByText('Κλειστή').waitFor()
  await expect.poll(() => page.title()).toBe('Σειρά · Θυρίδα 3')
  await does({ type: 'openCounter', counter: '3', takeOver: false })
  await page.getByText('Περιμένετε την κλήση σας').waitFor()
  await fits(page, 'free')
  expect(await accessibilityFaults(page)).toEqual([])

  for (let n = 0; n < 2; n++)
    done(await kiosk.ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null }))
  await does({ type: 'callNext', counter: '3' })
  const number = page.getByRole('img', { name: 'Α 1' })
  await number.waitFor()
  await page.locator('.sign-called.is-now').waitFor()
  expect(await page.locator('[aria-live=assertive]').innerText()).toBe('Αριθμός Α 1, θυρίδα 3.')
  await fits(page, 'called')
  expect(await accessibilityFaults(page)).toEqual([])
  await does({ type: 'startServing', counter: '3' })
  await page.locator('.sign-serving.is-quiet').waitFor()
  await number.waitFor()
  await fits(page, 'serving')
  await does({ type: 'finish', counter: '3', rows: [] })
  await page.locator('.sign-free').waitFor()

  await does({ type: 'serveWithoutTicket', counter: '3', way: 'counter' })
  await page.getByText('Εξυπηρετεί', { exact: true }).waitFor()
  await snap(page, 'busy')
  await does({ type: 'stopWithoutTicket', counter: '3' })
  await does({ type: 'pause', counter: '3', reason: 'break' })
  await page.getByText('Επιστρέφουμε σε λίγο').waitFor()
  expect(await page.content()).not.toMatch(/Διάλειμμα|break|maria|Μαρία/)
  await fits(page, 'paused')
  expect(await accessibilityFaults(page)).toEqual([])
  await does({ type: 'endPause', counter: '3' })
  const nikos = deskAt(url, '7', await signIn(url, 'nikos'))
  done(await nikos.ask({ type: 'openCounter', counter: '7', takeOver: false }))
  await does({ type: 'closeCounter', counter: '3' })
  await page.getByText('Εξυπηρετεί η θυρίδα 7').waitFor()
  await fits(page, 'closed')
  expect(await accessibilityFaults(page)).toEqual([])

  await does({ type: 'openCounter', counter: '3', takeOver: false })
  await does({ type: 'callNext', counter: '3' })
  await page.getByRole('img', { name: 'Α 2' }).waitFor()
  await first.close()
  await page.getByText(/^Χωρίς σύνδεση από τις \d\d:\d\d$/).waitFor()
  expect(await page.locator('.is-now').evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe(
    'rgb(255, 221, 0)', // yellow means now
  )
  await fits(page, 'stale')
  expect(await accessibilityFaults(page)).toEqual([])
  await openTestHouse(folder, Date.now, { port: Number(new URL(url).port) })
  await page.getByText(/^Χωρίς σύνδεση/).waitFor({ state: 'detached' })
  await page.getByRole('img', { name: 'Α 2' }).waitFor()
})

test('an English display, one that was told no counter, and practice', async () => {
  const { url } = await openTestHouse()
  const page = await visit(`${url}/counter?office=kentro&lang=en`, TABLET)
  await page.getByRole('heading', { name: 'Which counter does this display show?' }).waitFor()
  await fits(page, 'choose')
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('link', { name: '3', exact: true }).click()
  await page.getByText('Closed').waitFor()
  expect(new URL(page.url()).searchParams.get('lang')).toBe('en')
  expect(await accessibilityFaults(page)).toEqual([])
  await snap(page, 'english')
  await page.goto(`${url}/counter?office=kentro-practice&counter=1`)
  await page.locator('.practice-band').waitFor()
  await fits(page, 'practice')
})

test('Petros gives a new display its counter; when that counter is removed, the display says what to do', async () => {
  const { url } = await openTestHouse()
  const display = await visit(`${url}/counter?enrol`, TABLET)
  await display.locator('.door-code').waitFor()
  const page = await visit(`${url}/settings#devices`)
  await signInAs(page, 'admin')
  const code = await display.locator('.door-code').innerText()
  await page.getByRole('button', { name: `Είναι δική μας: ${code}` }).click()
  await page.getByLabel(/^Όνομα/).fill('Πινακίδα θυρίδας 12')
  await page.getByLabel(/^Πού είναι/).fill('Πάνω από τη θυρίδα')
  await page.getByRole('button', { name: 'Έγκριση' }).click()
  await page.getByText('Διαλέξτε μία από τις θυρίδες του χώρου.').first().waitFor()
  await snap(page, 'enrol')
  await page.getByRole('combobox', { name: 'Θυρίδα' }).selectOption({ value: '12' })
  await page.getByRole('button', { name: 'Έγκριση' }).click()
  await page.getByRole('row', { name: /Πινακίδα θυρίδας 12/ }).waitFor()
  await display.getByRole('heading', { name: 'Θυρίδα 12' }).waitFor()
  await fits(display, 'twelve')
  const change = await administratorAt(url)
  await change('counters', ({ counters, profiles }) => ({
    profiles,
    counters: counters.filter(({ id }) => id !== '12'),
  }))
  await display.getByText('Δεν υπάρχει θυρίδα 12').waitFor()
  await fits(display, 'removed')
  expect(await accessibilityFaults(display)).toEqual([])
  await display.reload()
  await display.getByText(/Δώστε σε αυτή την οθόνη άλλη θυρίδα/).waitFor()
})
