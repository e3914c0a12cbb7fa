// Simulated citizens and colleagues in an office: they come through the same door as everybody, and leave people their seats.
import { expect, test } from 'vitest'
import { counterState, ticketsIn } from '#shared/queue/day.ts'
import { seeded } from '#shared/simulation/chance.ts'
import { databaseFile } from '../../server/database/open.ts'
import { colleaguesOf, isColleague } from '../../server/practice/colleagues.ts'
import { Heartbeat } from '../../server/practice/heartbeat.ts'
import { verify } from '../../server/reports/verify.ts'
import { demoOffice, MINUTE, maria, nikos, TestOffice } from '../kit/office.ts'
import { tempFolder } from '../kit/temp.ts'

const PACE = 4

function lively(wanted = 8) {
  const kentro = TestOffice.setUp(tempFolder())
  const office = () => kentro.office
  const heartbeat = new Heartbeat({ office, clock: () => kentro.now, pace: PACE, chance: seeded(2026), wanted })
  return {
    kentro,
    goesOn: async (minutes: number) => {
      for (const until = kentro.now + minutes * MINUTE; kentro.now < until; kentro.now += 500) await heartbeat.beat()
    },
    counter: (id: string) => counterState(kentro.office.today(), id),
  }
}

test('fourteen people stand there at once, and within minutes half of the counters work', async () => {
  const { kentro, goesOn } = lively(14)
  await goesOn(1 / 60)
  expect(kentro.office.today().tickets.size).toBeGreaterThanOrEqual(14)
  await goesOn(2)
  const open = [...kentro.office.today().counters].filter(([, { state }]) => state !== 'closed').map(([id]) => id)
  expect(open).toEqual(['4', '5', '6', '7', '8', '9'])
})

test('an hour later people were served, missed and sent on, about as many wait, and the file agrees with its journal', async () => {
  const { kentro, goesOn } = lively(14)
  await goesOn(60)
  const day = kentro.office.today()
  expect(ticketsIn(day, 'served').length).toBeGreaterThan(100)
  expect(day.entries.size).toBeGreaterThan(100)
  const { length } = ticketsIn(day, 'waiting')
  expect(length).toBeGreaterThan(2)
  expect(length).toBeLessThan(40)
  expect(verify(databaseFile(kentro.folder))).toMatchObject({ tickets: day.tickets.size, differences: [] })
})

test('Maria works at 1 and Nikos at 5, and no colleague ever takes their counters or sits at 2 or 3', async () => {
  const { kentro, goesOn, counter } = lively()
  await kentro.ask({ type: 'openCounter', counter: '1', takeOver: false }, maria)
  await kentro.ask({ type: 'openCounter', counter: '5', takeOver: false }, nikos)
  await goesOn(1)
  await kentro.ask({ type: 'callNext', counter: '5' }, nikos)
  await goesOn(10)
  expect(counter('1')).toMatchObject({ state: 'free', clerk: 'maria' })
  expect(counter('5')).toMatchObject({ state: 'called', clerk: 'nikos' })
  expect(counter('2').state).toBe('closed')
  expect(counter('3').state).toBe('closed')
})

test('Nikos takes counter 4 over from a colleague, who does not ask it back', async () => {
  const { kentro, goesOn, counter } = lively()
  await goesOn(3)
  expect(counter('4')).not.toMatchObject({ state: 'closed' })
  await kentro.ask({ type: 'openCounter', counter: '4', takeOver: true }, nikos)
  await goesOn(10)
  expect(counter('4')).toMatchObject({ clerk: 'nikos' })
})

test('after a long rest nobody waits who came before it', async () => {
  const { kentro, goesOn } = lively()
  await goesOn(2)
  const before = new Set(kentro.office.today().tickets.keys())
  kentro.now += 180 * MINUTE
  await goesOn(5)
  const left = ticketsIn(kentro.office.today(), 'waiting').filter(({ label }) => before.has(label))
  expect(left.map(({ label }) => label)).toEqual([])
})

test('a day that was ended stays ended', async () => {
  const { kentro, goesOn } = lively()
  await goesOn(1 / 60)
  await kentro.ask({ type: 'endDay' }, { role: 'calendar', person: null })
  const { revision } = kentro.office.today()
  await goesOn(1)
  expect(kentro.office.today().revision).toBe(revision)
})

test.each([
  [1, []],
  [2, ['2']],
  [3, ['3']],
  [6, ['4', '5', '6']],
  [12, ['4', '5', '6', '7', '8', '9']],
])('of %i counters colleagues have %j', (n, expected) => {
  const central = demoOffice('kentro')
  const colleagues = colleaguesOf({ ...central, counters: central.counters.slice(0, n) })
  expect(colleagues.map(({ counter }) => counter.id)).toEqual(expected)
  for (const { person } of colleagues) expect(isColleague(person)).toBe(true)
})
