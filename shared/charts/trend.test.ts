// Months and years as straight lines: gaps where nothing is known, words at the ends that do not meet.
import { expect, test } from 'vitest'
import { expectWellDrawn, linesOf, saidIn, textsOf } from './testing/geometry.ts'
import { type TrendAsked, trend } from './trend.ts'

const MONTHS = ['Ιαν', 'Φεβ', 'Μαρ', 'Απρ', 'Μάι', 'Ιουν', 'Ιουλ', 'Αυγ', 'Σεπ', 'Οκτ', 'Νοε', 'Δεκ']
const drawn = (more: Partial<TrendAsked> = {}) =>
  trend({
    label: 'Υποθέσεις ανά μήνα',
    names: MONTHS,
    lines: [
      { name: '2026', values: MONTHS.map((_, at) => 12_000 + at), ink: 'hue-0' },
      { name: '2025', values: MONTHS.map((_, at) => 12_000 + at), ink: 'past' },
    ],
    notes: [{ at: 2.5, sign: '1' }],
    language: 'el',
    ...more,
  })

test('two years that end alike are both named, apart', () => {
  const picture = drawn()
  expectWellDrawn(picture)
  const [one, other] = ['2026', '2025'].map((name) => textsOf(picture).find(({ said }) => said === name)?.y ?? 0)
  expect(Math.abs((one ?? 0) - (other ?? 0))).toBeGreaterThanOrEqual(15)
  expect(linesOf(picture, 'past')).toHaveLength(1)
})

test('an unknown month parts the line, and a month alone is a point', () => {
  const values = [5, 6, null, 7, null, 8, 9, null, null, null, null, null]
  const picture = drawn({ lines: [{ name: '2026', values, ink: 'hue-0' }] })
  expect(linesOf(picture, 'hue-0')).toHaveLength(2)
  expect(picture.marks.filter((mark) => mark.mark === 'disc' && mark.ink === 'hue-0')).toHaveLength(5)
})

test('twice as much is twice as high, from zero', () => {
  const [line] = linesOf(drawn({ names: ['α', 'β'], lines: [{ name: '', values: [1, 2], ink: 'hue-0' }] }), 'hue-0')
  const base = linesOf(drawn(), 'axis')[0]?.points[0]?.[1] ?? 0
  const [one = 0, two = 0] = line?.points.map(([, y]) => y) ?? []
  expect(base - two).toBeCloseTo((base - one) * 2, 1)
})

test.each<[string, Partial<TrendAsked>]>([
  ['no lines', { lines: [] }],
  ['nothing known', { lines: [{ name: '2026', values: MONTHS.map(() => null), ink: 'hue-0' }] }],
  ['zeros', { lines: [{ name: '2026', values: MONTHS.map(() => 0), ink: 'hue-0' }] }],
  ['huge', { lines: [{ name: '2026', values: MONTHS.map(() => 9_999_999_999), ink: 'hue-0' }] }],
  [
    'four that end at zero',
    { lines: ['α', 'β', 'γ', 'δ'].map((name) => ({ name, values: [0], ink: 'hue-1' as const })) },
  ],
  ['a phone', { wide: 320 }],
])('%s is drawn inside its surface', (_, more) => {
  const picture = drawn(more)
  expectWellDrawn(picture)
  expect(saidIn(picture)).toContain('Ιαν')
})
