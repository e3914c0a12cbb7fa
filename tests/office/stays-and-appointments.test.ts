// What the reports will read of each step, each wait that was told and each appointment; and days that are booked long before.
import { expect, test } from 'vitest'
import type { Command } from '#shared/queue/commands.ts'
import type { Asker } from '#shared/queue/words.ts'
import { CannotStart } from '../../server/cannot-start.ts'
import { databaseFile } from '../../server/database/open.ts'
import { rebuildWhenStale } from '../../server/rebuild-flat-rows.ts'
import { verify } from '../../server/reports/verify.ts'
import { done, kiosk, MINUTE, maria, nikos, TestOffice } from '../kit/office.ts'
import { asOfVersion } from '../kit/older-version.ts'
import { tempFolder } from '../kit/temp.ts'

const supervisor: Asker = { role: 'supervisor', person: 'supervisor' }
const THURSDAY = '2026-11-26'

/** Each a minute after the one before. */
async function happens(kentro: TestOffice, ...deeds: readonly (readonly [Command, Asker])[]): Promise<void> {
  for (const [command, by] of deeds) {
    kentro.now += MINUTE
    done(await kentro.ask(command, by))
  }
}

const books = (date: string, time = '08:10'): readonly [Command, Asker] => [
  { type: 'bookAppointments', date, list: [{ time, service: 'a', reference: 'Κ-1' }] },
  supervisor,
]
const opens = (counter: string, by: Asker) =>
  [{ type: 'openCounter', counter, takeOver: false } as Command, by] as const

/** Maria serves one, sends her on to Nikos, and takes a telephone call; an appointment is kept, another is not. */
async function aMorning(): Promise<TestOffice> {
  const kentro = TestOffice.setUp(tempFolder())
  await happens(kentro, books('2026-11-23'), books('2026-11-23', '08:20'), opens('1', maria), opens('7', nikos))
  const code = kentro.office.today().appointments.get(1)?.code ?? ''
  await happens(
    kentro,
    [{ type: 'takeTicket', service: 'a', language: 'el', priority: null }, kiosk],
    [{ type: 'callNext', counter: '1' }, maria],
    [{ type: 'startServing', counter: '1' }, maria],
    [{ type: 'transfer', counter: '1', service: 'b', only: '7', order: 'kept', rows: [] }, maria],
    [{ type: 'callNext', counter: '7' }, nikos],
    [{ type: 'startServing', counter: '7' }, nikos],
    [{ type: 'finish', counter: '7', rows: [] }, nikos],
    [{ type: 'checkIn', code, language: 'el' }, kiosk],
    [{ type: 'callNext', counter: '1' }, maria],
    [{ type: 'serveWithoutTicket', counter: '7', way: 'phone' }, nikos],
    [
      {
        type: 'finishWithoutTicket',
        counter: '7',
        way: 'phone',
        rows: [{ channel: 'EKEP', procedure: null, quantity: 2 }],
      },
      nikos,
    ],
  )
  return kentro
}

test('every step has its row, with what it waited from and how it ended', async () => {
  const kentro = await aMorning()
  const rows = kentro.db.prepare("SELECT * FROM stays WHERE label = 'Α 001' ORDER BY stay").all()
  expect(rows).toMatchObject([
    { stay: 1, service: 'a', counter: '1', clerk: 'maria', outcome: 'transferred', accurate: 1 },
    { stay: 2, service: 'b', counter: '7', clerk: 'nikos', outcome: 'served', accurate: 1 },
  ])
  const [first, second] = rows as { waited_from: number; called_at: number; ended_at: number }[]
  expect((first?.called_at ?? 0) - (first?.waited_from ?? 0)).toBe(MINUTE)
  expect(second?.waited_from).toBe(first?.ended_at)
})

test('the wait that was told stands beside the one that came, for every ticket that was called', async () => {
  const kentro = await aMorning()
  const ticket = kentro.db.prepare("SELECT * FROM tickets WHERE label = 'Α 001'").get()
  expect(ticket).toMatchObject({ estimate_from: 0, estimate_to: 2, estimate_expected: 0, estimate_error: 60 })
})

test('a telephone call has its times; an appointment was kept, and the other is still expected', async () => {
  const kentro = await aMorning()
  const calls = kentro.db.prepare('SELECT * FROM served_without_ticket').all()
  expect(calls).toMatchObject([{ counter: '7', way: 'phone', clerk: 'nikos', entry: 2, accurate: 1 }])
  const booked = kentro.db.prepare('SELECT appointment, outcome, ticket FROM appointments ORDER BY appointment').all()
  expect(booked).toEqual([
    { appointment: 1, outcome: 'kept', ticket: 'Α 002' },
    { appointment: 2, outcome: 'booked', ticket: null },
  ])
  expect(kentro.db.prepare("SELECT appointment, booked_at FROM tickets WHERE label = 'Α 002'").get()).toEqual({
    appointment: 1,
    booked_at: Date.parse('2026-11-23T08:10:00+02:00'),
  })
})

test('nothing of it differs from the journal, also when it is all laid out anew', async () => {
  const kentro = await aMorning()
  const file = databaseFile(kentro.folder)
  expect(verify(file).differences).toEqual([])
  expect(rebuildWhenStale(kentro.db)).toBeNull()
  kentro.db.exec(
    'DELETE FROM stays; DELETE FROM appointments; UPDATE tickets SET waits_from = 0, estimate_error = NULL',
  )
  expect(verify(file).differences.length).toBeGreaterThan(4)
  kentro.db.exec("INSERT INTO facts_about_installation (name, value) VALUES ('flat rows', 'stale')")
  expect(rebuildWhenStale(kentro.db)).toBe(kentro.db.prepare('SELECT count(*) FROM journal').pluck().get())
  expect(verify(file).differences).toEqual([])
  expect(rebuildWhenStale(kentro.db)).toBeNull()
})

test('a folder of the version before is told from this one, and laid out anew when the server opens it', async () => {
  const kentro = await aMorning()
  const file = databaseFile(kentro.folder)
  kentro.db.close()
  asOfVersion(kentro.folder, 4) // before there were stays and appointments
  expect(() => verify(file)).toThrow(CannotStart)
  kentro.restart()
  expect(verify(file).differences.length).toBeGreaterThan(4)
  expect(rebuildWhenStale(kentro.db)).toBeGreaterThan(10)
  expect(verify(file).differences).toEqual([])
  expect(kentro.db.prepare("SELECT count(*) FROM stays WHERE label = 'Α 001'").pluck().get()).toBe(2)
})

test('a date to come is booked today; when it comes it begins with whatever is done first, and the booking is there', async () => {
  const kentro = TestOffice.setUp(tempFolder())
  await happens(kentro, opens('1', maria), books(THURSDAY, '09:00'))
  expect(kentro.office.today().appointments.size).toBe(0)
  expect(kentro.office.dayOn(THURSDAY)).toMatchObject({ phase: 'new' })
  expect(kentro.office.dayOn(THURSDAY).appointments.get(1)).toMatchObject({ service: 'a', state: 'booked' })
  expect(await kentro.ask(...books('2026-11-22'))).toEqual({ ok: false, refusal: 'date-past' })

  kentro.now += 3 * 24 * 60 * MINUTE
  kentro.restart()
  expect(kentro.office.today()).toMatchObject({ date: THURSDAY, phase: 'new' })
  await happens(kentro, opens('1', maria))
  expect(kentro.office.today().phase).toBe('running')
  const code = kentro.office.today().appointments.get(1)?.code ?? ''
  await happens(kentro, [{ type: 'checkIn', code, language: 'el' }, maria])
  expect(kentro.office.today().tickets.get('Α 001')?.why).toMatchObject({ kind: 'appointment' })
})

test('a day that was booked and never worked does not hide the one before it, which nobody closed', async () => {
  const kentro = TestOffice.setUp(tempFolder())
  await happens(kentro, opens('1', maria), books('2026-11-24', '09:00'))
  kentro.now += 2 * 24 * 60 * MINUTE
  kentro.restart()
  expect(kentro.office.dayOn('2026-11-23').phase).toBe('ended')
})

test('the pace of earlier days is known on the next one, by service and hour', async () => {
  const kentro = await aMorning()
  kentro.now += 24 * 60 * MINUTE
  expect(kentro.office.today().pace.get('b')).toMatchObject({ all: { n: 1, mean: 2 * MINUTE }, usual: 2 * MINUTE })
  expect(kentro.office.today().pace.get('b')?.byHour.get(8)?.n).toBe(1)
  expect(kentro.office.dayOn('2026-11-23').pace.size).toBe(0)
})
