// What a button means in each state of its counter: it calls, it says «Ήρθε», and it never loses what stands on the desk.
import { expect, test } from 'vitest'
import type { CounterState, Day } from '../queue/day.ts'
import { morning } from '../queue/day.ts'
import { BUTTONS } from '../queue/plain-lines.ts'
import { larissa } from '../queue/testing/office.ts'
import { pressed } from './pressed.ts'

const at = { clerk: 'maria', since: 0 }
const states: Record<CounterState['state'], CounterState> = {
  closed: { state: 'closed' },
  free: { state: 'free', ...at },
  paused: { state: 'paused', ...at, reason: 'break' },
  called: { state: 'called', ...at, ticket: 'Α 001' },
  serving: { state: 'serving', ...at, ticket: 'Α 001' },
  attending: { state: 'attending', ...at, way: 'counter' },
}
const dayWith = (state: CounterState, phase: Day['phase'] = 'running'): Day => ({
  ...morning('2026-11-23', larissa),
  phase,
  counters: new Map([['4', state]]),
})
const meant = (state: CounterState['state'], does: (typeof BUTTONS)[number]) => {
  const answer = pressed(dayWith(states[state]), '4', does)
  return answer.ok ? answer.command.type : answer.refusal
}

test('each button × each state of a counter', () => {
  const table = Object.fromEntries(
    BUTTONS.map((does) => [does, Object.keys(states).map((state) => meant(state as CounterState['state'], does))]), // its own keys
  )
  expect(table).toEqual({
    next: ['counter-closed', 'callNext', 'counter-paused', 'startServing', 'counter-busy', 'counter-busy'],
    recall: ['counter-closed', 'nobody-called', 'counter-paused', 'recall', 'already-serving', 'nobody-called'],
    serve: ['counter-closed', 'nobody-called', 'counter-paused', 'startServing', 'already-serving', 'nobody-called'],
    finish: ['counter-closed', 'nobody-called', 'counter-paused', 'not-begun', 'finish', 'nobody-called'],
    missed: ['counter-closed', 'nobody-called', 'counter-paused', 'markMissed', 'already-serving', 'nobody-called'],
  })
})

test('on a day that has ended, or at a counter that there is not, nothing happens', () => {
  expect(pressed(dayWith(states.free, 'ended'), '4', 'next')).toEqual({ ok: false, refusal: 'counter-closed' })
  expect(pressed(dayWith(states.free), '99', 'next')).toEqual({ ok: false, refusal: 'counter-closed' })
})

test('it is asked by whoever sits there', () =>
  expect(pressed(dayWith(states.free), '4', 'next')).toMatchObject({ clerk: 'maria' }))
