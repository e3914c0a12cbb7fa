// Instants with Athens's zone, in winter, in summer, and in the hour that comes twice.
import { expect, test } from 'vitest'
import { isoInAthens } from './iso.ts'

test.each([
  ['2026-11-23T07:00:12Z', '2026-11-23T09:00:12+02:00'],
  ['2026-07-01T22:30:59Z', '2026-07-02T01:30:59+03:00'],
  ['2026-10-25T00:30:00Z', '2026-10-25T03:30:00+03:00'],
  ['2026-10-25T01:30:00Z', '2026-10-25T03:30:00+02:00'],
])('%s is %s', (utc, said) => {
  expect(isoInAthens(Date.parse(utc))).toBe(said)
  expect(Date.parse(said)).toBe(Date.parse(utc))
})
