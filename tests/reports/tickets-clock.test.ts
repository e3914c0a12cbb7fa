// The reports on tickets where the clocks change, and where the year does: an hour is what the clock on the wall in Athens said.
import { expect, test } from 'vitest'
import { type Db, openDatabase } from '../../server/database/open.ts'
import { outcomes } from '../../server/reports/outcomes.ts'
import { rush } from '../../server/reports/rush.ts'
import { waits } from '../../server/reports/waits.ts'
import { askedFor, readingOf } from '../kit/reading.ts'
import { tempFolder } from '../kit/temp.ts'

/** One who took a number, was called and served five minutes later. Instants as their offsets say. */
function served(db: Db, date: string, label: string, taken: string, called: string): void {
  const [takenAt, calledAt] = [Date.parse(taken), Date.parse(called)]
  const row = { date, label, takenAt, calledAt, ended: calledAt + 300_000 }
  db.prepare(
    `INSERT INTO tickets (office, date, label, service, number, language, turn, ahead, taken_at, waits_from, called_at,
       serving_at, ended_at, calls, counter, kep, clerk, outcome, seq)
     VALUES ('kentro', @date, @label, 'a', 1, 'el', @takenAt, 0, @takenAt, @takenAt, @calledAt, @calledAt, @ended, 1,
       '1', '0207', 'maria', 'served', 1)`,
  ).run(row)
  db.prepare(
    `INSERT INTO stays (office, date, label, stay, service, counter, kep, clerk, waited_from, called_at, serving_at,
       ended_at, outcome, accurate, seq)
     VALUES ('kentro', @date, @label, 1, 'a', '1', '0207', 'maria', @takenAt, @calledAt, @calledAt, @ended, 'served', 1, 1)`,
  ).run(row)
}

test('in March an hour is missing: nobody waited in it, and it lasted no time', () => {
  const db = openDatabase(tempFolder())
  const date = '2026-03-29'
  // 02:50 in winter to 04:10 in summer: twenty minutes.
  served(db, date, 'Α 001', '2026-03-29T02:50:00+02:00', '2026-03-29T04:10:00+03:00')
  served(db, date, 'Α 002', '2026-03-29T04:20:00+03:00', '2026-03-29T04:30:00+03:00')
  const reading = readingOf(db, Date.parse('2026-03-30T09:00:00+03:00'))
  expect(waits(reading, askedFor(date)).all.wait).toMatchObject({ median: 600, longest: 1_200 })
  const { hours, weekdays, line } = rush(reading, askedFor(date))
  expect(hours).toEqual([2, 3, 4])
  expect(weekdays).toEqual([{ weekday: 6, openDays: 1, taken: [1, 0, 1] }])
  expect(line.map(({ hour, waited, lasted }) => [hour, waited, lasted])).toEqual([
    [2, 600, 3_600],
    [4, 1_200, 3_600],
  ])
})

test('in October an hour comes twice: both are that hour, which lasted two', () => {
  const db = openDatabase(tempFolder())
  const date = '2026-10-25'
  served(db, date, 'Α 001', '2026-10-25T03:30:00+03:00', '2026-10-25T03:40:00+03:00')
  served(db, date, 'Α 002', '2026-10-25T03:30:00+02:00', '2026-10-25T04:10:00+02:00')
  const reading = readingOf(db, Date.parse('2026-10-26T09:00:00+02:00'))
  const { hours, weekdays, line } = rush(reading, askedFor(date))
  expect(hours).toEqual([3, 4])
  expect(weekdays).toEqual([{ weekday: 6, openDays: 1, taken: [2, 0] }])
  expect(line.map(({ hour, waited, lasted }) => [hour, waited, lasted])).toEqual([
    [3, (10 + 30) * 60, 7_200],
    [4, 10 * 60, 3_600],
  ])
})

test('the same hour of the wall is the same column in winter and in summer', () => {
  const db = openDatabase(tempFolder())
  served(db, '2026-03-27', 'Α 001', '2026-03-27T09:30:00+02:00', '2026-03-27T09:31:00+02:00')
  served(db, '2026-04-03', 'Α 001', '2026-04-03T09:30:00+03:00', '2026-04-03T09:31:00+03:00')
  const { hours, weekdays } = rush(readingOf(db, Date.parse('2026-05-01')), askedFor('2026-03-01', '2026-04-30'))
  expect([hours, weekdays]).toEqual([[9], [{ weekday: 4, openDays: 2, taken: [2] }]])
})

test('New Year’s Eve belongs to the old year, to the last minute', () => {
  const db = openDatabase(tempFolder())
  served(db, '2025-12-31', 'Α 001', '2025-12-31T23:50:00+02:00', '2026-01-01T00:05:00+02:00')
  served(db, '2026-01-01', 'Α 001', '2026-01-01T00:10:00+02:00', '2026-01-01T00:12:00+02:00')
  const reading = readingOf(db, Date.parse('2026-01-02T09:00:00+02:00'))
  const found = waits(reading, askedFor('2026-01-01', '2026-12-31'))
  expect(found.all.wait).toMatchObject({ people: 1, longest: 120 })
  // The year still runs: it is compared with the same days, which nobody came on.
  expect(found.before).toMatchObject({ span: { from: '2025-01-01', to: '2025-01-02' }, all: { arrived: 0 } })
  expect(waits(reading, askedFor('2025-01-01', '2025-12-31')).all.wait).toMatchObject({ people: 1, longest: 900 })
  expect(outcomes(reading, askedFor('2025-12-30', '2026-01-01')).stretches.map(({ of, served: n }) => [of, n])).toEqual(
    [
      ['2025-12-30', 0],
      ['2025-12-31', 1],
      ['2026-01-01', 1],
    ],
  )
  // The wait that began at 23:50 goes on into the next date's first hour, of the same office day.
  expect(rush(reading, askedFor('2025-12-31')).line.map(({ hour, waited }) => [hour, waited])).toEqual([
    [0, 300],
    [23, 600],
  ])
})
