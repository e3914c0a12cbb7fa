// The first person comes to an empty line: one low note, and a title that says so where nobody looks.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBrowser, signInAs } from '../kit/browser.ts'
import { deskAt, openTestHouse, signIn } from '../kit/house.ts'
import { layWire } from '../kit/wire.ts'

const { visit } = openBrowser()
const TAKE = { type: 'takeTicket', service: 'a', language: 'el', priority: null } as const

/** Runs in the page before anything else: counts its notes and its notices, and lets the story look away. */
const listen = `
  window.heard = { notes: 0, notices: [], away: false }
  const start = AudioScheduledSourceNode.prototype.start
  AudioScheduledSourceNode.prototype.start = function (...when) { window.heard.notes += 1; start.apply(this, when) }
  Object.defineProperty(document, 'hidden', { get: () => window.heard.away })
  window.Notification = class { static permission = 'default'
    static requestPermission = async () => (Notification.permission = 'granted')
    constructor(text) { window.heard.notices.push(text) } }
`
type Heard = { notes: number; notices: string[]; away: boolean }
const heard = (desk: Page) => desk.evaluate(() => (window as unknown as { heard: Heard }).heard) // put there by the script above
const hears = (desk: Page, notes: number) =>
  desk.waitForFunction((n) => (window as unknown as { heard: Heard }).heard.notes === n, notes) // as above
const lookAway = (desk: Page, away: boolean) =>
  desk.evaluate((now) => {
    ;(window as unknown as { heard: Heard }).heard.away = now // as above
    document.dispatchEvent(new Event('visibilitychange'))
  }, away)

async function nikosWaitsForPeople() {
  const { url } = await openTestHouse()
  const giver = deskAt(url, '12', await signIn(url, 'supervisor'))
  const desk = await visit(`${url}/desk`)
  await desk.addInitScript(listen)
  const wire = await layWire(desk)
  await signInAs(desk, 'nikos')
  await desk.getByRole('button', { name: /^Θυρίδα\s+3\s*ελεύθερη/ }).click()
  await desk.keyboard.press('Enter')
  await desk.getByText('Δεν περιμένει κανείς').first().waitFor()
  return { desk, giver, wire }
}

test('one note for the first who comes, none for the second, a double one when the line is lost, none when it is back', async () => {
  const { desk, giver, wire } = await nikosWaitsForPeople()
  await giver.ask(TAKE)
  await desk.getByText('καλεί τον Α 001').waitFor()
  await hears(desk, 1)
  expect((await heard(desk)).notices).toEqual([])
  await giver.ask(TAKE)
  await desk.getByText('περιμένουν').first().waitFor()
  expect((await heard(desk)).notes).toBe(1)

  await wire.cut()
  await desk.getByText(/Τοπική διακοπή/).waitFor()
  await hears(desk, 3)
  await wire.mend()
  await desk.getByText('Σύνδεση', { exact: true }).waitFor()
  expect((await heard(desk)).notes).toBe(3)

  await desk.reload()
  await desk.getByText('καλεί τον Α 001').waitFor()
  expect((await heard(desk)).notes).toBe(0)
})

test('where nobody looks the title says that somebody waits, and the system does, once it was asked on a press', async () => {
  const { desk, giver } = await nikosWaitsForPeople()
  const bell = desk.getByRole('button', { name: 'Ήχος' })
  expect(await bell.getAttribute('aria-pressed')).toBe('true')
  await bell.click()
  await bell.click()
  await lookAway(desk, true)
  expect(await desk.title()).toBe('Θυρίδα 3 · Σειρά')
  await giver.ask(TAKE)
  await desk.waitForFunction(() => document.title === '(1) Θυρίδα 3 · Σειρά')
  await hears(desk, 1)
  expect((await heard(desk)).notices).toEqual(['Α 001 περιμένει'])
  await lookAway(desk, false)
  await desk.waitForFunction(() => document.title === 'Θυρίδα 3 · Σειρά')
})

test('switched off it is silent, also after a reload', async () => {
  const { desk, giver } = await nikosWaitsForPeople()
  await desk.getByRole('button', { name: 'Ήχος' }).click()
  await desk.reload()
  await desk.getByText('Δεν περιμένει κανείς').first().waitFor()
  expect(await desk.getByRole('button', { name: 'Ήχος' }).getAttribute('aria-pressed')).toBe('false')
  await desk.keyboard.press('Escape')
  await giver.ask(TAKE)
  await desk.getByText('καλεί τον Α 001').waitFor()
  expect((await heard(desk)).notes).toBe(0)
})
