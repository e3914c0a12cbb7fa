// Stacked columns: their heights are their amounts, and nothing falls outside or upon something else.
import { describe, expect, test } from 'vitest'
import { type ColumnsAsked, columns } from './columns.ts'
import { boxesOf, expectWellDrawn, linesOf, saidIn, textsOf } from './testing/geometry.ts'

const MONTHS = ['Ιαν', 'Φεβ', 'Μαρ', 'Απρ', 'Μάι', 'Ιουν', 'Ιουλ', 'Αυγ', 'Σεπ', 'Οκτ', 'Νοε', 'Δεκ']
const YEAR = MONTHS.map((_, at) => [10_000 + at * 100, 1_500 - at])
const asked = (more: Partial<ColumnsAsked>): ColumnsAsked => ({
  label: 'Υποθέσεις ανά μήνα',
  names: MONTHS,
  series: ['EKEP', 'ΘΥΡΙΔΕΣ'],
  values: YEAR,
  notes: [],
  language: 'el',
  ...more,
})

test('a column twice as large is twice as tall, and its parts stand on each other', () => {
  const picture = columns(
    asked({
      names: ['α', 'β'],
      values: [
        [1_000, 500],
        [2_000, 0],
      ],
    }),
  )
  const [small, large] = boxesOf(picture, 'hue-0')
  const [upper, none] = boxesOf(picture, 'hue-1')
  expect(large?.high).toBeCloseTo((small?.high ?? 0) * 2, 1)
  expect(upper?.y).toBeLessThan(small?.y ?? 0)
  expect((upper?.y ?? 0) + (upper?.high ?? 0)).toBeCloseTo((small?.y ?? 0) - 1.5, 1)
  expect(none).toBeUndefined()
})

test('the ticks are round and said the Greek way', () => {
  expect(saidIn(columns(asked({})))).toEqual(expect.arrayContaining(['5.000', '10.000', '15.000']))
  expect(saidIn(columns(asked({ language: 'en' })))).toContain('15,000')
})

test('what is not known is a gap with a dash, and zero is neither', () => {
  const picture = columns(
    asked({
      names: ['α', 'β', 'γ'],
      values: [
        [null, null],
        [0, 0],
        [5, null],
      ],
    }),
  )
  expect(saidIn(picture).filter((said) => said === '–')).toHaveLength(1)
  expect(boxesOf(picture, 'hue-0').filter(({ high }) => high > 10)).toHaveLength(1)
})

test('notes stand numbered at their dates, one under the other where they would meet', () => {
  const notes = [
    { at: 1.9, sign: '1' },
    { at: 2.0, sign: '2' },
    { at: 11.05, sign: '3' },
  ]
  const picture = columns(asked({ notes }))
  expectWellDrawn(picture)
  const discs = picture.marks.filter((mark) => mark.mark === 'disc')
  expect(discs).toHaveLength(3)
  expect(discs[0]?.y).toBe(discs[2]?.y)
  expect(discs[1]?.y).toBeGreaterThan((discs[0]?.y ?? 0) + 20)
  expect(linesOf(picture, 'note').every(({ points: [from, to] }) => from?.[0] === to?.[0])).toBe(true)
  expect(picture.high).toBeGreaterThan(columns(asked({})).high)
})

test('a whole month of days keeps its names apart, at any width', () => {
  const names = Array.from({ length: 31 }, (_, at) => String(at + 1))
  const values = names.map((_, at) => [at * 31])
  for (const wide of [300, 390, 640, 1_200]) {
    const picture = columns(asked({ names, values, series: ['Υποθέσεις'], wide }))
    expectWellDrawn(picture)
    expect(saidIn(picture)).toContain('1')
  }
  expect(textsOf(columns(asked({ names, values, wide: 1_200 }))).filter(({ bold }) => bold)).toHaveLength(31)
})

describe('whatever the figures are', () => {
  test.each<[string, Partial<ColumnsAsked>]>([
    ['a year', {}],
    ['nothing', { values: MONTHS.map(() => [0, 0]) }],
    ['not one column', { names: [], values: [] }],
    ['one', { names: ['2024'], values: [[1, 0]] }],
    ['huge', { values: MONTHS.map((_, at) => [10 ** at, 9_876_543_210]) }],
    ['unknown', { values: MONTHS.map(() => [null, null]) }],
    ['fewer figures than names', { values: [[1, 2]] }],
    ['four parts', { series: ['α', 'β', 'γ', 'δ'], values: MONTHS.map(() => [1, 2, 3, 4]) }],
    [
      'notes at both edges',
      {
        notes: [
          { at: 0, sign: '1' },
          { at: 12, sign: '2' },
          { at: 12, sign: '3' },
        ],
      },
    ],
  ])('%s is drawn inside its surface', (_, more) => {
    for (const wide of [300, 640]) expectWellDrawn(columns(asked({ ...more, wide })))
  })
})
