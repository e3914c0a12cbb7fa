// Which calls stand large: those of the last thirty seconds, four at most; otherwise the last one, at rest.
import { expect, test } from 'vitest'
import { whatIsNow } from './what-is-now.ts'

const NOW = Date.UTC(2026, 10, 23, 7)
/** Newest first, each so many seconds ago. */
const calls = (...ago: readonly number[]) =>
  ago.map((seconds, index) => ({
    call: 100 - index,
    ticket: `Α ${index}`,
    counter: String(index),
    at: NOW - seconds * 1_000,
  }))

test('calls of the same moments are all now; the rest stands before', () => {
  const shown = whatIsNow(calls(0, 1, 29, 30, 60), NOW)
  expect(shown.fresh).toBe(true)
  expect(shown.large).toHaveLength(3)
  expect(shown.before).toHaveLength(2)
})

test('a fifth call at once goes to the list beside', () => {
  const shown = whatIsNow(calls(0, 0, 0, 1, 1), NOW)
  expect(shown.large).toHaveLength(4)
  expect(shown.before).toHaveLength(1)
})

test('a counter that calls the next one calls the one before no more', () => {
  const quick = calls(2, 9, 12).map((call, index) => ({ ...call, counter: index === 1 ? '7' : '4' }))
  const shown = whatIsNow(quick, NOW)
  expect(shown.large.map(({ call }) => call)).toEqual([100, 99])
  expect(shown.before.map(({ call }) => call)).toEqual([98])
})

test('thirty seconds later the last call rests', () => {
  const shown = whatIsNow(calls(31, 40, 50, 60, 70, 80), NOW)
  expect(shown.fresh).toBe(false)
  expect(shown.large.map(({ call }) => call)).toEqual([100])
  expect(shown.before).toHaveLength(4)
})

test('before the first call there is nothing to show', () => {
  expect(whatIsNow([], NOW)).toEqual({ fresh: false, large: [], before: [] })
})
