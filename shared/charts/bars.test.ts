// Bars of KEPs on one scale, each with its figure at its end.
import { expect, test } from 'vitest'
import { type Bar, bars } from './bars.ts'
import { boxesOf, expectWellDrawn, saidIn } from './testing/geometry.ts'

const LARISSA: readonly Bar[] = [
  { name: '0207', value: 59_691, before: 41_090 },
  { name: '0325', value: 20_066, before: null },
  { name: '0325Π', value: 40_846, before: 0 },
  { name: '0207ΠΒ', value: 1_206, before: 1_500 },
]
const drawn = (rows = LARISSA, wide = 640) =>
  bars({ label: 'Ανά ΚΕΠ', rows, compared: { now: '2024', before: '2023' }, language: 'el', wide })

test('both years stand on one scale, and the largest bar leaves room for its figure', () => {
  const picture = drawn()
  expectWellDrawn(picture)
  const [now] = boxesOf(picture, 'hue-0')
  const before = boxesOf(picture, 'past')
  expect((before[0]?.wide ?? 0) / (now?.wide ?? 1)).toBeCloseTo(41_090 / 59_691, 3)
  expect(saidIn(picture)).toEqual(expect.arrayContaining(['59.691', '41.090', '2024', '2023']))
})

test('not known is a dash; zero is a zero', () => {
  const said = saidIn(drawn())
  expect(said.filter((one) => one === '–')).toHaveLength(1)
  expect(said.filter((one) => one === '0')).toHaveLength(1)
})

test('without a year before there is one bar in a row, and no legend', () => {
  const picture = bars({ label: 'Ανά ΚΕΠ', rows: LARISSA, compared: null, language: 'el' })
  expectWellDrawn(picture)
  expect(boxesOf(picture, 'past')).toEqual([])
  expect(picture.high).toBeLessThan(drawn().high)
})

test.each<[string, readonly Bar[]]>([
  ['nothing', []],
  ['zeros', [{ name: '0207', value: 0, before: 0 }]],
  ['unknown', [{ name: '0207', value: null, before: null }]],
  ['huge', [{ name: '0207', value: 98_765_432_100, before: 1 }]],
  ['a long name', [{ name: 'ΚΕΠ Δήμου Λαρισαίων στο ανακαινισμένο κτίριο της οδού Κύπρου', value: 7, before: 9 }]],
])('%s is drawn inside its surface', (_, rows) => {
  for (const wide of [300, 640]) expectWellDrawn(drawn(rows, wide))
})
