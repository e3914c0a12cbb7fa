// The calendar of the rules against the calendar of the machine, over a century.
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber, isDate, orthodoxEaster, weekdayOf } from './dates.ts'
import { type Holiday, holidayOn } from './holidays.ts'
import { instantOf, timeOf } from './local-time.ts'

test('every date of two centuries has its number, its weekday and its next day', () => {
  let date = '1900-01-01'
  for (let at = Date.UTC(1900, 0, 1); at < Date.UTC(2100, 0, 1); at += 86_400_000) {
    const machine = new Date(at)
    expect(date).toBe(machine.toISOString().slice(0, 10))
    if (dayNumber(date) !== at / 86_400_000 || weekdayOf(date) !== (machine.getUTCDay() + 6) % 7)
      throw new Error(`${date} is wrong`)
    date = addDays(date, 1)
  }
})

test('there is no 30 February, and a leap day only in leap years', () => {
  expect(['2028-02-29', '2000-02-29', '2026-11-25'].every(isDate)).toBe(true)
  expect(['2026-02-30', '2026-02-29', '1900-02-29', '2026-13-01', '2026-1-1', '', 'σήμερα'].some(isDate)).toBe(false)
})

test.each([
  [2024, '2024-05-05'],
  [2025, '2025-04-20'],
  [2026, '2026-04-12'],
  [2027, '2027-05-02'],
  [2028, '2028-04-16'],
  [2033, '2033-04-24'],
])('Orthodox Easter of %i is on %s', (year, date) => {
  expect(orthodoxEaster(year)).toBe(date)
})

test('Easter is a Sunday every year', () => {
  for (let year = 1900; year < 2100; year++) expect(weekdayOf(orthodoxEaster(year)), String(year)).toBe(6)
})

describe('the holidays', () => {
  test.each<[string, Holiday]>([
    ['2026-01-01', 'new-year'],
    ['2026-01-06', 'epiphany'],
    ['2026-02-23', 'clean-monday'],
    ['2026-03-25', 'annunciation'],
    ['2026-04-10', 'good-friday'],
    ['2026-04-13', 'easter-monday'],
    ['2026-05-01', 'may-day'],
    ['2026-06-01', 'whit-monday'],
    ['2026-08-15', 'dormition'],
    ['2026-10-28', 'ohi-day'],
    ['2026-12-25', 'christmas'],
    ['2026-12-26', 'second-christmas'],
  ])('%s is %s', (date, holiday) => {
    expect(holidayOn(date)).toBe(holiday)
  })

  test('there are twelve a year, fewer where two fall together, and Easter Sunday itself is a Sunday', () => {
    const holidays = (year: number) =>
      Array.from({ length: 365 }, (_, day) => holidayOn(addDays(`${year}-01-01`, day))).filter((one) => one !== null)
    for (let year = 2024; year < 2060; year++) {
      expect(holidays(year).length, String(year)).toBeGreaterThanOrEqual(11)
      expect(holidays(year).length, String(year)).toBeLessThanOrEqual(12)
    }
    expect(holidayOn('2026-11-23')).toBeNull()
  })
})

describe('the clock on the wall', () => {
  test('every quarter of an hour of a year is found again', () => {
    for (let day = 0; day < 365; day += 7)
      for (const time of ['00:00', '08:00', '13:45', '23:45'])
        expect(timeOf(instantOf(addDays('2026-01-01', day), time))).toBe(time)
  })

  test('midnight at the end of a date is the beginning of the next', () => {
    expect(instantOf('2026-12-31', '24:00')).toBe(instantOf('2027-01-01', '00:00'))
  })

  test('in the night into summer time what no clock shows is the moment after; in October the first of two is meant', () => {
    expect(timeOf(instantOf('2026-03-29', '03:30'))).toBe('04:30')
    expect(instantOf('2026-10-25', '03:30')).toBe(Date.parse('2026-10-25T00:30:00Z'))
    expect(instantOf('2026-10-25', '08:00')).toBe(Date.parse('2026-10-25T06:00:00Z'))
  })
})
