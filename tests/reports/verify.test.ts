// Totals equal the journal, to the unit: everything can be counted again, and whoever touches a flat row is found out.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cases, eleni, katerina, maria, nikos, tourist, yorgos } from '#shared/queue/testing/people.ts'
import { MINUTE } from '#shared/queue/testing/story.ts'
import { verify } from '../../server/reports/verify.ts'
import { tempFolder } from '../kit/temp.ts'
import { Larisa } from './larisa.ts'

const DAY = 24 * 60 * MINUTE

/** Two days: tickets served, missed and left over, cases with and without a ticket, corrected down, to nothing and back. */
async function afterTwoDays(): Promise<Larisa> {
  const larisa = new Larisa()
  await larisa.at(
    'kentro',
    maria.opens('1'),
    nikos.opens('7'),
    eleni.takes('a'),
    yorgos.takes('a'),
    tourist.takes('b'),
    maria.callsNext('1'),
    nikos.callsNext('7'),
    maria.recalls('1'),
    maria.starts('1'),
    maria.finishes('1', cases('EKEP', 4), cases('ΘΥΡΙΔΕΣ', 1)),
    nikos.marksMissed('7'),
    nikos.callsMissed('7', 'Α 002'),
    nikos.starts('7'),
    nikos.finishes('7'),
    maria.logs('1', 'phone', cases('ΘΥΡΙΔΕΣ', 2)),
    maria.corrects(1, cases('EKEP', 3)),
    maria.corrects(3),
    katerina.corrects(3, cases('EKEP', 9)),
    katerina.endsTheDay(),
  )
  await larisa.at('annex-1', katerina.opens('1'), katerina.logs('1', 'video', cases('EKEP', 1)), katerina.corrects(1))
  larisa.now += DAY
  await larisa.at('kentro', maria.opens('1'), maria.logs('1', 'post', cases('EKEP', 2)))
  return larisa
}

test('after two days with corrections, nothing differs from the journal', async () => {
  const larisa = await afterTwoDays()
  const { differences, tickets, cases: counted, facts } = verify(larisa.file)
  expect(differences).toEqual([])
  expect({ tickets, counted }).toEqual({ tickets: 3, counted: 3 + 1 + 9 + 2 })
  expect(facts).toBe(larisa.db.prepare('SELECT COUNT(*) FROM journal').pluck().get())
})

test('the flat rows say who logged an entry first, and when, however often it is corrected', async () => {
  const larisa = await afterTwoDays()
  const rows = larisa.db.prepare('SELECT * FROM cases WHERE entry = 3').all()
  expect(rows).toMatchObject([
    { office: 'kentro', clerk: 'maria', way: 'phone', channel: 'EKEP', quantity: 9, line: 1 },
  ])
  const logged = larisa.db
    .prepare(`SELECT at FROM journal WHERE type = 'casesLogged' AND json_extract(fact, '$.entry') = 3`)
    .pluck()
    .get()
  expect(rows).toMatchObject([{ at: logged }])
})

test('a day that was corrected to nothing leaves no total behind', async () => {
  const larisa = await afterTwoDays()
  expect(larisa.db.prepare("SELECT * FROM daily_totals WHERE office = 'annex-1'").all()).toEqual([])
  expect(larisa.db.prepare('SELECT * FROM daily_totals WHERE quantity <= 0').all()).toEqual([])
})

test('an end that was taken back: its cases leave the totals, and the ticket is served as before', async () => {
  const larisa = await afterTwoDays()
  const totals = () => larisa.db.prepare('SELECT * FROM daily_totals ORDER BY kep, date, channel, office').all()
  const ticket = () => larisa.db.prepare("SELECT * FROM tickets WHERE date = '2026-11-24' AND label = 'Α 001'").get()
  await larisa.at('kentro', eleni.takes('a'), maria.callsNext('1'), maria.starts('1'))
  const before = { totals: totals(), ticket: ticket() }
  await larisa.at('kentro', maria.finishes('1', cases('EKEP', 3), cases('ΘΥΡΙΔΕΣ', 2)))
  expect(totals()).not.toEqual(before.totals)
  expect(ticket()).toMatchObject({ outcome: 'served' })

  larisa.now -= MINUTE - 5_000 // a story's deeds are a minute apart; this one came after five seconds
  await larisa.at('kentro', maria.takesBack('1'))
  expect(totals()).toEqual(before.totals)
  expect(ticket()).toMatchObject({ ...(before.ticket as object), seq: expect.any(Number) }) // a row, as asserted above
  expect(larisa.db.prepare("SELECT * FROM cases WHERE ticket = 'Α 001' AND date = '2026-11-24'").all()).toEqual([])
  expect(verify(larisa.file)).toMatchObject({ differences: [], cases: 15 })

  await larisa.at('kentro', maria.finishes('1', cases('EKEP', 1)))
  expect(verify(larisa.file)).toMatchObject({ differences: [], cases: 16 })
})

test('a ticket’s row tells its whole way', async () => {
  const larisa = await afterTwoDays()
  const row = larisa.db.prepare('SELECT * FROM tickets WHERE label = ?')
  expect(row.get('Α 001')).toMatchObject({
    outcome: 'served',
    counter: '1',
    kep: '0207',
    clerk: 'maria',
    calls: 2,
    ahead: 0,
  })
  expect(row.get('Α 002')).toMatchObject({
    outcome: 'served',
    counter: '7',
    kep: '0325',
    clerk: 'nikos',
    calls: 2,
    ahead: 1,
  })
  expect(row.get('Β 001')).toMatchObject({
    outcome: 'expired',
    language: 'en',
    calls: 0,
    called_at: null,
    counter: null,
  })
})

test('someone who makes a total bigger is named with what it should be', async () => {
  const larisa = await afterTwoDays()
  larisa.db.exec("UPDATE daily_totals SET quantity = quantity + 100 WHERE kep = '0325'")
  const { differences } = verify(larisa.file)
  expect(differences.map(({ table }) => table)).toEqual(['daily_totals', 'daily_totals-of-cases'])
  expect(differences[0]).toMatchObject({
    key: '0325 · 2026-11-23 · EKEP · kentro',
    stored: { quantity: 101 },
    recounted: { quantity: 1 },
  })
})

test('a row that was taken away, one that was made up and one that was changed are all found', async () => {
  const larisa = await afterTwoDays()
  larisa.db.exec("DELETE FROM tickets WHERE label = 'Β 001'")
  larisa.db.exec("UPDATE cases SET clerk = 'nikos' WHERE entry = 3")
  larisa.db.exec(
    `INSERT INTO cases SELECT office, date, entry, 2, kep, counter, clerk, ticket, way, 'ΘΥΡΙΔΕΣ', procedure, 5, at, seq
     FROM cases WHERE entry = 3`,
  )
  const { differences } = verify(larisa.file)
  expect(differences).toMatchObject([
    { table: 'tickets', key: 'kentro · 2026-11-23 · Β 001', stored: null, recounted: { outcome: 'expired' } },
    { table: 'cases', key: 'kentro · 2026-11-23 · 3 · 1', stored: { clerk: 'nikos' }, recounted: { clerk: 'maria' } },
    { table: 'cases', key: 'kentro · 2026-11-23 · 3 · 2', stored: { quantity: 5 }, recounted: null },
    { table: 'daily_totals-of-cases', stored: null, recounted: { channel: 'ΘΥΡΙΔΕΣ', quantity: 5 } },
  ])
})

test('the journal itself cannot be touched', async () => {
  const { db } = await afterTwoDays()
  expect(() => db.exec("UPDATE journal SET person = 'nikos'")).toThrow('the journal never changes')
  expect(() => db.exec('DELETE FROM journal')).toThrow('the journal never shrinks')
})

const MAIN = join(import.meta.dirname, '../../server/verify.ts')
const runVerify = (folder: string) =>
  spawnSync(process.execPath, [MAIN], { env: { ...process.env, SEIRA_DATA: folder }, encoding: 'utf8' })

test('npm run verify prints 0 differences while the server runs, and exits with 1 once there is one', async () => {
  const larisa = await afterTwoDays()
  const well = runVerify(larisa.folder)
  expect(well.stdout).toContain('Υποθέσεις: 15')
  expect(well.stdout.trimEnd()).toMatch(/Διαφορές: 0 \/ Differences: 0$/)
  expect(well.status).toBe(0)

  larisa.db.exec("UPDATE tickets SET outcome = 'served' WHERE label = 'Β 001'")
  const ill = runVerify(larisa.folder)
  expect(ill.stdout).toContain('kentro · 2026-11-23 · Β 001')
  expect(ill.stdout).toContain('outcome=expired')
  expect(ill.stdout.trimEnd()).toMatch(/Διαφορές: 1 \/ Differences: 1$/)
  expect(ill.status).toBe(1)
})

test('npm run verify in a folder without data says so, and makes none', () => {
  const folder = tempFolder()
  const { status, stderr } = runVerify(folder)
  expect({ status, left: readdirSync(folder) }).toEqual({ status: 1, left: [] })
  expect(stderr).toContain('Δεν υπάρχουν δεδομένα')
})

test('npm run verify leaves the data of a newer version alone, in one sentence', () => {
  const larisa = new Larisa()
  larisa.db.pragma('user_version = 999')
  const { status, stderr } = runVerify(larisa.folder)
  expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 1, lines: 2 })
  expect(stderr).toContain('νεότερη έκδοση')
})
