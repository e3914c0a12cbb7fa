// Weekday × hour: the number in every cell, the darkest where most came.
import { expect, test } from 'vitest'
import { heat, stepOf } from './heat.ts'
import { boxesOf, expectWellDrawn, saidIn, textsOf } from './testing/geometry.ts'

const DAYS = ['Δευτέρα', 'Τρίτη', 'Τετάρτη', 'Πέμπτη', 'Παρασκευή']
const HOURS = ['08–09', '09–10', '10–11', '11–12', '12–13', '13–14', '14–15']
const drawn = (values: (number | null)[][], wide = 640, columns = HOURS) =>
  heat({
    label: 'Πότε έρχονται',
    rows: DAYS,
    columns,
    values,
    said: String,
    rowEnds: { head: 'Ημέρα', values: [308, 264, 245, 253, 285] },
    columnEnds: { head: 'Μέσος', values: columns.map(() => 25) },
    corner: 271,
    wide,
  })

test('the most is darkest and said in white, the least lightest', () => {
  const picture = drawn(DAYS.map((_, day) => HOURS.map((_, hour) => (day === 0 && hour === 2 ? 64 : 3))))
  expectWellDrawn(picture)
  expect(boxesOf(picture, 'heat-7')).toHaveLength(1)
  expect(boxesOf(picture, 'heat-0')).toHaveLength(34)
  expect(textsOf(picture).find(({ said }) => said === '64')?.ink).toBe('on-dark')
})

test('eight equal steps', () => {
  expect([0, 1, 10, 11, 20, 41, 70, 71, 80].map((value) => stepOf(value, 80))).toEqual([0, 0, 0, 1, 1, 4, 6, 7, 7])
  expect(stepOf(null, 80)).toBeNull()
  expect(stepOf(0, 0)).toBe(0)
})

test('a closed hour is a dash without a colour; an hour without people is a zero with one', () => {
  const picture = drawn(DAYS.map((_, day) => HOURS.map((_, hour) => (hour === 6 ? null : day))))
  expect(saidIn(picture).filter((said) => said === '–')).toHaveLength(5)
  expect(saidIn(picture).filter((said) => said === '0')).toHaveLength(6)
})

test('thirteen hours on a phone still stand apart', () => {
  const long = Array.from({ length: 13 }, (_, at) => `${at + 8}`.padStart(2, '0'))
  for (const wide of [320, 640, 1_000])
    expectWellDrawn(
      drawn(
        DAYS.map(() => long.map(() => 1_234_567)),
        wide,
        long,
      ),
    )
})
