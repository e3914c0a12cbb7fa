// Who else comes to a desk: somebody on the telephone, somebody with an appointment, somebody who is there when it closes.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { dateOf } from '#shared/calendar.ts'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { deskAt, openTestHouse, signIn } from '../kit/house.ts'
import { tempFolder } from '../kit/temp.ts'

const { visit } = openBrowser()
/** Wednesday, a little before eleven; from there the time goes on as it does. */
const MORNING = Date.parse('2026-11-25T10:42:00+02:00')

async function aMorning() {
  const began = Date.now()
  const { url } = await openTestHouse(tempFolder(), () => MORNING + (Date.now() - began))
  const katerina = deskAt(url, '12', await signIn(url, 'supervisor'))
  const gives = (service: string) =>
    katerina.ask({ type: 'takeTicket', service, language: 'el', priority: null }).then((answer) => {
      expect(answer).toMatchObject({ ok: true })
    })
  return { url, katerina, gives }
}

/** A press that is not the same as the last one: the desk takes two within 0,7 s for one. */
async function pressAfterAMoment(page: Page, key: string): Promise<void> {
  const at = await page.evaluate(() => performance.now())
  await page.waitForFunction((then) => performance.now() - then > 750, at)
  await page.keyboard.press(key)
}

async function mariaSitsAt(url: string, counter: string): Promise<Page> {
  const page = await visit(`${url}/desk`)
  await signInAs(page, 'maria')
  await page.getByRole('button', { name: new RegExp(`^Θυρίδα\\s+${counter}\\s*ελεύθερη`) }).click()
  await page.keyboard.press('Enter')
  await page.getByText('Σήμερα στη θυρίδα').waitFor()
  return page
}

test('the telephone rings: its time runs, everybody sees why nobody is called, and its case is counted', async () => {
  const { url, katerina, gives } = await aMorning()
  await gives('a')
  const desk = await mariaSitsAt(url, '3')
  await desk.keyboard.press('x')
  await desk.getByText('Εξυπηρετείται χωρίς εισιτήριο').first().waitFor()
  await desk.getByText(/^0:0[1-9]$/).waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])
  await katerina.sees((view) => view.counters.some(({ id, state }) => id === '3' && state === 'attending'))

  await desk.keyboard.press('4')
  await desk.keyboard.press('+')
  await desk.getByText('2 υποθέσεις, χωρίς αριθμό').waitFor()
  await desk.keyboard.press('/')
  await desk.getByRole('dialog').waitFor()
  await desk.keyboard.type('αμκα')
  await desk.keyboard.press('Enter')
  await desk.getByText('Απόδοση ΑΜΚΑ').first().waitFor()
  await desk.getByText('3 υποθέσεις, χωρίς αριθμό').waitFor()
  await desk.keyboard.press('Backspace')
  await desk.getByText('2 υποθέσεις, χωρίς αριθμό').waitFor()
  await pressAfterAMoment(desk, 'Space')
  await desk.getByText('καλεί τον Α 001').waitFor()
  await desk.getByRole('cell', { name: 'Τηλέφωνο · Πιστοποιητικό γέννησης × 2', exact: true }).waitFor()

  await pressAfterAMoment(desk, 'x')
  await desk.getByText('Εξυπηρετείται χωρίς εισιτήριο').first().waitFor()
  await pressAfterAMoment(desk, 'Escape')
  await desk.getByText('καλεί τον Α 001').waitFor()
})

test('whoever is booked comes to the counter: one key, a number, and the time of the booking is their turn', async () => {
  const { url, katerina, gives } = await aMorning()
  await gives('a')
  const list = [
    { time: '10:40', service: 'b', reference: 'Κ-4471' },
    { time: '11:30', service: 'a', reference: null },
  ]
  await katerina.ask({ type: 'bookAppointments', date: dateOf(MORNING), list })
  const desk = await mariaSitsAt(url, '3')
  await desk.getByRole('button', { name: /10:40\s*Κ-4471/ }).waitFor()
  await desk.keyboard.press('r')
  await desk.getByRole('dialog').getByText('Ραντεβού που περιμένουμε σήμερα').waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])
  await desk.keyboard.press('1')
  await desk.getByRole('dialog').getByText('Πήρε τον αριθμό Β 001.').waitFor()
  await desk.keyboard.press('Escape')
  await desk.getByText('ραντεβού 10:40').waitFor()
  await desk.getByText('καλεί τον Β 001').waitFor()
  await pressAfterAMoment(desk, 'Space')
  await desk.getByText('Ραντεβού 10:40').waitFor()
})

test('Maria closes while somebody is being served: they go back to the line with their turn, and Nikos is told of them', async () => {
  const { url, katerina, gives } = await aMorning()
  await gives('a')
  await gives('a')
  const desk = await mariaSitsAt(url, '3')
  await pressAfterAMoment(desk, 'Space')
  await desk.getByText('Κλήθηκε', { exact: true }).first().waitFor()
  await pressAfterAMoment(desk, 'Space')
  await desk.getByText('Εξυπηρετείται').first().waitFor()
  await pressAfterAMoment(desk, 'l')
  await desk.getByRole('dialog').getByText('Κλείσιμο θυρίδας: τι γίνεται με τον Α 001;').waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])
  await desk.keyboard.press('2')
  await desk.keyboard.press('Enter')
  await desk.getByText('Η θυρίδα είναι κλειστή').first().waitFor()
  const view = await katerina.sees(({ waiting }) => waiting.length === 2)
  expect(view.waiting.map(({ label }) => label)).toEqual(['Α 001', 'Α 002'])
})

test('Nikos takes over where Maria is signed in: he goes on with her citizen, and her own page says who has the counter', async () => {
  const { url, gives } = await aMorning()
  await gives('a')
  const maria = await mariaSitsAt(url, '3')
  await pressAfterAMoment(maria, 'Space')
  await maria.getByText('Α 001').first().waitFor()

  const nikos = await visit(`${url}/desk`)
  await signInAs(nikos, 'nikos')
  await nikos.getByRole('button', { name: /^Θυρίδα\s+3.*Μαρία Σταύρου/s }).click()
  await nikos.keyboard.press('Enter')
  const question = nikos.getByRole('dialog')
  await question.getByText('Να αναλάβετε τη θυρίδα 3;').waitFor()
  expect(await accessibilityFaults(nikos)).toEqual([])
  await question.getByRole('button', { name: 'Ανάληψη θυρίδας 3' }).click()
  await nikos.getByText('Α 001').first().waitFor()
  await maria.getByRole('alert').getByRole('heading').waitFor()
  await maria.keyboard.press('Enter') // a key of the desk does nothing there any more
  await pressAfterAMoment(nikos, 'Enter')
  await nikos.getByText('Εξυπηρετείται').first().waitFor()
})

test('a transfer names the colleague who sits at the other counter', async () => {
  const { url, gives } = await aMorning()
  await gives('a')
  const nikos = deskAt(url, '7', await signIn(url, 'nikos'))
  await nikos.ask({ type: 'openCounter', counter: '7', takeOver: false })
  const desk = await mariaSitsAt(url, '3')
  await pressAfterAMoment(desk, 'Space')
  await desk.getByText('Κλήθηκε', { exact: true }).first().waitFor()
  await pressAfterAMoment(desk, 'm')
  await desk.getByRole('dialog').getByText('Νίκος Αντωνίου').waitFor()
})
