// Maria at counter 3 and Nikos at counter 5 call.
import { describe, test } from 'vitest'
import { eleni, maria, nikos, yorgos } from '../testing/people.ts'
import { given } from '../testing/story.ts'

describe('callNext', () => {
  test('whoever came first is called first, whatever the letter', () => {
    given(maria.opens('3'), yorgos.takes('signatures'), eleni.takes('certificates'))
      .when(maria.callsNext('3'))
      .happens({ type: 'ticketCalled', ticket: 'Β 001', counter: '3', kep: '0207' })
  })

  test('the answer names the ticket', () => {
    given(maria.opens('3'), eleni.takes('certificates')).when(maria.callsNext('3')).replies({ ticket: 'Α 001' })
  })

  test('the next ticket skips services that this counter does not serve', () => {
    const past = [maria.opens('3'), nikos.opens('5'), yorgos.takes('transport'), eleni.takes('certificates')]
    given(...past)
      .when(maria.callsNext('3'))
      .replies({ ticket: 'Α 001' })
    given(...past)
      .when(nikos.callsNext('5'))
      .replies({ ticket: 'Γ 001' })
  })

  test('two counters get two tickets', () => {
    given(
      maria.opens('3'),
      nikos.opens('5'),
      eleni.takes('certificates'),
      yorgos.takes('certificates'),
      maria.callsNext('3'),
    )
      .when(nikos.callsNext('5'))
      .happens({ type: 'ticketCalled', ticket: 'Α 002', counter: '5', kep: '0207' })
  })

  test('a call counts for the KEP that the counter belongs to', () => {
    given(nikos.opens('12'), eleni.takes('transport'))
      .when(nikos.callsNext('12'))
      .happens({ type: 'ticketCalled', ticket: 'Γ 001', counter: '12', kep: '0325' })
  })

  test('nobody waits, or nobody for this counter', () => {
    given(maria.opens('3')).when(maria.callsNext('3')).isRefused('queue-empty')
    given(maria.opens('3'), eleni.takes('transport')).when(maria.callsNext('3')).isRefused('queue-empty')
  })

  test('a missed ticket is not in the line', () => {
    given(maria.opens('3'), eleni.takes('certificates'), maria.callsNext('3'), maria.marksMissed('3'))
      .when(maria.callsNext('3'))
      .isRefused('queue-empty')
  })

  test('the annexe has no queue', () => {
    given(maria.opens('21'), eleni.takes('certificates')).when(maria.callsNext('21')).isRefused('queue-empty')
  })

  test('a second press while somebody is called or served is refused', () => {
    const called = [maria.opens('3'), eleni.takes('certificates'), yorgos.takes('certificates'), maria.callsNext('3')]
    given(...called)
      .when(maria.callsNext('3'))
      .isRefused('counter-busy')
    given(...called, maria.starts('3'))
      .when(maria.callsNext('3'))
      .isRefused('counter-busy')
  })

  test('only from an open counter of one’s own', () => {
    given(eleni.takes('certificates')).when(maria.callsNext('3')).isRefused('counter-closed')
    given(nikos.opens('3'), eleni.takes('certificates')).when(maria.callsNext('3')).isRefused('not-your-counter')
    given(maria.opens('3'), eleni.takes('certificates')).when(maria.callsNext('99')).isRefused('unknown-counter')
  })
})

describe('callMissed', () => {
  const eleniMissedHerTurn = [
    maria.opens('3'),
    nikos.opens('5'),
    eleni.takes('certificates'),
    maria.callsNext('3'),
    maria.marksMissed('3'),
  ]

  test('Eleni turns up late and Maria calls her again', () => {
    const again = given(...eleniMissedHerTurn).when(maria.callsMissed('3', 'Α 001'))
    again.happens({ type: 'ticketCalled', ticket: 'Α 001', counter: '3', kep: '0207' })
    again.replies({ ticket: 'Α 001' })
  })

  test('another counter may call her too', () => {
    given(...eleniMissedHerTurn)
      .when(nikos.callsMissed('5', 'Α 001'))
      .happens({ type: 'ticketCalled', ticket: 'Α 001', counter: '5', kep: '0207' })
  })

  test('but not two counters at once', () => {
    given(...eleniMissedHerTurn, nikos.callsMissed('5', 'Α 001'))
      .when(maria.callsMissed('3', 'Α 001'))
      .isRefused('ticket-not-missed')
  })

  test('she can miss it a second time, and come back a second time', () => {
    given(...eleniMissedHerTurn, nikos.callsMissed('5', 'Α 001'), nikos.marksMissed('5'))
      .when(maria.callsMissed('3', 'Α 001'))
      .replies({ ticket: 'Α 001' })
  })

  test('a ticket that waits, or that was never given, is not a missed one', () => {
    given(...eleniMissedHerTurn, yorgos.takes('certificates'))
      .when(maria.callsMissed('3', 'Α 002'))
      .isRefused('ticket-not-missed')
    given(...eleniMissedHerTurn)
      .when(maria.callsMissed('3', 'Α 777'))
      .isRefused('unknown-ticket')
  })

  test('only from an open, free counter of one’s own', () => {
    given(...eleniMissedHerTurn, maria.closes('3'))
      .when(maria.callsMissed('3', 'Α 001'))
      .isRefused('counter-closed')
    given(...eleniMissedHerTurn)
      .when(maria.callsMissed('5', 'Α 001'))
      .isRefused('not-your-counter')
    given(...eleniMissedHerTurn)
      .when(maria.callsMissed('99', 'Α 001'))
      .isRefused('unknown-counter')
    given(...eleniMissedHerTurn, yorgos.takes('certificates'), maria.callsNext('3'))
      .when(maria.callsMissed('3', 'Α 001'))
      .isRefused('counter-busy')
  })
})
