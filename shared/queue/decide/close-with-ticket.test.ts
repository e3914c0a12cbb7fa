// Maria has to leave while somebody stands at her counter: she says what becomes of them, and nobody is lost.
import { expect, test } from 'vitest'
import { cases, eleni, maria, nikos } from '../testing/people.ts'
import { EIGHT, given, MINUTE } from '../testing/story.ts'

const called = [maria.opens('3'), eleni.takes('certificates'), maria.callsNext('3')]
const serving = [...called, maria.starts('3')]

test('finished: the cases are counted and the counter is closed', () => {
  const closed = given(...serving).when(maria.closesWithTicket('3', 'finished', cases('EKEP', 4)))
  expect(closed.facts.map((fact) => fact.type)).toEqual(['ticketFinished', 'casesLogged', 'counterClosed'])
  expect(closed.day().tickets.get('Α 001')?.state).toBe('served')
  expect(closed.day().counters.get('3')).toEqual({ state: 'closed' })
})

test('back to the line: Eleni keeps her turn, and Nikos calls her', () => {
  const back = [...serving, maria.closesWithTicket('3', 'waiting')]
  given(...serving)
    .when(maria.closesWithTicket('3', 'waiting'))
    .happens({ type: 'ticketSentBack', ticket: 'Α 001', counter: '3' }, { type: 'counterClosed', counter: '3' })
  const { tickets } = given(...back, nikos.opens('5'))
    .when(nikos.callsNext('5'))
    .day()
  expect(tickets.get('Α 001')).toMatchObject({ state: 'called', counter: '5', turn: EIGHT + MINUTE })
  expect(tickets.get('Α 001')?.stays.map(({ counter, end }) => [counter, end])).toEqual([
    ['3', 'returned'],
    ['5', null],
  ])
})

test('set aside, or missed', () => {
  const state = (becomes: 'parked' | 'missed', past: typeof called) =>
    given(...past)
      .when(maria.closesWithTicket('3', becomes))
      .day()
      .tickets.get('Α 001')?.state
  expect(state('parked', serving)).toBe('parked')
  expect(state('missed', called)).toBe('missed')
})

test('whoever was only called is not finished, and whoever is served has not missed it', () => {
  given(...called)
    .when(maria.closesWithTicket('3', 'finished'))
    .isRefused('not-begun')
  given(...serving)
    .when(maria.closesWithTicket('3', 'missed'))
    .isRefused('already-serving')
  given(...serving)
    .when(maria.closesWithTicket('3', 'finished', cases('FAX', 1)))
    .isRefused('unknown-channel')
})

test('not somebody else’s counter', () => {
  given(...serving)
    .when(nikos.closesWithTicket('3', 'waiting'))
    .isRefused('not-your-counter')
})
