// The day ends: by a supervisor's hand in the afternoon, or by the calendar when nobody thought of it.
import { describe, expect, test } from 'vitest'
import { calendar, eleni, katerina, maria, nikos, yorgos } from '../testing/people.ts'
import { dayAfter, given } from '../testing/story.ts'

const eleniIsCalled = [maria.opens('3'), eleni.takes('certificates'), maria.callsNext('3')]

describe('endDay', () => {
  test('whoever still waits or missed the call is named, every counter closes, then the day ends', () => {
    const ended = given(...eleniIsCalled, maria.marksMissed('3'), nikos.opens('5'), yorgos.takes('transport')).when(
      katerina.endsTheDay(),
    )
    ended.happens(
      { type: 'ticketExpired', ticket: 'Α 001' },
      { type: 'ticketExpired', ticket: 'Γ 001' },
      { type: 'counterClosed', counter: '3' },
      { type: 'counterClosed', counter: '5' },
      { type: 'dayEnded' },
    )
    expect(ended.day().phase).toBe('ended')
  })

  test('a served ticket stays served', () => {
    const ended = given(...eleniIsCalled, maria.starts('3'), maria.finishes('3')).when(katerina.endsTheDay())
    expect(ended.day().tickets.get('Α 001')?.state).toBe('served')
  })

  test('a person lets the counters finish first', () => {
    given(...eleniIsCalled)
      .when(katerina.endsTheDay())
      .isRefused('someone-is-served')
    given(...eleniIsCalled, maria.starts('3'))
      .when(katerina.endsTheDay())
      .isRefused('someone-is-served')
  })

  test('the calendar has nobody left to ask: what was called or served expires too', () => {
    given(...eleniIsCalled, maria.starts('3'))
      .when(calendar.endsTheDay())
      .happens(
        { type: 'ticketExpired', ticket: 'Α 001' },
        { type: 'counterClosed', counter: '3' },
        { type: 'dayEnded' },
      )
  })

  test('a day ends once', () => {
    given(katerina.endsTheDay()).when(katerina.endsTheDay()).isRefused('day-ended')
    given(katerina.endsTheDay()).when(calendar.endsTheDay()).isRefused('day-ended')
  })
})

describe('reopenDay', () => {
  test('a day that was ended by mistake goes on', () => {
    const reopened = given(maria.opens('3'), katerina.endsTheDay()).when(katerina.reopensTheDay())
    reopened.happens({ type: 'dayReopened' })
    expect(reopened.day().phase).toBe('running')
  })

  test('whoever the mistake sent away waits, or is missed, as before', () => {
    const before = [maria.opens('3'), eleni.takes('certificates'), eleni.takes('certificates')]
    const missed = [maria.callsNext('3'), maria.marksMissed('3'), maria.closes('3')]
    const day = given(...before, ...missed, katerina.endsTheDay())
      .when(katerina.reopensTheDay())
      .day()
    expect([...day.tickets.values()].map((ticket) => `${ticket.label} ${ticket.state}`)).toEqual([
      'Α 001 missed',
      'Α 002 waiting',
    ])
  })

  test('whoever was sent on or let back in waits again, whoever was set aside is set aside', () => {
    const sentOn = [...eleniIsCalled, maria.transfers('3', 'transport')]
    const aside = [yorgos.takes('certificates'), maria.callsNext('3'), maria.parks('3', 10, 'λείπει ένα χαρτί')]
    const backIn = [eleni.takes('certificates'), maria.callsNext('3'), maria.marksMissed('3')]
    const past = [...sentOn, ...aside, ...backIn, maria.returnsMissed('3', 'Α 003')]
    const day = given(...past, katerina.endsTheDay())
      .when(katerina.reopensTheDay())
      .day()
    expect(day.tickets).toEqual(dayAfter(past).tickets)
  })

  test('and can be ended again', () => {
    given(katerina.endsTheDay(), katerina.reopensTheDay()).when(katerina.endsTheDay()).happens({ type: 'dayEnded' })
  })

  test('only a day that has ended', () => {
    given(maria.opens('3')).when(katerina.reopensTheDay()).isRefused('day-not-ended')
    given().when(katerina.reopensTheDay()).isRefused('day-not-ended')
  })
})
