import { expect, test } from 'vitest'
import { periodName, step } from './periods.ts'

test('months go over New Year’s Eve, years by themselves', () => {
  expect(step('2026-12', 1)).toBe('2027-01')
  expect(step('2026-01', -1)).toBe('2025-12')
  expect(step('2026', -1)).toBe('2025')
})

test('a month has its name in both languages', () => {
  expect(periodName('2026-11', 'el')).toBe('Νοέμβριος 2026')
  expect(periodName('2026-11', 'en')).toBe('November 2026')
  expect(periodName('2026', 'el')).toBe('2026')
})
