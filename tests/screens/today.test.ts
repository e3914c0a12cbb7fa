// Christmas Day at an office where somebody works all the same: what the supervisor's Today says of it, and of the day so far.
import { expect, test } from 'vitest'
import type { Command } from '#shared/queue/commands.ts'
import { Configurations } from '../../server/configuration/configurations.ts'
import { openDatabase } from '../../server/database/open.ts'
import { demoPeople, larisa } from '../../server/demo/larisa.ts'
import { People } from '../../server/people.ts'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { deskAt, openTestHouse, signIn } from '../kit/house.ts'
import { tempFolder } from '../kit/temp.ts'

const { visit } = openBrowser()
const CHRISTMAS = Date.parse('2026-12-25T09:00:00+02:00')
const MINUTE = 60_000

/** Larissa with office hours: closed on holidays. */
async function thatKeepsHolidays(): Promise<string> {
  const folder = tempFolder()
  const db = openDatabase(folder)
  const mornings = Array.from({ length: 7 }, (_, at) => (at < 5 ? [{ from: '08:00', to: '14:30' }] : []))
  const hours = { week: mornings, holidays: true, exceptions: [] }
  const offices = larisa.offices.map((office) => ({ ...office, hours }))
  new Configurations(db).found({ ...larisa, offices }, CHRISTMAS, false)
  const people = new People(db)
  for (const person of demoPeople) await people.add(person)
  db.close()
  return folder
}

test('a holiday is said and stops nobody; waits, appointments and what was left open are told', async () => {
  let now = CHRISTMAS
  const { url } = await openTestHouse(await thatKeepsHolidays(), () => now)
  const page = await visit(`${url}/supervisor`)
  await signInAs(page, 'supervisor')
  await page.getByText('Σήμερα είναι αργία (Χριστούγεννα).').waitFor()
  await page.getByText('Η ουρά λειτουργεί κανονικά για όσους εργάζονται.').waitFor()
  expect(await page.getByText('Ως τώρα').count()).toBe(0)

  const maria = deskAt(url, '3', await signIn(url, 'maria'))
  const happens = async (...commands: Command[]) => {
    for (const command of commands) expect(await maria.ask(command)).toMatchObject({ ok: true })
  }
  const list = [{ time: '10:20', service: 'a', reference: null }]
  await happens(
    { type: 'bookAppointments', date: '2026-12-25', list },
    { type: 'openCounter', counter: '3', takeOver: false },
    { type: 'takeTicket', service: 'a', language: 'el', priority: null },
    { type: 'callNext', counter: '3' },
    { type: 'startServing', counter: '3' },
  )
  now += 150 * MINUTE
  await happens({ type: 'finish', counter: '3', rows: [] })
  await page.getByText('1 από 1 εκτίμηση μέσα στο εύρος').waitFor()
  await page.getByText('1 αναμένεται · 0 ήρθαν').waitFor()
  await page.getByText('1 αριθμός έμεινε ανοιχτός').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  await page.getByRole('main').getByRole('link', { name: 'Ραντεβού' }).click()
  await page.getByText('Αργία: Χριστούγεννα.').waitFor()
  await page.getByLabel('Ώρα', { exact: false }).fill('13:00')
  await page.getByLabel('Υπηρεσία').selectOption('Α')
  await page.getByText('Εκείνη την ημέρα η υπηρεσία δεν λειτουργεί. Το ραντεβού γράφεται κανονικά.').waitFor()
  await page.getByRole('button', { name: 'Καταχώριση' }).click()
  await page.getByText(/Γράφτηκε για τις 13:00/).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByText('Holiday: Christmas Day.').waitFor()
  await page.getByRole('link', { name: 'Today', exact: true }).click()
  await page.getByText('Today is a holiday (Christmas Day).').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})
