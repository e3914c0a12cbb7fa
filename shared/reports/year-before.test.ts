// The same dates one year before: 29 February, whole months, and periods over New Year's Eve.
import { expect, test } from 'vitest'
import { wholeYearOf, yearBefore } from './year-before.ts'

test.each([
  ['2024-01-01', '2024-12-31', '2023-01-01', '2023-12-31'],
  ['2024-03-18', '2024-12-03', '2023-03-18', '2023-12-03'],
  // Whole months stay whole, in both directions.
  ['2024-02-01', '2024-02-29', '2023-02-01', '2023-02-28'],
  ['2025-02-01', '2025-02-28', '2024-02-01', '2024-02-29'],
  ['2025-01-01', '2025-02-28', '2024-01-01', '2024-02-29'],
  // A stretch of days is the same days.
  ['2025-02-03', '2025-02-28', '2024-02-03', '2024-02-28'],
  ['2024-02-29', '2024-02-29', '2023-02-28', '2023-02-28'],
  ['2025-12-20', '2026-01-10', '2024-12-20', '2025-01-10'],
])('%s – %s: before it %s – %s', (from, to, before, until) => {
  expect(yearBefore({ from, to })).toEqual({ from: before, to: until })
})

test('a whole year is one, and nothing else is', () => {
  expect(wholeYearOf({ from: '2024-01-01', to: '2024-12-31' })).toBe(2024)
  expect(wholeYearOf({ from: '2024-01-01', to: '2024-12-30' })).toBeNull()
  expect(wholeYearOf({ from: '2023-01-01', to: '2024-12-31' })).toBeNull()
})
