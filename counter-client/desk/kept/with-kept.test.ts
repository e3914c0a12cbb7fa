// Maria goes on without the line: her desk shows what will be, and the line of people stays as it was.
import { describe, expect, test } from 'vitest'
import type { Keepable } from '#shared/protocol.ts'
import { cases, type Deed, eleni, maria, yorgos } from '#shared/queue/testing/people.ts'
import { dayAfter, EIGHT, MINUTE } from '#shared/queue/testing/story.ts'
import { type DeskView, deskView } from '#shared/views/desk-view.ts'
import type { KeptPress } from './press.ts'
import { rowsOf, withKept } from './with-kept.ts'

const eleniIsCalled = [
  maria.opens('3'),
  eleni.takes('certificates'),
  yorgos.takes('certificates'),
  maria.callsNext('3'),
]
const deskOfThree = (...past: Deed[]) => deskView(dayAfter(past), '3', [], EIGHT)
const called = deskOfThree(...eleniIsCalled)
const served = deskOfThree(...eleniIsCalled, maria.starts('3'))
const LATER = EIGHT + 30 * MINUTE

let presses = 0
const pressed = (command: Keepable, ticket: string | null = 'Α 001', at = LATER): KeptPress => ({
  id: `press-${++presses}`,
  date: called.date,
  command,
  pressedAt: at,
  ticket,
})
const starts = (at = LATER) => pressed({ type: 'startServing', counter: '3' }, 'Α 001', at)
const finishes = (rows = [cases('EKEP', 4, 'signature')], at = LATER) =>
  pressed({ type: 'finish', counter: '3', rows }, 'Α 001', at)
const logs = pressed({ type: 'logCases', counter: '3', way: 'phone', rows: [cases('ΘΥΡΙΔΕΣ', 2)] }, null)

describe('withKept', () => {
  test('nothing kept: the view, with no entry marked', () => {
    const shown = withKept(served, [])
    expect(shown).toEqual({ ...served, entries: [] })
  })

  test('«Ήρθε»: the ticket is served from the moment of the press', () => {
    const shown = withKept(called, [starts()])
    expect(shown).toMatchObject({ state: 'serving', since: LATER, undo: null, ticket: { servingAt: LATER } })
    expect(shown.waiting).toBe(called.waiting)
  })

  test('«Ολοκλήρωση»: the counter is free, one more was served, and the entry stands on top, marked', () => {
    const shown = withKept(called, [starts(), finishes(undefined, LATER + 5 * MINUTE)])
    expect(shown).toMatchObject({ state: 'free', ticket: null, undo: null, served: 1, since: LATER + 5 * MINUTE })
    expect(shown.entries).toEqual([
      {
        entry: -1,
        ticket: 'Α 001',
        at: LATER + 5 * MINUTE,
        took: 5 * MINUTE,
        way: 'ticket',
        rows: [cases('EKEP', 4, 'signature')],
        corrected: false,
        accurate: true,
        kept: true,
      },
    ])
    expect(shown.waiting.map(({ label }) => label)).toEqual(['Α 002'])
  })

  test('cases without a ticket stand on top too, newest first, each with a number of its own', () => {
    const shown = withKept(served, [logs, finishes(), logs])
    expect(shown.entries.map(({ entry, way }) => [entry, way])).toEqual([
      [-3, 'phone'],
      [-2, 'ticket'],
      [-1, 'phone'],
    ])
  })

  test('a ticket without rows counts as the office says: one of its unlisted channel, or nothing', () => {
    expect(withKept(served, [finishes([])]).entries).toMatchObject([{ rows: [cases('EKEP', 1)] }])
    const onlyListed: DeskView = { ...served, unlistedChannel: null }
    expect(withKept(onlyListed, [finishes([])])).toMatchObject({ state: 'free', served: 1, entries: [] })
    expect(rowsOf(finishes([]), onlyListed)).toEqual([])
  })

  test('what the view already holds changes nothing more: the answer came, or somebody else was faster', () => {
    const done = deskOfThree(...eleniIsCalled, maria.starts('3'), maria.finishes('3'))
    expect(withKept(done, [starts(), finishes()])).toMatchObject({
      state: 'free',
      served: 1,
      entries: [{ kept: false }],
    })
    const next = [maria.starts('3'), maria.finishes('3'), maria.callsNext('3'), maria.starts('3')]
    const other = deskOfThree(...eleniIsCalled, ...next)
    expect(withKept(other, [finishes()])).toMatchObject({ state: 'serving', ticket: { label: 'Α 002' } })
  })

  test('another day’s press and another counter’s are not shown here', () => {
    const yesterdays = { ...finishes(), date: '2026-11-20' }
    const atFive = pressed({ type: 'finish', counter: '5', rows: [] })
    expect(withKept(served, [yesterdays, atFive])).toMatchObject({ state: 'serving', entries: [] })
  })
})
