// Percentiles by nearest rank, and columns of five minutes whose ends are counted as the target is.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnEdges, columnsOf, meanOf, spreadOf, upToEach } from './spread.ts'

const sorted = (seconds: readonly number[]) => [...seconds].sort((a, b) => a - b)

test('of one person all is theirs; of nobody nothing is known', () => {
  expect(spreadOf([70])).toEqual({ people: 1, median: 70, p90: 70, longest: 70, sum: 70 })
  expect(spreadOf([])).toBeNull()
})

test('nearest rank: the lower of two in the middle, the ninth of ten, and the 63rd of 70', () => {
  expect(spreadOf([1, 2])).toMatchObject({ median: 1, p90: 2 })
  expect(spreadOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toMatchObject({ median: 5, p90: 9 })
  expect(spreadOf(Array.from({ length: 70 }, (_, at) => at + 1))).toMatchObject({ median: 35, p90: 63 })
})

test('a wait of five minutes to the second stands in the first column, one second more in the second', () => {
  expect(columnsOf([0, 300, 301, 600, 2_400, 2_401, 90_000])).toEqual([2, 2, 0, 0, 0, 0, 0, 1, 2])
  expect([columnEdges(0), columnEdges(8)]).toEqual([
    { from: 0, to: 5 },
    { from: 40, to: null },
  ])
})

test('whatever the waits: each percentile is somebody’s, columns sum to the people, and «up to 20′» is the share within 20', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 }), (seconds) => {
      const spread = spreadOf(sorted(seconds))
      const columns = columnsOf(seconds)
      if (spread === null) throw new Error('there is somebody')
      const upTo = (limit: number) => seconds.filter((one) => one <= limit).length
      expect(seconds).toContain(spread.median)
      expect(seconds).toContain(spread.p90)
      expect(upTo(spread.median) * 2).toBeGreaterThanOrEqual(seconds.length)
      expect(upTo(spread.p90) * 10).toBeGreaterThanOrEqual(seconds.length * 9)
      // And the smallest that is so.
      expect(upTo(spread.median - 1) * 2).toBeLessThan(seconds.length)
      expect(upTo(spread.p90 - 1) * 10).toBeLessThan(seconds.length * 9)
      expect(upToEach(columns).at(-1)).toBe(spread.people)
      expect(upToEach(columns)[3]).toBe(upTo(20 * 60))
      expect(Math.abs(meanOf(spread) * spread.people - spread.sum)).toBeLessThanOrEqual(spread.people / 2)
    }),
  )
})
