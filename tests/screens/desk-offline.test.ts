// The line is lost and the desk goes on: what was pressed meanwhile is kept, shown, and happens exactly once.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openDatabase } from '../../server/database/open.ts'
import { verify } from '../../server/reports/verify.ts'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { deskAt, signIn } from '../kit/house.ts'
import { type ServerProcess, startServer } from '../kit/server-process.ts'
import { tempFolder } from '../kit/temp.ts'
import { layWire, type Wire } from '../kit/wire.ts'

const { visit } = openBrowser()
const seat = (counter: string) => new RegExp(`^Θυρίδα\\s+${counter}\\s*ελεύθερη`)

type Story = { folder: string; server: ServerProcess; desk: Page; wire: Wire }

/** Two have taken a number, and Maria serves the first at counter 3. */
async function mariaServes(): Promise<Story> {
  const folder = tempFolder()
  const server = await startServer(folder)
  const giver = deskAt(server.url, '12', await signIn(server.url, 'supervisor'))
  for (let person = 0; person < 2; person++)
    await giver.ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null })
  const desk = await visit(`${server.url}/desk`)
  const wire = await layWire(desk)
  await signInAs(desk, 'maria')
  await desk.getByRole('button', { name: seat('3') }).click()
  await desk.keyboard.press('Enter')
  await desk.getByText('καλεί τον Α 001').waitFor()
  await desk.keyboard.press('Space')
  await desk.getByText('Κλήθηκε').first().waitFor()
  await pressLater(desk, 'Space')
  await desk.getByText('Εξυπηρετείται').first().waitFor()
  return { folder, server, desk, wire }
}

/** A press that is not the same as the last one: the desk takes two within 0,7 s for one. */
async function pressLater(page: Page, key: string): Promise<void> {
  const at = await page.evaluate(() => performance.now())
  await page.waitForFunction((then) => performance.now() - then > 750, at)
  await page.keyboard.press(key)
}

/** Four γνήσια, and the end. */
async function finishWithFour(desk: Page): Promise<void> {
  for (const key of ['1', '1', '1', '+']) await desk.keyboard.press(key)
  await desk.getByText('4 υποθέσεις').first().waitFor()
  await pressLater(desk, 'Enter')
}

const again = ({ folder, server }: Story) => startServer(folder, [], Number(new URL(server.url).port))
const entriesOf = (desk: Page) => desk.locator('.recent tbody tr').allTextContents()

/** What was counted, by the database itself. */
function counted(folder: string): { procedure: string | null; quantity: number }[] {
  const db = openDatabase(folder)
  const rows = db.prepare<[], { procedure: string | null; quantity: number }>(
    'SELECT procedure, quantity FROM cases ORDER BY entry, line',
  )
  const found = rows.all()
  db.close()
  expect(verify(join(folder, 'seira.db')).differences).toEqual([])
  return found
}

test('the server dies: Maria finishes and logs by keys, sees what is kept, and all of it is counted once', async () => {
  const story = await mariaServes()
  const { desk, folder, server } = story
  await server.kill()
  await desk.getByText(/Τοπική διακοπή από \d\d:\d\d\./).waitFor()
  await desk.getByText('Τοπικά', { exact: true }).waitFor()
  await finishWithFour(desk)
  await desk.getByText('Φυλάσσεται εδώ 1 και στέλνεται μόλις επανέλθει η γραμμή.').waitFor()
  expect(await entriesOf(desk)).toEqual([expect.stringMatching(/Α 001.*Γνήσιο υπογραφής × 4.*φυλάσσεται εδώ/)])

  const next = desk.getByRole('button', { name: /^Επόμενος/ })
  expect(await next.getAttribute('aria-disabled')).toBe('true')
  await pressLater(desk, 'Space')
  await desk.getByText('Νέος αριθμός δεν καλείται ώσπου να επανέλθει η γραμμή.').waitFor()

  await desk.keyboard.press('x')
  await desk.getByText('Πώς ήρθε η υπόθεση;').waitFor()
  for (const key of ['2', '+']) await desk.keyboard.press(key)
  await pressLater(desk, 'Enter')
  await desk.getByText('Φυλάσσονται εδώ 2 και στέλνονται μόλις επανέλθει η γραμμή.').waitFor()
  expect(await entriesOf(desk)).toHaveLength(2)
  expect(await accessibilityFaults(desk)).toEqual([])
  const keptUntil = Date.now()

  const second = await again(story)
  await desk.getByText('Στάλθηκαν 2').waitFor()
  await desk.getByText('Σύνδεση', { exact: true }).waitFor()
  expect(await desk.getByText(/Τοπική διακοπή|φυλάσσεται εδώ/).count()).toBe(0)
  expect(await entriesOf(desk)).toEqual([
    expect.stringContaining('Επικύρωση αντιγράφων × 2'),
    expect.stringContaining('Γνήσιο υπογραφής × 4'),
  ])
  await desk.getByText('καλεί τον Α 002').waitFor()
  await desk.getByText('Στάλθηκαν 2').waitFor({ state: 'detached' })
  await pressLater(desk, 'Space')
  await desk.getByText('Κλήθηκε').first().waitFor()

  expect(await second.stop()).toBe(0)
  expect(counted(folder).map(({ quantity }) => quantity)).toEqual([4, 2])
  const db = openDatabase(folder)
  const ended = db.prepare("SELECT ended_at FROM tickets WHERE label = 'Α 001'").pluck().get()
  db.close()
  expect(ended).toBeLessThan(keptUntil)
})

test('the page is reloaded as soon as the server is back, and the kept presses go out once', async () => {
  const story = await mariaServes()
  const { desk, folder, server } = story
  await server.kill()
  await desk.getByText(/Τοπική διακοπή/).waitFor()
  await finishWithFour(desk)
  await desk.getByText('Φυλάσσεται εδώ 1').waitFor()
  const second = await again(story)
  await desk.reload()
  await desk.getByText('καλεί τον Α 002').waitFor()
  await desk.getByText('Γνήσιο υπογραφής × 4').waitFor()
  await desk.getByText('φυλάσσεται εδώ').waitFor({ state: 'detached' })
  expect(await second.stop()).toBe(0)
  expect(counted(folder)).toHaveLength(1)
})

test('a closed tab loses nothing: nobody else’s sign-in sends it, Maria’s own does', async () => {
  const story = await mariaServes()
  const { desk, folder, server } = story
  await server.kill()
  await desk.getByText(/Τοπική διακοπή/).waitFor()
  await finishWithFour(desk)
  await desk.getByText('Φυλάσσεται εδώ 1').waitFor()
  const context = desk.context()
  await desk.close()
  const second = await again(story)
  const other = await context.newPage()
  await other.goto(`${server.url}/desk`)
  await other.getByRole('button', { name: 'Δεν είμαι εγώ' }).click()
  await signInAs(other, 'nikos')
  await other.getByRole('button', { name: seat('5') }).click()
  await other.keyboard.press('Enter')
  await other.getByText('καλεί τον Α 002').waitFor()
  const maria = deskAt(server.url, '3', await signIn(server.url, 'maria'))
  expect((await maria.sees(() => true)).state).toBe('serving')
  await other.getByRole('button', { name: 'Έξοδος' }).click()
  await signInAs(other, 'maria')
  await other.getByRole('button', { name: /^Θυρίδα\s+3/ }).click()
  await other.keyboard.press('Enter')
  await other.getByText('Στάλθηκε 1').waitFor()
  await maria.sees((view) => view.state === 'free' && view.entries.length === 1)
  expect(await second.stop()).toBe(0)
  expect(counted(folder)).toMatchObject([{ quantity: 4 }])
})

test('the server did it and died before it could say so: the same press is kept, sent again, and counted once', async () => {
  const story = await mariaServes()
  const { desk, folder, server, wire } = story
  const onlooker = deskAt(server.url, '3', await signIn(server.url, 'maria'))
  wire.deafen()
  await finishWithFour(desk)
  await onlooker.sees((view) => view.state === 'free')
  await server.kill()
  await desk.getByText('Φυλάσσεται εδώ 1').waitFor()
  await wire.mend()
  const second = await again(story)
  await desk.getByText('Στάλθηκε 1').waitFor()
  expect(await entriesOf(desk)).toHaveLength(1)
  expect(await second.stop()).toBe(0)
  expect(counted(folder)).toMatchObject([{ quantity: 4 }])
})

test('Nikos took the counter over meanwhile: Maria is told which press was refused and why, and counts its cases', async () => {
  const { desk, folder, server, wire } = await mariaServes()
  await wire.cut()
  await desk.getByText(/Τοπική διακοπή/).waitFor()
  await finishWithFour(desk)
  await desk.getByText('Φυλάσσεται εδώ 1').waitFor()
  const nikos = deskAt(server.url, '3', await signIn(server.url, 'nikos'))
  await nikos.ask({ type: 'openCounter', counter: '3', takeOver: true })
  await nikos.ask({ type: 'finish', counter: '3', rows: [{ channel: 'EKEP', procedure: null, quantity: 1 }] })

  await wire.mend()
  await desk.getByText('Ένα πάτημα που φυλάχτηκε δεν έγινε.').waitFor()
  const which =
    /«Ολοκλήρωση» για τον Α 001 \(\d\d:\d\d, θυρίδα 3\), Γνήσιο υπογραφής × 4: Αυτή η θυρίδα δεν είναι δική σας\./
  await desk.getByText(which).waitFor()
  await desk.getByText(/Οι υποθέσεις σάς περιμένουν/).waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])

  await desk.getByRole('button', { name: 'Επιλογή θυρίδας' }).click()
  await desk.getByRole('button', { name: seat('5') }).click()
  await desk.keyboard.press('Enter')
  await desk.getByText(which).waitFor()
  await desk.getByRole('button', { name: 'Άνοιγμα φύλλου' }).click()
  await desk.getByText('4 υποθέσεις, χωρίς αριθμό').waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])
  await desk.keyboard.press('Enter')
  await desk.locator('.recent').getByText('Γνήσιο υπογραφής × 4').waitFor()
  await desk.getByRole('button', { name: 'Το είδα' }).click()
  expect(await desk.getByText(which).count()).toBe(0)
  expect(await server.stop()).toBe(0)
  expect(counted(folder).map(({ quantity }) => quantity)).toEqual([1, 4])
})
