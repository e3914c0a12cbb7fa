// Eleni is done: her ticket ends and her cases are counted.
import { describe, expect, test } from 'vitest'
import { larissaCountingOnlyWhatIsListed } from '../testing/office.ts'
import { cases, eleni, maria, nikos } from '../testing/people.ts'
import { given, givenIn } from '../testing/story.ts'

const eleniIsCalled = [maria.opens('3'), eleni.takes('certificates'), maria.callsNext('3')]
const eleniIsServed = [...eleniIsCalled, maria.starts('3')]
const finished = { type: 'ticketFinished', ticket: 'Α 001', counter: '3' } as const

describe('finish', () => {
  test('one ticket, four γνήσια: two keystrokes, one row', () => {
    const done = given(...eleniIsServed).when(maria.finishes('3', cases('ΘΥΡΙΔΕΣ', 4, 'signature')))
    done.happens(finished, {
      type: 'casesLogged',
      entry: 1,
      ticket: 'Α 001',
      counter: '3',
      kep: '0207',
      way: 'ticket',
      rows: [{ channel: 'ΘΥΡΙΔΕΣ', procedure: 'signature', quantity: 4 }],
    })
    done.replies({ entry: 1 })
    expect(done.day().counters.get('3')).toMatchObject({ state: 'free', clerk: 'maria' })
    expect(done.day().tickets.get('Α 001')?.state).toBe('served')
  })

  test('rows of the same channel and procedure become one; others stay apart, in the order they were said', () => {
    const rows = [
      cases('ΘΥΡΙΔΕΣ', 1, 'signature'),
      cases('EKEP', 2),
      cases('ΘΥΡΙΔΕΣ', 3, 'signature'),
      cases('EKEP', 1, 'family-status'),
    ]
    const entry = given(...eleniIsServed)
      .when(maria.finishes('3', ...rows))
      .day()
      .entries.get(1)
    expect(entry?.rows).toEqual([cases('ΘΥΡΙΔΕΣ', 4, 'signature'), cases('EKEP', 2), cases('EKEP', 1, 'family-status')])
  })

  test('a ticket without listed cases counts as one of the office’s unlisted channel', () => {
    const done = given(...eleniIsServed).when(maria.finishes('3'))
    expect(done.day().entries.get(1)?.rows).toEqual([cases('EKEP', 1)])
  })

  test('or as nothing, where the office chose so', () => {
    const done = givenIn(larissaCountingOnlyWhatIsListed, ...eleniIsServed).when(maria.finishes('3'))
    done.happens(finished)
    done.replies({})
    expect(done.day().entries.size).toBe(0)
  })

  test('cases count for whoever serves at the end: Nikos took the counter over', () => {
    const entry = given(...eleniIsServed, nikos.takesOver('3'))
      .when(nikos.finishes('3'))
      .day()
      .entries.get(1)
    expect(entry).toMatchObject({ counter: '3', kep: '0207', by: { person: 'nikos' } })
  })

  test('entries are numbered through the day', () => {
    given(...eleniIsServed, maria.logs('3', 'phone', cases('EKEP', 1)))
      .when(maria.finishes('3'))
      .replies({ entry: 2 })
  })

  test('an unknown channel or procedure changes nothing, and the ticket is still served', () => {
    given(...eleniIsServed)
      .when(maria.finishes('3', cases('FAX', 1)))
      .isRefused('unknown-channel')
    const refused = given(...eleniIsServed).when(maria.finishes('3', cases('EKEP', 1, 'haircut')))
    refused.isRefused('unknown-procedure')
    expect(refused.day().tickets.get('Α 001')?.state).toBe('serving')
  })

  test('only what has begun can be finished, by whoever holds the counter', () => {
    given(...eleniIsCalled)
      .when(maria.finishes('3'))
      .isRefused('not-begun')
    given(maria.opens('3')).when(maria.finishes('3')).isRefused('nobody-called')
    given().when(maria.finishes('3')).isRefused('counter-closed')
    given(...eleniIsServed)
      .when(nikos.finishes('3'))
      .isRefused('not-your-counter')
    given(...eleniIsServed)
      .when(maria.finishes('99'))
      .isRefused('unknown-counter')
  })
})
