// Stretches by name, at the edges of months and years.
import { expect, test } from 'vitest'
import { nameOf, spanNames, spanOf } from './spans.ts'

test('a month ends where it ends', () => {
  expect(spanOf('month', '2024-02-10')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
  expect(spanOf('month', '2026-02-28')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  expect(spanOf('month', '2026-12-31')).toEqual({ from: '2026-12-01', to: '2026-12-31' })
  expect(spanOf('last-month', '2026-03-31')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  expect(spanOf('last-month', '2026-01-01')).toEqual({ from: '2025-12-01', to: '2025-12-31' })
})

test('on New Year’s Day yesterday was last year', () => {
  expect(spanOf('yesterday', '2027-01-01')).toEqual({ from: '2026-12-31', to: '2026-12-31' })
  expect(spanOf('last-year', '2027-01-01')).toEqual({ from: '2026-01-01', to: '2026-12-31' })
})

test('a stretch is known by its name again', () => {
  for (const name of spanNames) expect(nameOf(spanOf(name, '2026-11-28'), '2026-11-28')).toBe(name)
  expect(nameOf({ from: '2026-11-02', to: '2026-11-05' }, '2026-11-28')).toBeNull()
})
