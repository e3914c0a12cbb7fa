// What a period is compared with: the same part of the year or month before, or as many days.
import { expect, test } from 'vitest'
import { soFar, spanBefore } from './before.ts'

const TODAY = '2026-11-28'
const span = (from: string, to: string) => ({ from, to })

test('a year and a month that are over: the whole one before', () => {
  expect(spanBefore(span('2025-01-01', '2025-12-31'), TODAY)).toEqual(span('2024-01-01', '2024-12-31'))
  expect(spanBefore(span('2026-03-01', '2026-03-31'), TODAY)).toEqual(span('2026-02-01', '2026-02-28'))
  expect(spanBefore(span('2026-01-01', '2026-01-31'), TODAY)).toEqual(span('2025-12-01', '2025-12-31'))
})

test('those that still run: as far as they have come', () => {
  expect(spanBefore(span('2026-01-01', '2026-12-31'), TODAY)).toEqual(span('2025-01-01', '2025-11-28'))
  expect(spanBefore(span('2026-11-01', '2026-11-30'), TODAY)).toEqual(span('2026-10-01', '2026-10-28'))
  expect(spanBefore(span('2026-03-01', '2026-03-31'), '2026-03-30')).toEqual(span('2026-02-01', '2026-02-28'))
  expect(spanBefore(span('2028-01-01', '2028-12-31'), '2028-02-29')).toEqual(span('2027-01-01', '2027-02-28'))
})

test('any other stretch: as many days right before it', () => {
  expect(spanBefore(span('2026-11-23', '2026-11-27'), TODAY)).toEqual(span('2026-11-18', '2026-11-22'))
  expect(spanBefore(span(TODAY, TODAY), TODAY)).toEqual(span('2026-11-27', '2026-11-27'))
  expect(spanBefore(span('2026-11-27', '2026-12-05'), TODAY)).toEqual(span('2026-11-25', '2026-11-26'))
})

test('what has not begun has nothing before it', () => {
  expect(spanBefore(span('2027-01-01', '2027-12-31'), TODAY)).toBeNull()
  expect(soFar(span('2026-11-29', '2026-11-30'), TODAY)).toBeNull()
})
