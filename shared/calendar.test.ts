// Which day and hour it is in Larissa, also in the nights when the clocks change.
import { describe, expect, test } from 'vitest'
import { dateOf, hourOf, longDate, slipDate, timeOf } from './calendar.ts'

const at = (utc: string) => Date.parse(utc)

describe('the date in Athens', () => {
  test.each([
    ['in winter midnight is 22:00 UTC', '2026-11-22T21:59:59.999Z', '2026-11-22', '2026-11-22T22:00:00Z', '2026-11-23'],
    ['in summer it is 21:00 UTC', '2026-07-14T20:59:59.999Z', '2026-07-14', '2026-07-14T21:00:00Z', '2026-07-15'],
    ['New Year’s Eve', '2026-12-31T21:59:59.999Z', '2026-12-31', '2026-12-31T22:00:00Z', '2027-01-01'],
    ['the eve of a leap day', '2028-02-28T21:59:59.999Z', '2028-02-28', '2028-02-28T22:00:00Z', '2028-02-29'],
    ['the night into summer time', '2026-03-28T21:59:59.999Z', '2026-03-28', '2026-03-28T22:00:00Z', '2026-03-29'],
    ['the evening of that Sunday', '2026-03-29T20:59:59.999Z', '2026-03-29', '2026-03-29T21:00:00Z', '2026-03-30'],
    ['the night into winter time', '2026-10-24T20:59:59.999Z', '2026-10-24', '2026-10-24T21:00:00Z', '2026-10-25'],
    ['the evening of that Sunday', '2026-10-25T21:59:59.999Z', '2026-10-25', '2026-10-25T22:00:00Z', '2026-10-26'],
  ])('%s', (_, before, date, after, next) => {
    expect(dateOf(at(before))).toBe(date)
    expect(dateOf(at(after))).toBe(next)
  })
})

describe('the hour in Athens', () => {
  test('jumps from 02:59 to 04:00 in March', () => {
    expect(timeOf(at('2026-03-29T00:59:00Z'))).toBe('02:59')
    expect(timeOf(at('2026-03-29T01:00:00Z'))).toBe('04:00')
  })

  test('tells three o’clock twice in October', () => {
    expect(timeOf(at('2026-10-25T00:30:00Z'))).toBe('03:30')
    expect(timeOf(at('2026-10-25T01:30:00Z'))).toBe('03:30')
    expect(timeOf(at('2026-10-25T02:00:00Z'))).toBe('04:00')
  })

  test('is 00 at midnight, never 24', () => {
    expect(timeOf(at('2026-11-22T22:05:00Z'))).toBe('00:05')
    expect(hourOf(at('2026-11-22T22:05:00Z'))).toBe(0)
  })

  test('is the hour that has begun', () => {
    expect(hourOf(at('2026-11-23T07:59:59Z'))).toBe(9)
    expect(timeOf(at('2026-11-23T07:05:59Z'))).toBe('09:05')
  })
})

describe('how Greeks write it', () => {
  const monday = at('2026-11-23T07:05:00Z')
  test('long, with the month in the genitive', () => {
    expect(longDate(monday, 'el')).toBe('Δευτέρα 23 Νοεμβρίου')
    expect(longDate(at('2027-05-01T08:00:00Z'), 'el')).toBe('Σάββατο 1 Μαΐου')
    expect(longDate(at('2026-12-31T22:00:00Z'), 'el')).toBe('Παρασκευή 1 Ιανουαρίου')
  })

  test('and in English', () => {
    expect(longDate(monday, 'en')).toBe('Monday 23 November')
  })

  test('short on a slip, without leading zeros', () => {
    expect(slipDate(monday, 'el')).toBe('Δευτέρα 23/11/2026')
    expect(slipDate(at('2027-01-04T08:00:00Z'), 'el')).toBe('Δευτέρα 4/1/2027')
    expect(slipDate(monday, 'en')).toBe('Monday 23/11/2026')
  })
})
