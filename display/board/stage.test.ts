// Calls on the stage: each gets its time, in order, and nobody's disappears because others press.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BoardCall } from '#shared/views/board-view.ts'
import { AT_LEAST_MS, SLABS, type Stage, stageAt } from './stage.ts'
import { NOW_MS, whatIsNow } from './what-is-now.ts'

const NINE = Date.UTC(2026, 10, 23, 7)
const DATE = '2026-11-23'
const SECOND = 1_000

/** A call at so many seconds after nine, at a counter of its own. */
const call = (number: number, seconds: number, counter = String(number)): BoardCall => ({
  call: number,
  ticket: `Α ${String(number).padStart(3, '0')}`,
  counter,
  at: NINE + seconds * SECOND,
})
const newestFirst = (calls: readonly BoardCall[]) => [...calls].sort((a, b) => b.call - a.call)
const shows = (before: Stage | null, calls: readonly BoardCall[], seconds: number): Stage =>
  stageAt(before, { date: DATE, calls: newestFirst(calls) }, NINE + seconds * SECOND)
const up = ({ slabs }: Stage) => slabs.map((slab) => slab.call.call)
const waits = ({ waiting }: Stage) => waiting.map((one) => one.call)

test('three calls within a second stand together, each for its thirty seconds, then the last one rests', () => {
  const calls = [call(1, 0), call(2, 0.4), call(3, 0.9)]
  const stage = shows(null, calls, 1)
  expect(up(stage)).toEqual([1, 2, 3])
  expect(up(shows(stage, calls, 30))).toEqual([2, 3])
  const rested = shows(stage, calls, 31)
  expect(up(rested)).toEqual([])
  expect(whatIsNow(newestFirst(calls), rested, 4)).toMatchObject({ fresh: false, large: [{ call: 3 }] })
})

test('a fifth call at once is read beside the four at once, and goes up when the first has had its time', () => {
  const calls = [1, 2, 3, 4, 5].map((number) => call(number, number / 10))
  const stage = shows(null, calls, 1)
  expect([up(stage), waits(stage)]).toEqual([[1, 2, 3, 4], [5]])
  const shown = whatIsNow(newestFirst(calls), stage, 4)
  expect(shown.before.map((one) => one.call)).toEqual([5])
  expect(shown.waiting.has(5)).toBe(true)
  expect(up(shows(stage, calls, 9))).toEqual([1, 2, 3, 4])
  expect(up(shows(stage, calls, 9.2))).toEqual([2, 3, 4, 5])
})

test('nobody who waits for the stage is dropped from the list beside it, however many there are', () => {
  const calls = Array.from({ length: 12 }, (_, at) => call(at + 1, 0))
  const shown = whatIsNow(newestFirst(calls), shows(null, calls, 0), 4)
  expect(shown.large).toHaveLength(4)
  expect(shown.before).toHaveLength(8)
})

test('a counter that calls the next one calls the one before no more', () => {
  const [first, next] = [call(1, 0, '4'), call(2, 3, '4')]
  const stage = shows(shows(null, [first], 1), [first, next], 3)
  expect(up(stage)).toEqual([2])
})

test('a call that is repeated keeps its place on a full stage and gets its time anew', () => {
  const calls = [1, 2, 3, 4, 5].map((number) => call(number, 0))
  const stage = shows(null, calls, 1)
  const again = { ...call(6, 8), ticket: 'Α 001', counter: '1' }
  const repeated = shows(stage, [...calls.slice(1), again], 8)
  expect([up(repeated), waits(repeated)]).toEqual([[2, 3, 4, 6], [5]])
  expect(up(shows(repeated, [...calls.slice(1), again], 16))).toContain(6)
})

test('a call that is taken back leaves at once, and its place is the next one’s', () => {
  const calls = [1, 2, 3, 4, 5].map((number) => call(number, 0))
  const stage = shows(shows(null, calls, 1), calls.slice(1), 2)
  expect(up(stage)).toEqual([2, 3, 4, 5])
})

test('after a cut nothing old goes up as new', () => {
  const stage = shows(null, [call(1, 0)], 1)
  const back = shows(stage, [call(1, 0), call(2, 20), call(3, 70)], 99)
  expect(up(back)).toEqual([3])
  expect(back.slabs[0]?.since).toBe(NINE + 70 * SECOND)
})

test('a second board, opened later, shows the same', () => {
  const calls = [1, 2, 3, 4, 5, 6].map((number) => call(number, number))
  let first: Stage | null = null
  for (let second = 1; second <= 14; second++)
    first = shows(
      first,
      calls.filter(({ at }) => at <= NINE + second * SECOND),
      second,
    )
  const second = shows(null, calls, 14)
  expect(up(second)).toEqual(first === null ? [] : up(first))
})

test('a board that is to show more counters shows what they have just called, and nothing of long ago', () => {
  const [old, other, own] = [call(1, 0), call(2, 40), call(3, 50)]
  const stage = shows(null, [own], 51)
  expect(up(shows(stage, [old, other, own], 52)).sort()).toEqual([2, 3])
})

test('a server whose clock is put back by an hour frees the stage, and calls of the other time are not new', () => {
  const calls = [call(1, 0)]
  const stage = shows(null, calls, 1)
  expect(up(shows(stage, calls, -3_600))).toEqual([])
  expect(up(shows(shows(stage, calls, -3_600), [...calls, call(2, -3_598)], -3_598))).toEqual([2])
})

test('a new day begins with an empty stage', () => {
  const stage = shows(null, [call(300, 0)], 1)
  const next = stageAt(stage, { date: '2026-11-24', calls: [] }, NINE + 2 * SECOND)
  expect([next.slabs, next.known.size]).toEqual([[], 0])
})

test('where nothing happens the stage is the same thing, so that nothing is drawn for it', () => {
  const calls = [call(1, 0)]
  const stage = shows(null, calls, 1)
  expect(shows(stage, calls, 2)).toBe(stage)
})

const presses = fc.array(
  fc.record({ after: fc.integer({ min: 0, max: 4_000 }), counter: fc.integer({ min: 1, max: 12 }) }),
  {
    minLength: 1,
    maxLength: 24,
  },
)

test('whatever people press: each call goes up in its order and has its time, unless its counter has called another', () => {
  fc.assert(
    fc.property(presses, fc.integer({ min: 250, max: 1_000 }), (bursts, tick) => {
      let at = NINE
      const calls = bursts.map(({ after, counter }, index) => {
        at += after
        return { ...call(index + 1, 0, String(counter)), at }
      })
      const seen = new Map<number, { from: number; to: number }>()
      const order: number[] = []
      let stage: Stage | null = null
      const end = at + (bursts.length / SLABS + 1) * AT_LEAST_MS + 2 * NOW_MS
      for (let now = NINE; now <= end; now += tick) {
        const heard = newestFirst(calls.filter((one) => one.at <= now))
        stage = stageAt(stage, { date: DATE, calls: heard }, now)
        if (stage.slabs.length > SLABS) throw new Error(`${stage.slabs.length} stand large`)
        for (const number of up(stage)) {
          const was = seen.get(number)
          if (was === undefined) order.push(number)
          seen.set(number, { from: was?.from ?? now, to: now })
        }
        const { before } = whatIsNow(heard, stage, 4)
        const unread = stage.waiting.filter(({ call: number }) => !before.some((one) => one.call === number))
        if (unread.length > 0) throw new Error(`nobody reads ${unread.map(({ ticket }) => ticket).join(', ')}`)
      }
      expect(order).toEqual([...order].sort((a, b) => a - b))
      for (const one of calls) {
        const replaced = calls.find((other) => other.call > one.call && other.counter === one.counter)
        const stood = seen.get(one.call)
        const had = stood === undefined ? 0 : stood.to - stood.from
        if (replaced === undefined) expect(had).toBeGreaterThanOrEqual(AT_LEAST_MS - 2 * tick)
      }
      expect(stage?.waiting).toEqual([])
    }),
    { numRuns: 100 },
  )
})
