// Maria has called Α 001: she calls once more, Eleni comes, or nobody does.
import { describe, expect, test } from 'vitest'
import { larissaThatChose } from '../testing/office.ts'
import { eleni, maria, nikos } from '../testing/people.ts'
import { given, givenIn } from '../testing/story.ts'

const eleniIsCalled = [maria.opens('3'), eleni.takes('certificates'), maria.callsNext('3')]
const eleniIsServed = [...eleniIsCalled, maria.starts('3')]

describe('recall', () => {
  test('the same ticket is announced once more', () => {
    const recalled = given(...eleniIsCalled).when(maria.recalls('3'))
    recalled.happens({ type: 'ticketRecalled', ticket: 'Α 001', counter: '3' })
    expect(recalled.day().tickets.get('Α 001')).toMatchObject({ state: 'called', calls: 2 })
    expect(recalled.day().calls).toMatchObject([{ call: 2, ticket: 'Α 001', counter: '3' }])
  })

  test('where the office chose so, the recall after three calls is «δεν προσήλθε»', () => {
    const office = larissaThatChose({ missedAfter: 3 })
    const twice = [...eleniIsCalled, maria.recalls('3')]
    givenIn(office, ...twice)
      .when(maria.recalls('3'))
      .happens({ type: 'ticketRecalled', ticket: 'Α 001', counter: '3' })
    givenIn(office, ...twice, maria.recalls('3'))
      .when(maria.recalls('3'))
      .happens({ type: 'ticketMissed', ticket: 'Α 001', counter: '3' })
  })
})

describe('startServing', () => {
  test('Eleni has come', () => {
    const started = given(...eleniIsCalled).when(maria.starts('3'))
    started.happens({ type: 'servingStarted', ticket: 'Α 001', counter: '3' })
    expect(started.day().counters.get('3')).toMatchObject({ state: 'serving', clerk: 'maria', ticket: 'Α 001' })
  })
})

describe('markMissed', () => {
  test('nobody came: the counter is free and the board forgets the call', () => {
    const missed = given(...eleniIsCalled).when(maria.marksMissed('3'))
    missed.happens({ type: 'ticketMissed', ticket: 'Α 001', counter: '3' })
    expect(missed.day().counters.get('3')).toMatchObject({ state: 'free', clerk: 'maria' })
    expect(missed.day().tickets.get('Α 001')?.state).toBe('missed')
    expect(missed.day().calls).toEqual([])
  })
})

describe.each([
  { name: 'recall', does: (clerk: typeof maria, counter: string) => clerk.recalls(counter) },
  { name: 'startServing', does: (clerk: typeof maria, counter: string) => clerk.starts(counter) },
  { name: 'markMissed', does: (clerk: typeof maria, counter: string) => clerk.marksMissed(counter) },
])('$name is refused', ({ does }) => {
  test('when nobody is called', () => {
    given(maria.opens('3')).when(does(maria, '3')).isRefused('nobody-called')
  })
  test('when serving has begun', () => {
    given(...eleniIsServed)
      .when(does(maria, '3'))
      .isRefused('already-serving')
  })
  test('at a closed counter', () => {
    given(eleni.takes('certificates')).when(does(maria, '3')).isRefused('counter-closed')
  })
  test('at a colleague’s counter', () => {
    given(...eleniIsCalled, nikos.opens('5'))
      .when(does(nikos, '3'))
      .isRefused('not-your-counter')
  })
  test('at a counter that the office does not have', () => {
    given(...eleniIsCalled)
      .when(does(maria, '99'))
      .isRefused('unknown-counter')
  })
})
