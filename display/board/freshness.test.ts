// The board says what it is: live, as of some seconds ago, or without a line since when.
import { expect, test } from 'vitest'
import type { Told } from '#shared/protocol.ts'
import { freshnessOf } from './freshness.ts'

const NINE = Date.UTC(2026, 10, 23, 7)
const told = { screen: 'board', at: NINE, build: 'a' } as Told<'board'> // only its time matters here
const after = (seconds: number) => NINE + seconds * 1_000

test('a server that starts again leaves the calls where they are, and says how old they are', () => {
  const lost = { state: 'stale', since: after(1) } as const
  expect(freshnessOf(lost, told, after(5))).toEqual({ state: 'late', since: after(1) })
  expect(freshnessOf(lost, told, after(9))).toEqual(lost)
})

test('a board that never had a picture does not call it late', () => {
  expect(freshnessOf({ state: 'stale', since: null }, null, NINE).state).toBe('stale')
})

test('a line that seems open but has been silent for minutes is not live', () => {
  expect(freshnessOf({ state: 'live' }, told, after(60)).state).toBe('live')
  expect(freshnessOf({ state: 'live' }, told, after(200))).toEqual({ state: 'stale', since: NINE })
})
