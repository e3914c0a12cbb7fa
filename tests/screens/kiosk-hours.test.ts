// The public screens through the day's hours: closed and why, closing soon, out of numbers, with an appointment, and how long.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { OfficePlan } from '#shared/configuration/configuration.ts'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { foundDemo, withHours } from '../kit/demo-office.ts'
import { deskAt, kioskAt, openTestHouse, signIn, type TestScreen } from '../kit/house.ts'
import { tempFolder } from '../kit/temp.ts'

const { visit } = openBrowser()
const KIOSK = { width: 1080, height: 1920 }
const BOARD = { width: 1920, height: 1080 }
const WEDNESDAY = '2026-11-25'
const QUESTION = 'Για ποια υπηρεσία ήρθατε;'

/** A house at an instant that stands still. */
async function houseAt(time: string, change: (office: OfficePlan) => OfficePlan = withHours): Promise<string> {
  const now = Date.parse(time)
  const folder = tempFolder()
  await foundDemo(folder, now, change)
  const { url } = await openTestHouse(folder, () => now)
  return url
}

async function mariaAt(url: string): Promise<TestScreen<'desk'>> {
  const desk = deskAt(url, '1', await signIn(url, 'maria'))
  await done(desk.ask({ type: 'openCounter', counter: '1', takeOver: false }))
  return desk
}

async function take(url: string, service: string, many: number): Promise<void> {
  const kiosk = kioskAt(url)
  for (let n = 0; n < many; n++) await done(kiosk.ask({ type: 'takeTicket', service, language: 'el', priority: null }))
}

async function done(answer: ReturnType<TestScreen<'desk'>['ask']>): Promise<void> {
  expect(await answer).toMatchObject({ ok: true })
}

/** In Greek, and after a touch on the other language. */
async function isAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('button', { name: 'Ελληνικά' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
}

test('on Christmas Day the kiosk says why it is closed, and when it opens', async () => {
  const kiosk = await visit(`${await houseAt('2026-12-25T09:05:00+02:00')}/kiosk`, KIOSK)
  await kiosk.getByRole('heading', { name: 'Σήμερα είμαστε κλειστά' }).waitFor()
  const words = await kiosk.locator('main').innerText()
  for (const told of ['Παρασκευή 25 Δεκεμβρίου', 'Χριστούγεννα', 'Ανοίγουμε ξανά', 'Δευτέρα 28 Δεκεμβρίου', '08:00'])
    expect(words).toContain(told)
  await isAccessible(kiosk)
  await kiosk.getByText('Christmas Day').waitFor()
  await kiosk.getByRole('heading', { name: 'Monday 28 December' }).waitFor()
})

test('and so does the board, once everybody has gone; staff who work then are told of the holiday and not stopped', async () => {
  const url = await houseAt('2026-12-25T09:05:00+02:00')
  const board = await visit(`${url}/board`, BOARD)
  await board.getByText('Σήμερα είμαστε κλειστά').waitFor()
  await board.getByText('Χριστούγεννα. Ανοίγουμε ξανά Δευτέρα 28 Δεκεμβρίου, στις 08:00.').waitFor()
  expect(await accessibilityFaults(board)).toEqual([])

  const maria = await mariaAt(url)
  await done(maria.ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null }))
  await done(maria.ask({ type: 'callNext', counter: '1' }))
  await board.locator('.is-now').getByLabel('Α 1', { exact: true }).waitFor()
  const desk = await visit(`${url}/desk`)
  await signInAs(desk, 'nikos')
  await desk.getByRole('button', { name: /^Θυρίδα\s+3\s*ελεύθερη/ }).click()
  await desk.keyboard.press('Enter')
  await desk.getByText('Σήμερα είναι αργία (Χριστούγεννα).').waitFor()
})

test('between two openings it says only the hour', async () => {
  const twice = (office: OfficePlan) => {
    const { hours } = withHours(office)
    const day = [...(hours.week[0] ?? []), { from: '17:00', to: '20:00' }]
    return { ...office, hours: { ...hours, week: hours.week.map(() => day) } }
  }
  const kiosk = await visit(`${await houseAt(`${WEDNESDAY}T15:10:00+02:00`, twice)}/kiosk`, KIOSK)
  await kiosk.getByRole('heading', { name: 'Αυτή την ώρα είμαστε κλειστά' }).waitFor()
  expect(await kiosk.locator('.opens').innerText()).toMatch(/^Ανοίγουμε στις\s+17:00$/)
})

test('at 14:06 it says how many still make it until 14:30', async () => {
  const url = await houseAt(`${WEDNESDAY}T14:06:00+02:00`)
  await mariaAt(url)
  await take(url, 'a', 2)
  const kiosk = await visit(`${url}/kiosk`, KIOSK)
  await kiosk.getByText(/^Έως τις 14:30 προλαβαίνουν να εξυπηρετηθούν περίπου \d+ άτομα\.$/).waitFor()
  await kiosk.getByRole('button', { name: /Γνήσιο υπογραφής.*2 άτομα · \d+–\d+ λεπτά/ }).waitFor()
  await isAccessible(kiosk)
  await kiosk.getByText(/^About \d+ more people can be served by 14:30\.$/).waitFor()
})

test('as long as no counter is open it promises nobody anything', async () => {
  const kiosk = await visit(`${await houseAt(`${WEDNESDAY}T14:06:00+02:00`)}/kiosk`, KIOSK)
  await kiosk.getByText('Κλείνουμε στις 14:30. Ρωτήστε το προσωπικό αν προλαβαίνετε.').waitFor()
  await kiosk.getByRole('button', { name: /Γνήσιο υπογραφής.*Δεν περιμένει κανείς/ }).waitFor()
})

const capOfTwo = (office: OfficePlan) => {
  const services = office.services.map((service) => (service.id === 'e' ? { ...service, cap: 2 } : service))
  return { ...withHours(office), services }
}

test('a service that is out of numbers says so, and another one gives one', async () => {
  const url = await houseAt(`${WEDNESDAY}T10:00:00+02:00`, capOfTwo)
  await mariaAt(url)
  await take(url, 'e', 2)
  const kiosk = await visit(`${url}/kiosk`, KIOSK)
  const full = kiosk.getByRole('button', { name: /Παραλαβή εγγράφων.*Οι σημερινοί αριθμοί τελείωσαν/ })
  await full.waitFor()
  expect(await accessibilityFaults(kiosk)).toEqual([])
  await full.focus()
  await kiosk.keyboard.press('Enter')
  await kiosk
    .getByRole('alert')
    .getByText(/Οι σημερινοί αριθμοί αυτής της υπηρεσίας τελείωσαν\. Ρωτήστε/)
    .waitFor()
  await kiosk.getByRole('button', { name: 'Πίσω' }).click()

  await kiosk.getByRole('button', { name: /Αιτήσεις/ }).click()
  await kiosk.getByLabel('Γ 1', { exact: true }).waitFor()
  expect(await kiosk.locator('.facts').innerText()).toMatch(/^2\s+άτομα πριν από εσάς\s+\d+–\d+\s+λεπτά περίπου$/)
  expect(await accessibilityFaults(kiosk)).toEqual([])
})

test('when every service is out of numbers the page says that instead of asking', async () => {
  const none = (office: OfficePlan) => {
    const closed = Array.from({ length: 7 }, () => [{ from: '08:00', to: '09:00' }])
    return { ...withHours(office), services: office.services.map((service) => ({ ...service, hours: closed })) }
  }
  const kiosk = await visit(`${await houseAt(`${WEDNESDAY}T10:00:00+02:00`, none)}/kiosk`, KIOSK)
  await kiosk.getByRole('heading', { name: 'Αυτή τη στιγμή δεν δίνονται αριθμοί' }).waitFor()
  await kiosk.getByRole('button', { name: /Παραλαβή εγγράφων.*Δεν εξυπηρετείται αυτή την ώρα/ }).waitFor()
  await isAccessible(kiosk)
})

/** Staff book for 10:20, at 10:06; gives the code of the booking. */
async function bookedHouse(): Promise<{ url: string; code: string }> {
  const url = await houseAt(`${WEDNESDAY}T10:06:00+02:00`)
  const maria = await mariaAt(url)
  const list = [{ time: '10:20', service: 'b', reference: 'Κ-1' }]
  await done(maria.ask({ type: 'bookAppointments', date: WEDNESDAY, list }))
  const { appointments } = await maria.sees((view) => view.appointments.length === 1)
  return { url, code: appointments[0]?.code ?? '' }
}

test('a citizen with an appointment checks in by the keypad', async () => {
  const { url, code } = await bookedHouse()
  const kiosk = await visit(`${url}/kiosk`, KIOSK)
  await kiosk.getByRole('button', { name: /Έχω ραντεβού/ }).click()
  await kiosk.getByRole('heading', { name: 'Έχω ραντεβού' }).waitFor()
  await isAccessible(kiosk)
  await kiosk.getByRole('button', { name: 'Ελληνικά' }).click()
  for (const figure of code) await kiosk.getByRole('button', { name: figure, exact: true }).click()
  await kiosk.getByRole('button', { name: 'Άφιξη' }).click()
  await kiosk.getByRole('heading', { name: 'Ο αριθμός σας' }).waitFor()
  await kiosk.getByLabel('Β 1', { exact: true }).waitFor()
  await kiosk.getByText('Πιστοποιητικά & ληξιαρχικές πράξεις').waitFor()
  await kiosk.getByText('Είστε ο επόμενος').waitFor()
  // Nobody else is expected today.
  await kiosk.getByRole('button', { name: 'Τέλος' }).click()
  await kiosk.getByText(QUESTION).waitFor()
  expect(await kiosk.getByRole('button', { name: /Έχω ραντεβού/ }).count()).toBe(0)
})

test('and by a keyboard alone; a wrong code stays to be corrected', async () => {
  const { url, code } = await bookedHouse()
  const kiosk = await visit(`${url}/kiosk`, KIOSK)
  await kiosk.getByRole('button', { name: /Έχω ραντεβού/ }).focus()
  await kiosk.keyboard.press('Enter')
  await kiosk.getByRole('heading', { name: 'Έχω ραντεβού' }).waitFor()
  const boxes = kiosk.getByRole('status')

  await kiosk.keyboard.type(code.slice(0, 3))
  await kiosk.keyboard.press('Enter')
  await kiosk.getByText('Ο κωδικός έχει τέσσερα ψηφία.').waitFor()
  const wrong = code.endsWith('0') ? '1' : '0'
  await kiosk.keyboard.type(wrong)
  await kiosk.keyboard.press('Enter')
  await kiosk.getByText(/Δεν βρέθηκε ραντεβού με αυτόν τον κωδικό για σήμερα/).waitFor()
  const typed = [...code.slice(0, 3), wrong].join(' ')
  expect(await boxes.textContent()).toContain(`Κωδικός: ${typed}, 4 από 4`)
  await isAccessible(kiosk)
  await kiosk.getByRole('button', { name: 'Ελληνικά' }).click()

  await kiosk.getByRole('heading', { name: 'Έχω ραντεβού' }).focus()
  await kiosk.keyboard.press('Backspace')
  await kiosk.keyboard.type(code.slice(3))
  await kiosk.keyboard.press('Enter')
  await kiosk.getByLabel('Β 1', { exact: true }).waitFor()
})

test('Escape leads back to the services, and the figures are forgotten', async () => {
  const { url } = await bookedHouse()
  const kiosk = await visit(`${url}/kiosk`, KIOSK)
  await kiosk.getByRole('button', { name: /Έχω ραντεβού/ }).click()
  await kiosk.getByText('Κωδικός: κανένα ψηφίο').waitFor()
  await kiosk.keyboard.type('12')
  await kiosk.getByText('Κωδικός: 1 2, 2 από 4').waitFor()
  await kiosk.keyboard.press('Escape')
  await kiosk.getByRole('button', { name: /Έχω ραντεβού/ }).click()
  await kiosk.getByText('Κωδικός: κανένα ψηφίο').waitFor()
})

test('the board’s foot says how long one waits as soon as a counter is open', async () => {
  const url = await houseAt(`${WEDNESDAY}T10:06:00+02:00`)
  const maria = await mariaAt(url)
  await take(url, 'a', 4)
  await done(maria.ask({ type: 'callNext', counter: '1' }))
  const board = await visit(`${url}/board`, BOARD)
  const foot = board.getByRole('contentinfo')
  await foot.getByText(/Αναμονή\s+σε λεπτά, περίπου/).waitFor()
  expect(await foot.getByRole('listitem').first().innerText()).toMatch(/^Α\s+\d+–\d+′/)
  expect(await accessibilityFaults(board)).toEqual([])

  await done(maria.ask({ type: 'startServing', counter: '1' }))
  await done(maria.ask({ type: 'finish', counter: '1', rows: [] }))
  await done(maria.ask({ type: 'closeCounter', counter: '1' }))
  await foot.getByText(/Περιμένουν\s+άτομα ανά υπηρεσία/).waitFor()
  expect(await foot.getByRole('listitem').first().innerText()).toMatch(/^Α\s+3/)
})
