// What a day remembers of what happened.
import { describe, expect, test } from 'vitest'
import { morning } from './day.ts'
import { evolve } from './evolve.ts'
import type { Fact } from './facts.ts'
import { larissa } from './testing/office.ts'
import { eleni, katerina, maria, nikos, yorgos } from './testing/people.ts'
import { DATE, dayAfter, EIGHT, MINUTE, times } from './testing/story.ts'

const after = (...facts: Fact[]) =>
  facts.map((fact) => ({ at: EIGHT, by: maria.by, fact })).reduce(evolve, morning(DATE, larissa))

describe('the day’s settings', () => {
  test('a restart onto newer settings goes on with those, and the counters, that the day began with', () => {
    const counter3 = larissa.counters.filter((counter) => counter.id === '3')
    const newer = { ...larissa, counters: counter3 }
    const began: Fact = { type: 'dayBegan', date: DATE, settings: larissa }
    const restarted = evolve(morning(DATE, newer), { at: EIGHT, by: maria.by, fact: began })
    expect(restarted).toEqual(after(began))
    expect([...restarted.counters.keys()]).toEqual(['3', '4', '5', '11', '12', '21'])
  })
})

describe('a ticket', () => {
  test('keeps when it was taken, called, served and ended', () => {
    const ticket = dayAfter([
      maria.opens('3'),
      eleni.takes('certificates'),
      maria.callsNext('3'),
      maria.starts('3'),
      maria.finishes('3'),
    ]).tickets.get('Α 001')
    expect(ticket).toMatchObject({
      state: 'served',
      takenAt: EIGHT + MINUTE,
      calledAt: EIGHT + 2 * MINUTE,
      servingAt: EIGHT + 3 * MINUTE,
      endedAt: EIGHT + 4 * MINUTE,
      counter: '3',
      calls: 1,
    })
  })

  test('a later hand leaves the earlier day as it was', () => {
    const before = dayAfter([maria.opens('3'), eleni.takes('certificates')])
    const told = structuredClone(before)
    evolve(before, { at: EIGHT, by: maria.by, fact: { type: 'ticketExpired', ticket: 'Α 001' } })
    expect(before).toEqual(told)
  })
})

describe('the calls', () => {
  test('count up through the day; each ticket shows its latest, newest first', () => {
    const day = dayAfter([
      maria.opens('3'),
      nikos.opens('5'),
      eleni.takes('certificates'),
      yorgos.takes('certificates'),
      maria.callsNext('3'),
      nikos.callsNext('5'),
      maria.recalls('3'),
    ])
    expect(day.calls.map(({ call, ticket }) => [call, ticket])).toEqual([
      [3, 'Α 001'],
      [2, 'Α 002'],
    ])
    expect(day.callsMade).toBe(3)
  })

  test('do not grow with the day', () => {
    const served = () => [eleni.takes('certificates'), maria.callsNext('3'), maria.starts('3'), maria.finishes('3')]
    const day = dayAfter([maria.opens('3'), ...times(150, served)])
    expect(day.callsMade).toBe(150)
    expect(day.calls).toHaveLength(120)
    expect(day.calls[0]).toMatchObject({ call: 150, ticket: 'Α 150' })
  })
})

describe('taking over', () => {
  test('does not begin the citizen’s time anew', () => {
    const past = [maria.opens('3'), eleni.takes('certificates'), maria.callsNext('3')]
    expect(dayAfter([...past, nikos.takesOver('3')]).counters.get('3')).toEqual({
      state: 'called',
      clerk: 'nikos',
      since: EIGHT + 2 * MINUTE,
      ticket: 'Α 001',
    })
  })
})

describe('what is recorded has happened', () => {
  const strange: Fact[] = [
    { type: 'ticketCalled', ticket: 'Α 500', counter: '3', kep: '0207', turn: EIGHT, reason: null },
    { type: 'servingStarted', ticket: 'Α 500', counter: '99' },
    { type: 'ticketFinished', ticket: 'Α 500', counter: '99' },
    { type: 'counterTakenOver', counter: '99', clerk: 'nikos', from: 'maria' },
    { type: 'ticketMissed', ticket: 'Α 500', counter: '3' },
    { type: 'ticketExpired', ticket: 'Α 500' },
  ]
  test('facts that no rule would make count as revisions and break nothing', () => {
    const day = after(...strange)
    expect(day.revision).toBe(strange.length)
    expect(day.tickets.size).toBe(0)
    expect(day.counters).toEqual(morning(DATE, larissa).counters)
  })

  test('the end of a day sends everybody away, and its reopening gives them their place back', () => {
    const ended = [maria.opens('3'), eleni.takes('certificates'), maria.closes('3'), katerina.endsTheDay()]
    expect(dayAfter(ended).phase).toBe('ended')
    expect(dayAfter([...ended, katerina.reopensTheDay()])).toMatchObject({ phase: 'running' })
    expect(dayAfter(ended).tickets.get('Α 001')?.state).toBe('expired')
    expect(dayAfter([...ended, katerina.reopensTheDay()]).tickets.get('Α 001')?.state).toBe('waiting')
  })
})
