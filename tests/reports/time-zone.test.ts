// Nights on which clocks and years change: what counts for which day and year, in which hour, and how long somebody waited.
import { expect, test } from 'vitest'
import { dateOf, timeOf } from '#shared/calendar.ts'
import { instantOf } from '#shared/queue/local-time.ts'
import { cases, eleni, katerina, maria } from '#shared/queue/testing/people.ts'
import { MINUTE } from '#shared/queue/testing/story.ts'
import { type Asked, wholeYear } from '#shared/reports/asked.ts'
import type { Cases } from '#shared/reports/cases.ts'
import type { Waits } from '#shared/reports/waits.ts'
import type { YearTable } from '#shared/reports/year-table.ts'
import { EVERYWHERE } from '#shared/rights.ts'
import { larisa } from '../../server/demo/larisa.ts'
import type { Reading } from '../../server/reports/question.ts'
import { questions } from '../../server/reports/questions.ts'
import { verify } from '../../server/reports/verify.ts'
import { Larisa } from './larisa.ts'

const HOUR = 60 * MINUTE
const asked = (from: string, to: string): Asked => ({ from, to, office: null, keps: null, more: {} })
const reading = ({ db, now }: Larisa): Reading => ({
  ...{ now, today: dateOf(now), person: 'supervisor', role: 'supervisor', scope: EVERYWHERE },
  db,
  whole: larisa,
})
// What each question answers has the shape that its file in shared/reports names.
const year = (house: Larisa, of: number) =>
  questions['year-table'].answer(reading(house), { ...asked('', ''), ...wholeYear(of) }) as YearTable
const counted = (house: Larisa, from: string, to = from) =>
  questions.cases.answer(reading(house), asked(from, to)) as Cases
const waited = (house: Larisa, date: string) => questions.waits.answer(reading(house), asked(date, date)) as Waits

/** `at` is the instant of the deed: people of the stories do each thing a minute after the last. */
const logsAt = async (house: Larisa, at: number, ...deed: Parameters<Larisa['at']>[1][]) => {
  house.now = at - MINUTE * deed.length
  await house.at('kentro', ...deed)
}

test('one minute before midnight counts for the old year, one minute after it for the new one', async () => {
  const house = new Larisa()
  const midnight = instantOf('2027-01-01', '00:00')
  await logsAt(house, midnight - MINUTE, maria.opens('1'), maria.logs('1', 'phone', cases('EKEP', 3)))
  expect([dateOf(house.now), timeOf(house.now)]).toEqual(['2026-12-31', '23:59'])
  await logsAt(house, midnight + MINUTE, maria.opens('1'), maria.logs('1', 'phone', cases('EKEP', 5)))
  expect([dateOf(house.now), timeOf(house.now)]).toEqual(['2027-01-01', '00:01'])
  // In UTC both are of 2026.
  expect(new Date(house.now).getUTCFullYear()).toBe(2026)

  expect(year(house, 2026).sum.total).toBe(3)
  expect(year(house, 2027).sum.total).toBe(5)
  expect(counted(house, '2026-12-31').sum.total).toBe(3)
  expect(counted(house, '2027-01-01').sum.total).toBe(5)
  expect(counted(house, '2026-12-01', '2027-01-31').sum.total).toBe(8)
  const hours = (date: string) => counted(house, date).details?.hours.map(({ id, total }) => [id, total])
  expect(hours('2026-12-31')).toEqual([['23', 3]])
  expect(hours('2027-01-01')).toEqual([['0', 5]])
  expect(verify(house.file).differences).toEqual([])
})

test('a case of the old year that is corrected in the new one stays where it was counted', async () => {
  const house = new Larisa()
  await logsAt(house, instantOf('2026-12-31', '14:00'), maria.opens('1'), maria.logs('1', 'phone', cases('EKEP', 3)))
  house.now = instantOf('2027-01-01', '00:01')
  await house.at('kentro', {
    by: katerina.by,
    command: {
      type: 'correctPast',
      date: '2026-12-31',
      entry: 1,
      rows: [cases('EKEP', 2)],
      reason: 'λάθος πλήκτρο',
      knowsSigned: false,
    },
  })
  expect([year(house, 2026).sum.total, year(house, 2027).sum.total]).toEqual([2, 0])
  expect(verify(house.file).differences).toEqual([])
})

test('the hour that comes twice in October: one date, one hour of it, and a wait as long as it was', async () => {
  const house = new Larisa()
  const first = instantOf('2026-10-25', '03:30')
  await logsAt(house, first, maria.opens('1'), eleni.takes('a'))
  expect(timeOf(house.now)).toBe('03:30')
  house.now = first + HOUR - MINUTE
  await house.at('kentro', maria.callsNext('1'))
  expect(timeOf(house.now)).toBe('03:30')
  await house.at(
    'kentro',
    maria.starts('1'),
    maria.finishes('1', cases('EKEP', 2)),
    maria.logs('1', 'phone', cases('ΘΥΡΙΔΕΣ', 1)),
  )

  expect(counted(house, '2026-10-25')).toMatchObject({
    sum: { quantities: [2, 1], total: 3 },
    details: { hours: [{ id: '3', total: 3 }] },
  })
  expect(counted(house, '2026-10-24').sum.total).toBe(0)
  expect(counted(house, '2026-10-26').sum.total).toBe(0)
  expect(waited(house, '2026-10-25').all).toMatchObject({ wait: { people: 1, median: 3600, longest: 3600 } })
  expect(verify(house.file).differences).toEqual([])
})

test('the hour that is skipped in March: nobody waited it, and nothing counts in it', async () => {
  const house = new Larisa()
  const skipped = instantOf('2027-03-28', '04:00')
  await logsAt(
    house,
    skipped - 2 * MINUTE,
    maria.opens('1'),
    maria.logs('1', 'phone', cases('EKEP', 1)),
    eleni.takes('a'),
  )
  expect(timeOf(house.now)).toBe('02:58')
  house.now = skipped + 2 * MINUTE
  await house.at('kentro', maria.callsNext('1'), maria.starts('1'), maria.finishes('1', cases('EKEP', 4)))
  expect(timeOf(house.now)).toBe('04:05')

  expect(counted(house, '2027-03-28').sum.total).toBe(5)
  const hours = counted(house, '2027-03-28').details?.hours.map(({ id, total }) => [id, total])
  expect(hours?.filter(([, total]) => total !== 0)).toEqual([
    ['2', 1],
    ['4', 4],
  ])
  expect(waited(house, '2027-03-28').all).toMatchObject({ wait: { people: 1, median: 300 } })
  expect(verify(house.file).differences).toEqual([])
})

test('the Sundays and the Mondays around both changes are each a day of their own', async () => {
  const house = new Larisa()
  for (const date of ['2026-10-24', '2026-10-25', '2026-10-26', '2027-03-27', '2027-03-28', '2027-03-29'])
    for (const time of ['00:05', '23:55'])
      await logsAt(house, instantOf(date, time), maria.opens('1'), maria.logs('1', 'phone', cases('EKEP', 1)))
  const days = [
    ...counted(house, '2026-10-24', '2026-10-26').dates,
    ...counted(house, '2027-03-27', '2027-03-29').dates,
  ]
  expect(days.map(({ counted: on }) => on?.total)).toEqual([2, 2, 2, 2, 2, 2])
})
