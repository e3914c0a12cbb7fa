// The picture moves a little, by and by, over all places of its round, and never far.
import { expect, test } from 'vitest'
import { SHIFT_AT_MOST, shiftAt } from './shift.ts'

const NINE = Date.UTC(2026, 10, 23, 7)
const MINUTE = 60_000

test('within half an hour every pixel has had another picture, and each step is as small as it can be', () => {
  const places = Array.from({ length: 27 }, (_, minute) => shiftAt(NINE + minute * MINUTE).transform)
  expect(new Set(places).size).toBe(9)
  for (const place of places) {
    const [x, y] = (place?.match(/-?[\d.]+/g) ?? []).map(Number)
    expect(Math.max(Math.abs(x ?? 9), Math.abs(y ?? 9))).toBeLessThanOrEqual(SHIFT_AT_MOST)
  }
})

test('between two steps it stands still', () => {
  const step = Math.ceil(NINE / (3 * MINUTE)) * 3 * MINUTE
  expect(shiftAt(step + 1)).toEqual(shiftAt(step + 3 * MINUTE - 1))
})
