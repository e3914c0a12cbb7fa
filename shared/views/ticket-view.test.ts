// What a ticket's own page shows through a morning: its place and its wait as the board would tell them, and nothing of others.
import { describe, expect, test } from 'vitest'
import type { Day } from '../queue/day.ts'
import { eleni, holder, katerina, maria, nikos, tourist, yorgos } from '../queue/testing/people.ts'
import { dayAfter, EIGHT, MINUTE } from '../queue/testing/story.ts'
import { ticketView } from './ticket-view.ts'
import { waitsAt } from './waits.ts'

const NOW = EIGHT + 30 * MINUTE
function viewOf(day: Day, label: string, now = NOW) {
  const ticket = day.tickets.get(label)
  if (ticket === undefined) throw new Error(`${label} was never taken`)
  return ticketView(day, ticket, now)
}

const four = [
  maria.opens('3'),
  eleni.takes('certificates'),
  tourist.takes('transport'),
  yorgos.takes('certificates'),
  yorgos.takes('certificates'),
  yorgos.takes('certificates'),
]

describe('while it waits', () => {
  test('how many come before it at its counters, and the wait of its own place', () => {
    const day = dayAfter(four)
    const { stand } = viewOf(day, 'Α 003')
    // Γ 001 waits for counters that also call Α.
    expect(stand).toMatchObject({ state: 'waiting', ahead: 3, wait: waitsAt(day, NOW).tickets.get('Α 003') })
  })

  test('a newcomer reads what the kiosk said', () => {
    const day = dayAfter([...four, eleni.takes('certificates')])
    expect(viewOf(day, 'Α 005').stand).toMatchObject({ ahead: day.tickets.get('Α 005')?.ahead })
  })

  test('how many could pass, each with the wait of the place that would be its own', () => {
    const day = dayAfter(four)
    const passing = [{ people: 2, wait: waitsAt(day, NOW).tickets.get('Α 003') }]
    expect(viewOf(day, 'Α 001').stand).toMatchObject({ passing })
    expect(viewOf(day, 'Α 003').stand).toMatchObject({ passing: [{ people: 1 }] })
    expect(viewOf(day, 'Α 004').stand).toMatchObject({ passing: [] })
    const after = dayAfter([...four, holder.letsPass('Α 001', 2)])
    expect(waitsAt(after, NOW).tickets.get('Α 001')).toEqual(passing[0]?.wait)
  })

  test('sent on to one counter, it says so', () => {
    const sent = [
      ...four,
      nikos.opens('5'),
      maria.callsNext('3'),
      maria.transfers('3', 'transport', { only: '5', order: 'last' }),
    ]
    expect(viewOf(dayAfter(sent), 'Α 001').stand).toMatchObject({ transferred: true, only: '5' })
  })

  test('no open counter: no wait', () => {
    expect(viewOf(dayAfter([...four, maria.closes('3')]), 'Α 001').stand).toMatchObject({ wait: null })
  })
})

test('called, called again, missed, set aside, served, gone: each at its counter', () => {
  const called = [...four, maria.callsNext('3')]
  const standAfter = (...more: Parameters<typeof dayAfter>[0]) => viewOf(dayAfter([...called, ...more]), 'Α 001').stand
  expect(standAfter()).toEqual({ state: 'called', counter: '3', rings: 1 })
  expect(standAfter(maria.recalls('3'))).toEqual({ state: 'called', counter: '3', rings: 2 })
  expect(standAfter(maria.marksMissed('3'))).toEqual({ state: 'missed', counter: '3', at: EIGHT + 6 * MINUTE })
  expect(standAfter(maria.parks('3', 10, 'λείπει ένα χαρτί'))).toEqual({
    state: 'parked',
    counter: '3',
    until: EIGHT + 17 * MINUTE,
  })
  expect(standAfter(maria.starts('3'))).toEqual({ state: 'serving', counter: '3' })
  expect(standAfter(maria.starts('3'), maria.finishes('3'))).toEqual({ state: 'served' })
  expect(standAfter(maria.cancels('3', 'Α 001'))).toEqual({ state: 'cancelled' })
  expect(viewOf(dayAfter([...four, maria.closes('3'), katerina.endsTheDay()]), 'Α 001').stand).toEqual({
    state: 'expired',
  })
})

test('no number of anybody who was not called, and the same picture while nothing of its own changes', () => {
  const before = dayAfter([...four, maria.callsNext('3')])
  const said = JSON.stringify(viewOf(before, 'Α 004'))
  for (const other of ['Α 002', 'Α 003', 'Γ 001', 'maria']) expect(said).not.toContain(other)
  // Another service's newcomer changes nothing for whoever stands before.
  const after = dayAfter([...four, maria.callsNext('3'), tourist.takes('transport')])
  expect(viewOf(after, 'Α 004')).toEqual(viewOf(before, 'Α 004'))
})
