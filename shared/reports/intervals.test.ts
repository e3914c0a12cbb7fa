// Two outages of one morning that overlap are not counted twice.
import { expect, test } from 'vitest'
import { common, lengthOf, united } from './intervals.ts'

test('what overlaps or touches is one stretch; what is empty is none', () => {
  expect(
    united([
      { from: 30, to: 40 },
      { from: 0, to: 10 },
      { from: 5, to: 20 },
      { from: 20, to: 25 },
      { from: 50, to: 50 },
    ]),
  ).toEqual([
    { from: 0, to: 25 },
    { from: 30, to: 40 },
  ])
})

test('the line was down from the evening to the next noon: of it only the open hours count', () => {
  const down = [{ from: 18, to: 36 }]
  const open = [
    { from: 8, to: 20 },
    { from: 32, to: 44 },
  ]
  expect(common(down, open)).toEqual([
    { from: 18, to: 20 },
    { from: 32, to: 36 },
  ])
  expect(lengthOf([...common(down, open), { from: 19, to: 20 }])).toBe(6)
})
