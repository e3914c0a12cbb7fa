// Codes that are copied by hand, as people really type them.
import { expect, test } from 'vitest'
import { makeCode, readCode } from './codes.ts'

test('four groups of four, without what looks alike', () => {
  for (let n = 0; n < 200; n++) expect(makeCode(4)).toMatch(/^(?:[BCDFGHJKMNPQRTVWXYZ2346789]{4}-?){4}$/)
})

test.each([
  ['KX4T-92QW-HH7M-B3RC', 'KX4T-92QW-HH7M-B3RC'],
  [' kx4t 92qw hh7m b3rc ', 'KX4T-92QW-HH7M-B3RC'],
  ['kx4t92qwhh7mb3rc', 'KX4T-92QW-HH7M-B3RC'],
  ['ΚΧ4Τ-ΗΗ7Μ-Β3', 'KX4T-HH7M-B3'],
  ['', ''],
])('«%s» is %s', (typed, read) => {
  expect(readCode(typed)).toBe(read)
})
