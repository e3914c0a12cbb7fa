// Where the bands lie.
import { expect, test } from 'vitest'
import { bandOn, placeOn, spanOf, yearsIn } from './span.ts'

const TODAY = '2026-11-25'
const counters = [
  { belongs: [{ kep: '0207', from: '2024-12-03', to: null }] },
  { belongs: [{ kep: '0325', from: null, to: '2026-11-30' }] },
]

test('whole years, from the first date to the end of next year', () => {
  const span = spanOf(counters, TODAY)
  expect(span).toEqual({ from: '2024-01-01', to: '2027-12-31' })
  expect(yearsIn(span)).toEqual([2024, 2025, 2026, 2027])
  expect(spanOf([], TODAY)).toEqual({ from: '2025-01-01', to: '2027-12-31' })
  expect(spanOf([{ belongs: [{ kep: '0207', from: '1998-01-01', to: '2' }] }], TODAY).from).toBe('2020-01-01')
})

test('a band lies from the morning of its first day to the end of its last', () => {
  const span = { from: '2025-01-01', to: '2026-12-31' }
  expect(placeOn(span, '2026-01-01')).toBe(50)
  expect(bandOn(span, { kep: '0207', from: null, to: '2025-12-31' })).toEqual({ start: 0, width: 50 })
  expect(bandOn(span, { kep: '0207', from: '2026-01-01', to: null })).toEqual({ start: 50, width: 50 })
  expect(bandOn(span, { kep: '0207', from: '1/1', to: null })).toBeNull()
  expect(bandOn(span, { kep: '0207', from: null, to: '2024-12-31' })).toBeNull()
})
