// The kiosk's pages, each in both languages and every look: nothing to find for an automatic check, nothing that spills, nothing that leads out.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { OfficePlan } from '#shared/configuration/configuration.ts'
import { accessibilityFaults, openBrowser } from '../kit/browser.ts'
import { busyHouse, KIOSK } from '../kit/busy-house.ts'
import { giveVoices } from '../kit/fake-voices.ts'
import { openTestHouse } from '../kit/house.ts'

const { visit } = openBrowser()
const GREEK = {
  papers: /Πολίτες και/,
  back: 'Πίσω',
  priority: /προτεραιότητα/,
  no: /Όχι, συνέχεια/,
  booked: /ραντεβού/,
}
const ENGLISH = {
  papers: /Citizens’ papers/,
  back: 'Back',
  priority: /Priority service/,
  no: /No, go on/,
  booked: /appointment/,
}

/** The fourth service is out of numbers. */
const noneLeft = (office: OfficePlan): OfficePlan => ({
  ...office,
  services: office.services.map((one) => (one.id === 'd' ? { ...one, cap: 1 } : one)),
})

async function kioskAt(url: string, size: { width: number; height: number }, path = '/kiosk'): Promise<Page> {
  const page = await visit('about:blank', size)
  await giveVoices(page.context(), ['el-GR', 'en-GB'])
  await page.goto(url + path)
  await page.getByRole('button', { name: /Ακρόαση|Listen/ }).waitFor()
  return page
}

/** Goes through the pages, one after another; `each` is told which it is at. */
async function walk(page: Page, words: typeof GREEK | typeof ENGLISH, each: (step: string) => Promise<void>) {
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().dispatchEvent('click')
  const ready = () => page.locator('.choice[aria-disabled="false"]').first().waitFor()
  await each('welcome')
  await press(words.papers)
  await page.locator('.is-group').waitFor()
  await each('group')
  await press(words.back)
  await ready()
  await press(words.priority)
  await page.locator('.page-priority').waitFor()
  await each('priority')
  await press(words.no)
  await press(words.booked)
  await page.locator('.keypad').waitFor()
  await page.keyboard.type('0000')
  await page.keyboard.press('Enter')
  await page.locator('.said span').waitFor()
  await each('appointment')
  await press(words.back)
  await page.getByRole('button', { name: /^Δ/ }).dispatchEvent('click')
  await page.locator('.page-result, .page-refused').waitFor()
  await each('result')
}

/** What stands outside the screen, or is cut off inside a button. */
const spilled = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.kiosk *')].flatMap((part) => {
      if (part.closest('.aloud, svg, .tear') !== null) return []
      const { left, top, right, bottom } = part.getBoundingClientRect()
      const isOut = right > innerWidth + 1 || bottom > innerHeight + 1 || left < -1 || top < -1
      // A ticket's notches stand over its edge.
      const holds = part.matches('.what, button:not(.choice)')
      const isCut = holds && (part.scrollHeight > part.clientHeight + 2 || part.scrollWidth > part.clientWidth + 2)
      return isOut || isCut ? [`${part.className} «${part.textContent}»`] : []
    }),
  )

test.for([
  { look: 'as usual', press: [] },
  { look: 'large', press: ['Μεγάλα & έντονα'] },
  { look: 'low', press: ['Χαμηλά κουμπιά'] },
  { look: 'large and spoken', press: ['Μεγάλα & έντονα', 'Ακρόαση'] },
])(
  'an automatic check finds nothing on any page, in both languages, $look',
  { timeout: 240_000 },
  async ({ press }) => {
    const page = await kioskAt(await busyHouse(), KIOSK)
    const turnOn = async () => {
      for (const name of press) await page.getByRole('button', { name }).dispatchEvent('click')
    }
    const faults: string[] = []
    const look = async (step: string) => {
      for (const fault of await accessibilityFaults(page)) faults.push(`${step}: ${fault}`)
    }
    await turnOn()
    await walk(page, GREEK, look)
    await page.locator('.end[aria-disabled="false"]').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: /Για ποια/ }).waitFor()
    await turnOn()
    await page.getByRole('button', { name: 'English' }).dispatchEvent('click')
    await walk(page, ENGLISH, look)
    expect(faults).toEqual([])
  },
)

test.for([
  [1080, 1920],
  [800, 1280],
  [1280, 800],
  [1024, 768],
] as const)('nothing spills at %i × %i', { timeout: 240_000 }, async ([width, height]) => {
  const url = await busyHouse()
  const looks = ['', 'strong', 'strong listening', ...(height > width ? ['low', 'low strong listening'] : [])]
  const spills: string[] = []
  for (const look of looks)
    for (const words of [GREEK, ENGLISH]) {
      const page = await kioskAt(url, { width, height }, words === ENGLISH ? '/kiosk?lang=en' : '/kiosk')
      const press = (name: RegExp) => page.getByRole('button', { name }).dispatchEvent('click')
      if (look.includes('strong')) await press(/Μεγάλα|Large/)
      if (look.includes('low')) await press(/Χαμηλά|Lower/)
      if (look.includes('listening')) await press(/Ακρόαση|Listen/)
      await walk(page, words, async (step) => {
        for (const what of await spilled(page)) spills.push(`${look} ${step}: ${what}`)
      })
      await page.close()
    }
  expect(spills).toEqual([])
})

const KEYS = [
  ...['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'ContextMenu', 'Alt'],
  ...['ArrowLeft', 'ArrowRight', 'Home', 'd'].map((key) => `Alt+${key}`),
  ...['p', 's', 'f', 'g', 'o', 'u', 'j', 'h', 'd', 'r', 'l', 'k', 'e', '+', '-', '=', '0'].map(
    (key) => `Control+${key}`,
  ),
]

test('nothing that is pressed on any page leads out of it, nor opens anything of the browser’s', {
  timeout: 240_000,
}, async () => {
  const page = await kioskAt(await busyHouse(noneLeft), KIOSK)
  const left: string[] = []
  page.on('framenavigated', (frame) => left.push(frame.url()))
  page.on('popup', (popup) => left.push(popup.url()))
  page.on('dialog', (dialog) => left.push(dialog.type()))
  page.on('download', (download) => left.push(download.url()))
  await page.evaluate(() => {
    const let_: string[] = []
    Object.assign(window, { letThrough: let_ })
    for (const type of ['keydown', 'contextmenu', 'dragstart', 'selectstart', 'auxclick', 'drop'])
      addEventListener(type, (event) => {
        if (!event.defaultPrevented) let_.push(event instanceof KeyboardEvent ? event.key : type)
      })
  })
  const letThrough = () => page.evaluate(() => (window as unknown as { letThrough: string[] }).letThrough.splice(0)) // put there above

  await walk(page, GREEK, async (step) => {
    await letThrough()
    for (const key of KEYS) await page.keyboard.press(key)
    expect(
      (await letThrough()).filter((key) => key !== 'Control'),
      step,
    ).toEqual([])
    for (const button of ['right', 'middle'] as const) await page.mouse.click(540, 900, { button })
    await page.mouse.move(200, 500)
    await page.mouse.down()
    await page.mouse.move(900, 1400, { steps: 4 })
    await page.mouse.up()
    expect(await letThrough(), step).toEqual([])
    expect(await page.locator('a, area, form, input, textarea, select, iframe, [contenteditable]').count(), step).toBe(
      0,
    )
    expect(await page.evaluate(() => getSelection()?.toString() ?? ''), step).toBe('')
  })
  // A child with both hands.
  let seed = 23
  const random = (below: number) => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed % below
  }
  for (let tap = 0; tap < 60; tap++) {
    await page.mouse.click(random(KIOSK.width), random(KIOSK.height))
    await page.keyboard.press(['Tab', 'Enter', 'Space', 'Escape', '5', 'ArrowDown', 'Backspace'][random(7)] ?? 'Tab')
  }
  expect(new URL(page.url()).pathname).toBe('/kiosk')
  expect(left).toEqual([])
})

test('where no number is given it says so, and Escape leads back', async () => {
  const url = await busyHouse(noneLeft)
  const page = await kioskAt(url, KIOSK)
  const fourth = page.getByRole('button', { name: /^Δ/ })
  await fourth.click()
  await page.locator('.end[aria-disabled="false"]').click()
  await page.getByText('Οι σημερινοί αριθμοί τελείωσαν').waitFor()
  await fourth.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Δεν δόθηκε αριθμός' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: /Για ποια υπηρεσία/ }).waitFor()
})

test('it can be installed over the whole screen, and begins at its own office and printer', async () => {
  const url = await busyHouse()
  const page = await visit(`${url}/kiosk?office=kentro&printer=main&lang=en&preview=1`, KIOSK)
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')
    return (await fetch(link?.href ?? '')).json()
  })
  expect(manifest).toMatchObject({
    display: 'fullscreen',
    start_url: '/kiosk?office=kentro&printer=main',
    scope: '/kiosk',
  })
  for (const { src } of manifest.icons as { src: string }[]) {
    const icon = await fetch(url + src)
    expect(icon.headers.get('content-type'), src).toBe('image/png')
  }
})

test('a kiosk that starts while the server is away says so in its own words, and goes on when it is back', async () => {
  const { url } = await openTestHouse()
  const page = await visit(`${url}/kiosk?office=annex-2`, KIOSK)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.context().setOffline(true)
  await page.reload()
  await page.getByRole('heading', { name: 'Αυτή τη στιγμή δεν μπορούμε να δώσουμε αριθμό' }).waitFor()
  // It is of no morning that was, and of its own office.
  expect(await page.locator('#first-view').count()).toBe(0)
  expect(await page.locator('html').getAttribute('data-office')).toBe('annex-2')
  await page.context().setOffline(false)
  await page.getByText('ΚΕΠ 0207Π', { exact: true }).waitFor()
})
