// A busy morning, heard by a board, a kiosk, the display over a counter and the page of the paper that nobody signed in at: whatever names or describes a
// person never comes over their lines, nor stands in any page or answer that anybody may have.
import { expect, test } from 'vitest'
import type { Answer } from '#shared/protocol.ts'
import type { Command } from '#shared/queue/commands.ts'
import { USUAL } from '#shared/simulation/habits.ts'
import { stepsOf } from '#shared/simulation/simulated-day.ts'
import { Configurations } from '../../server/configuration/configurations.ts'
import { openDatabase } from '../../server/database/open.ts'
import { DEMO_PASSWORD, demoPeople, larisa } from '../../server/demo/larisa.ts'
import { People } from '../../server/people.ts'
import { dumpOf } from '../kit/dump.ts'
import { boardAt, deskAt, get, kioskAt, openTestHouse, signIn, TestScreen } from '../kit/house.ts'
import { demoOffice, done } from '../kit/office.ts'
import { addressed, gettable } from '../kit/routes.ts'
import { tempFolder } from '../kit/temp.ts'

const DATE = '2026-11-23'
const EIGHT = Date.parse('2026-11-23T08:00:00+02:00')
const AT_WORK = 5
const kentro = demoOffice('kentro')
const calling = kentro.counters.filter(({ serves }) => serves.length > 0).map(({ id }) => id)
const working = calling.slice(0, AT_WORK)
const free = calling[AT_WORK] ?? ''
const simulated = working.map((id) => ({ id: `clerk-${id}`, username: `clerk-${id}`, name: `Ονοματεπώνυμο ${id}` }))
/** For the pages and answers that anybody may have. */
const NAMED = { year: '2026', office: 'kentro', id: 'maria', person: 'maria', date: DATE }
const QUERY = `?office=kentro&date=${DATE}`

const WRITTEN = {
  reference: 'ΑΒ-6677',
  reason: 'έχει χειρουργείο στις δέκα',
  note: 'φέρνει την ταυτότητά του',
  correction: 'ξέχασα τη μητέρα της',
}

async function larisaAtWork(): Promise<string> {
  const folder = tempFolder()
  const db = openDatabase(folder)
  new Configurations(db).found(larisa, EIGHT, true)
  const people = new People(db)
  const clerks = simulated.map((clerk) => ({ ...clerk, role: 'clerk' as const, password: DEMO_PASSWORD }))
  await Promise.all([...demoPeople, ...clerks].map((person) => people.add(person)))
  db.close()
  return folder
}

type Asks = Pick<TestScreen<'desk'>, 'ask'>
/** What every clerk types sooner or later, and what a kiosk is told of somebody. Gives the code of the appointment. */
async function somebodyIsDescribed(folder: string, maria: Asks, kiosk: Asks): Promise<string> {
  const at = { counter: free }
  const ask = async (command: Command, screen = maria) => done(await screen.ask(command))
  await ask({ type: 'openCounter', ...at, takeOver: false })
  const { ticket } = await ask({ type: 'takeTicket', service: 'a', language: 'el', priority: 'disability' }, kiosk)
  await ask({ type: 'callChosen', ...at, ticket, reason: WRITTEN.reason })
  await ask({ type: 'park', ...at, minutes: 10, note: WRITTEN.note })
  await ask({ type: 'callParked', ...at, ticket })
  await ask({ type: 'startServing', ...at })
  const row = { channel: 'EKEP', procedure: null, quantity: 1 }
  const { entry } = await ask({ type: 'finish', ...at, rows: [row] })
  await ask({ type: 'correctCases', entry, rows: [row, row], reason: WRITTEN.correction })
  const list = [{ time: '09:45', service: 'a', reference: WRITTEN.reference }]
  await ask({ type: 'bookAppointments', date: DATE, list })
  const booked = dumpOf(folder).journal?.find((row) => row.includes(WRITTEN.reference)) ?? ''
  const code = /code\W+(\d{4})/.exec(booked)?.[1] ?? 'none'
  await ask({ type: 'checkIn', code, language: 'el' }, kiosk)
  return code
}

test('a busy morning holds nothing of anybody for whoever is not signed in', async () => {
  const clock = { now: EIGHT }
  const folder = await larisaAtWork()
  const house = await openTestHouse(folder, () => clock.now)
  const { url } = house
  const [board, kiosk] = [boardAt(url), kioskAt(url)]
  const paper = new TestScreen(url, { screen: 'paper', office: 'kentro' })
  const display = new TestScreen(url, { screen: 'counter', office: 'kentro', counter: working[0] ?? '' })
  const cookies = new Map<string, string>()
  for (const { username } of [...simulated, { username: 'maria' }]) cookies.set(username, await signIn(url, username))
  const deskOf = (counter: string, person: string) => deskAt(url, counter, cookies.get(person) ?? '')
  const desks = new Map(working.map((id) => [`clerk-${id}`, deskOf(id, `clerk-${id}`)]))

  const answers: Answer[] = []
  const shape = { date: DATE, opens: EIGHT, minutes: 60, people: 60, counters: AT_WORK, habits: USUAL, seed: 7 }
  for (const { at, by, command } of stepsOf(kentro, shape)) {
    const screen = by.role === 'kiosk' ? kiosk : desks.get(by.person ?? '')
    clock.now = at
    if (screen !== undefined) answers.push(await screen.ask(command))
  }
  expect(answers.filter(({ ok }) => ok).length).toBeGreaterThan(150)
  const maria = deskOf(free, 'maria')
  const code = await somebodyIsDescribed(folder, maria, kiosk)
  for (const word of [WRITTEN.note, WRITTEN.reference, 'maria', 'disability']) // or there was nothing to hear
    expect(JSON.stringify(maria.heard)).toContain(word)
  await paper.sees(({ papers }) => papers.length > 0)

  const heard = [board, kiosk, paper, display].flatMap(({ heard }) => heard.map((told) => JSON.stringify(told)))
  const pages = await Promise.all(
    gettable(house).map(async ({ path }) => (await get(url, addressed(path, NAMED, 'x') + QUERY)).text()),
  )
  expect(heard.length).toBeGreaterThan(300)
  expect(pages.length).toBeGreaterThan(10)
  const secrets = [
    ...[...demoPeople, ...simulated].flatMap(({ id, name }) => [`"${id}"`, name]),
    ...Object.values(WRITTEN),
    `"${code}"`,
    ...[...cookies.values()].map((cookie) => cookie.split('=')[1] ?? cookie),
  ]
  for (const said of [...heard, ...pages]) {
    expect(secrets.filter((secret) => said.includes(secret))).toEqual([])
    expect(said).not.toMatch(/"(?:clerk|person|note|reason|reference|code|deviceKey|token|username)":/)
    expect(said).not.toMatch(/(?<![\w/.-])[\w-]{43}(?![\w/.-])/) // keys and tokens
  }
  // The classes stand on the kiosk as its buttons; of whom one is, it says nothing, and the others do not know the word.
  for (const told of [...board.heard, ...paper.heard, ...display.heard])
    expect(JSON.stringify(told)).not.toMatch(/disability|αναπηρία/)
  for (const { view } of kiosk.heard) {
    const { priorities: _, ...rest } = view
    expect(JSON.stringify(rest)).not.toMatch(/disability|αναπηρία/)
  }
})
