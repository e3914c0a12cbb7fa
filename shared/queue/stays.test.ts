// The times of every step: taken, called, begun, ended, at each counter; and what was left open for hours.
import { describe, expect, test } from 'vitest'
import { calendar, eleni, maria, nikos } from './testing/people.ts'
import { dayAfter, EIGHT, given, MINUTE, times } from './testing/story.ts'

const at = (minute: number) => EIGHT + minute * MINUTE
const minutesPass = (minutes: number) => times(minutes, () => maria.opens('3'))
const staysOf = (...past: Parameters<typeof dayAfter>[0]) => dayAfter(past).tickets.get('Α 001')?.stays

test('a ticket that was served here and went on there has the times of both counters', () => {
  const stays = staysOf(
    maria.opens('3'),
    nikos.opens('5'),
    eleni.takes('certificates'),
    maria.callsNext('3'),
    maria.starts('3'),
    maria.transfers('3', 'transport'),
    nikos.callsNext('5'),
    nikos.starts('5'),
    nikos.finishes('5'),
  )
  const common = { kep: '0207', accurate: true }
  expect(stays).toEqual([
    {
      ...{ ...common, service: 'certificates', counter: '3', clerk: 'maria', end: 'transferred' },
      ...{ waitedFrom: at(2), calledAt: at(3), servingAt: at(4), endedAt: at(5) },
    },
    {
      ...{ ...common, service: 'transport', counter: '5', clerk: 'nikos', end: 'served' },
      ...{ waitedFrom: at(5), calledAt: at(6), servingAt: at(7), endedAt: at(8) },
    },
  ])
})

test('whoever comes back to the counter from a missed call has not waited for that one', () => {
  const missed = [maria.opens('3'), eleni.takes('certificates'), maria.callsNext('3'), maria.marksMissed('3')]
  expect(staysOf(...missed, ...minutesPass(9), maria.callsMissed('3', 'Α 001'))?.[1]).toMatchObject({
    waitedFrom: at(13),
    calledAt: at(13),
  })
  expect(staysOf(...missed, maria.returnsMissed('3', 'Α 001'), maria.callsNext('3'))?.[1]).toMatchObject({
    waitedFrom: at(4),
    calledAt: at(5),
  })
})

test('taking back a move takes back its times', () => {
  const before = [maria.opens('3'), eleni.takes('certificates'), maria.callsNext('3'), maria.starts('3')]
  const undone = given(...before, maria.finishes('3'))
    .shortlyAfter(maria.takesBack('3'))
    .day()
  expect(undone.tickets.get('Α 001')?.stays).toEqual(staysOf(...before))
})

describe('left open for hours', () => {
  const forgotten = [
    maria.opens('3'),
    eleni.takes('certificates'),
    maria.callsNext('3'),
    maria.starts('3'),
    ...minutesPass(130),
  ]

  test('the end says so, and the times count in no average', () => {
    const finished = given(...forgotten).when(maria.finishes('3'))
    expect(finished.facts[1]).toEqual({ type: 'timeNotAccurate', ticket: 'Α 001', counter: '3', minutes: 132 })
    expect(finished.day().tickets.get('Α 001')?.stays).toMatchObject([{ end: 'served', accurate: false }])
  })

  test('however it ends: sent on, set aside, struck out, or found by the calendar', () => {
    const says = (deed: Parameters<ReturnType<typeof given>['when']>[0]) =>
      given(...forgotten)
        .when(deed)
        .facts.some((fact) => fact.type === 'timeNotAccurate')
    expect(says(maria.transfers('3', 'transport'))).toBe(true)
    expect(says(maria.parks('3'))).toBe(true)
    expect(says(maria.closesWithTicket('3', 'waiting'))).toBe(true)
    expect(says(calendar.endsTheDay())).toBe(true)
  })

  test('it can be taken back like any other end', () => {
    const back = given(...forgotten, maria.finishes('3')).shortlyAfter(maria.takesBack('3'))
    expect(back.day().tickets.get('Α 001')).toMatchObject({ state: 'serving', stays: [{ accurate: true, end: null }] })
  })

  test('today learns from every stay that ended, not from one that was left open, and forgets what is taken back', () => {
    const served = [maria.opens('3'), eleni.takes('certificates'), maria.callsNext('3'), ...minutesPass(3)]
    const learned = given(...served, maria.starts('3')).when(maria.finishes('3'))
    expect(learned.day().lengths.get('certificates')).toEqual({ n: 1, seconds: 300, squares: 90_000 })
    const undone = given(...served, maria.starts('3'), maria.finishes('3')).shortlyAfter(maria.takesBack('3'))
    expect(undone.day().lengths.size).toBe(0)
    expect(
      given(...forgotten)
        .when(maria.finishes('3'))
        .day().lengths.size,
    ).toBe(0)
  })

  test('an ordinary time is not doubted', () => {
    const facts = given(...forgotten.slice(0, 100)).when(maria.finishes('3')).facts
    expect(facts.map((fact) => fact.type)).toEqual(['ticketFinished', 'casesLogged'])
  })
})
