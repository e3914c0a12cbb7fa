// The distribution of waits: what is over the target is dark, and no words meet words or lines.
import { expect, test } from 'vitest'
import { type DistributionAsked, distribution } from './distribution.ts'
import { wideOf } from './marks.ts'
import type { Picture } from './picture.ts'
import { boxesOf, expectWellDrawn, linesOf, textsOf } from './testing/geometry.ts'

const NAMES = ['0–5′', '5–10′', '10–15′', '15–20′', '20–25′', '25–30′', '30–35′', '35–40′', '40′ +']
const COUNTS = [15_642, 11_977, 10_844, 8_129, 5_921, 3_384, 1_421, 776, 883]
const at = (median: number, target: number, p90: number): DistributionAsked['lines'] => [
  { at: median, words: `διάμεσος ${median}′`, kind: 'measured' },
  { at: target, words: `στόχος ${target}′`, kind: 'target' },
  { at: p90, words: `9 στους 10: ως ${p90}′`, kind: 'measured' },
]
const drawn = (more: Partial<DistributionAsked> = {}): Picture =>
  distribution({
    label: 'Πόσο περιμένουν',
    names: NAMES,
    counts: COUNTS,
    width: 5,
    lines: at(11, 20, 26),
    over: 20,
    language: 'el',
    ...more,
  })

test('five columns are over the target of twenty minutes', () => {
  const picture = drawn()
  expectWellDrawn(picture)
  expect(boxesOf(picture, 'hue-1')).toHaveLength(4)
  expect(boxesOf(picture, 'hue-0')).toHaveLength(5)
})

test('a line stands where its minute is, also within a column', () => {
  const [median] = linesOf(drawn(), 'strong')
  const columns = boxesOf(drawn(), 'hue-1')
  const [from = 0, next = 0] = [columns[2]?.x, columns[3]?.x]
  expect(((median?.points[0]?.[0] ?? 0) - from + 2) / (next - from)).toBeCloseTo(0.2, 1)
})

/** Lines that run through somebody's words. */
const crossings = (picture: Picture) =>
  textsOf(picture)
    .filter(({ said }) => /διάμεσος|στόχος|στους/.test(said))
    .flatMap(({ said, x, y, at: anchor }) => {
      const from = anchor === 'start' ? x : x - wideOf(said)
      return [...linesOf(picture, 'strong'), ...linesOf(picture, 'target')].filter(
        ({ points: [top] }) => (top?.[1] ?? 0) < y && (top?.[0] ?? 0) > from && (top?.[0] ?? 0) < from + wideOf(said),
      )
    })

test('wherever the three lines fall, no words meet', () => {
  for (let median = 0; median <= 45; median += 5)
    for (let target = 0; target <= 60; target += 5)
      for (let more = 0; more <= 30; more += 3) {
        const picture = drawn({ lines: at(median, target, median + more) })
        expectWellDrawn(picture)
        expect(crossings(picture), `${median} ${target} ${median + more}`).toEqual([])
      }
})

test.each<[string, Partial<DistributionAsked>]>([
  ['nobody', { counts: NAMES.map(() => 0), lines: [] }],
  ['one', { counts: [1] }],
  ['huge', { counts: NAMES.map(() => 9_999_999_999) }],
  ['a phone', { wide: 340 }],
  ['no columns', { names: [], counts: [] }],
])('%s is drawn inside its surface', (_, more) => expectWellDrawn(drawn(more)))
