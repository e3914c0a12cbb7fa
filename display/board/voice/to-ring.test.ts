// When the board rings: for what is new, once, and never for what it only finds or hears of late.
import { expect, test } from 'vitest'
import type { Told } from '#shared/protocol.ts'
import { toRing } from './to-ring.ts'

const PLAIN_LOOK = { columns: 1, colours: 'dark', bothLanguages: false, ways: [] } as const
const NINE = Date.UTC(2026, 10, 23, 7)

/** The board as it is told at nine: calls as [number of the call, seconds ago]. */
function told(calls: readonly (readonly [number, number])[], date = '2026-11-23'): Told<'board'> {
  return {
    screen: 'board',
    at: NINE,
    build: 'a',
    view: {
      office: { el: 'ΚΕΠ', en: 'KEP' },
      practice: false,
      date,
      revision: 1,
      phase: 'running',
      calls: calls.map(([call, ago]) => ({ call, ticket: `Α ${call}`, counter: '4', at: NINE - ago * 1_000 })),
      missed: [],
      shut: null,
      notice: null,
      chime: true,
      look: PLAIN_LOOK,
      media: [],
      voice: { speaks: true, bell: 'two', volume: 100, times: 1, english: [] },
      services: [],
    },
  }
}
const knows = (call: number) => ({ date: '2026-11-23', call })
const rings = (...given: Parameters<typeof toRing>) => toRing(...given).calls.map(({ call }) => call)

test('a board that has just been opened does not ring for what it finds', () => {
  expect(toRing(null, told([[7, 1]]))).toEqual({ calls: [], known: knows(7) })
})

test('three calls within a second ring three times in their order, and the same view again not at all', () => {
  const view = told([
    [10, 0],
    [9, 0],
    [8, 1],
  ])
  expect(rings(knows(7), view)).toEqual([8, 9, 10])
  expect(toRing(knows(7), view).known).toEqual(knows(10))
  expect(rings(knows(10), view)).toEqual([])
})

test('coming back after a cut, it rings only for calls that are still new', () => {
  const view = told([
    [9, 5],
    [8, 31],
  ])
  expect(rings(knows(7), view)).toEqual([9])
  expect(toRing(knows(7), view).known).toEqual(knows(9))
})

test('a call that is taken back does not make an older one ring again', () => {
  expect(toRing(knows(9), told([[8, 5]]))).toEqual({ calls: [], known: knows(9) })
})

test('a new day counts from one', () => {
  expect(rings(knows(300), told([[1, 0]], '2026-11-24'))).toEqual([1])
})
