// Who is still said: calls in their order, none that was taken back or replaced, none that comes too late.
import { expect, test } from 'vitest'
import type { BoardCall } from '#shared/views/board-view.ts'
import { holds, isTooLateToSay, LineOfCalls } from './line-of-calls.ts'

const call = (number: number, counter: string): BoardCall => ({
  call: number,
  ticket: `Α ${number}`,
  counter,
  at: 0,
})
const [eleni, yorgos, tourist] = [call(1, '3'), call(2, '5'), call(3, '4')]

function lineOf(...calls: BoardCall[]) {
  const line = new LineOfCalls<null>()
  for (const one of calls) line.join({ call: one, calledAt: 0, with: null })
  return line
}
const next = (line: LineOfCalls<null>, now: number) => line.next(now)?.call ?? null

test('in the order of the calls, and then nobody', () => {
  const line = lineOf(eleni, yorgos, tourist)
  expect([next(line, 0), next(line, 5_000), next(line, 10_000), next(line, 10_000)]).toEqual([
    eleni,
    yorgos,
    tourist,
    null,
  ])
})

test('a call taken back, and one whose counter has called on, leave the line', () => {
  const line = lineOf(eleni, yorgos, tourist)
  line.keepOnly([call(4, '5'), tourist, yorgos])
  expect([next(line, 0), next(line, 0)]).toEqual([tourist, null])
})

test('the newest call of a counter holds, an older one does not, whatever other counters do', () => {
  const calls = [call(9, '3'), call(8, '5'), call(7, '3')]
  expect(calls.map((one) => holds(one, calls))).toEqual([true, true, false])
  expect(holds(call(6, '4'), calls)).toBe(false)
})

test('after fifteen seconds it is not said, after thirty it does not ring either', () => {
  expect([14_999, 15_000].map((now) => isTooLateToSay({ calledAt: 0 }, now))).toEqual([false, true])
  expect(next(lineOf(eleni), 29_999)).toEqual(eleni)
  expect(next(lineOf(eleni), 30_000)).toBeNull()
})
