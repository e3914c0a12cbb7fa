// Maria at counter 3 and Nikos at counter 5 call.
import { describe, expect, test } from 'vitest'
import type { Fact } from '../facts.ts'
import { larissaThatChose } from '../testing/office.ts'
import { eleni, katerina, maria, nikos, yorgos } from '../testing/people.ts'
import { EIGHT, given, givenIn, MINUTE, times } from '../testing/story.ts'

/** Maria sits down where she sits already: nothing happens, and a minute goes by. */
const minutesPass = (minutes: number, counter = '3') => times(minutes, () => maria.opens(counter))

/** By its turn: so many minutes after eight. */
const called = (ticket: string, counter: string, turn: number, kep = '0207', reason: string | null = null): Fact => ({
  type: 'ticketCalled',
  ticket,
  counter,
  kep,
  turn: EIGHT + turn * MINUTE,
  reason,
})

describe('callNext', () => {
  test('whoever came first is called first, whatever the letter', () => {
    given(maria.opens('3'), yorgos.takes('signatures'), eleni.takes('certificates'))
      .when(maria.callsNext('3'))
      .happens(called('Β 001', '3', 1))
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
      .happens(called('Α 002', '5', 3))
  })

  test('a call counts for the KEP that the counter belongs to', () => {
    given(nikos.opens('12'), eleni.takes('transport'))
      .when(nikos.callsNext('12'))
      .happens(called('Γ 001', '12', 1, '0325'))
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
    again.happens(called('Α 001', '3', 2))
    again.replies({ ticket: 'Α 001' })
  })

  test('another counter may call her too', () => {
    given(...eleniMissedHerTurn)
      .when(nikos.callsMissed('5', 'Α 001'))
      .happens(called('Α 001', '5', 2))
  })

  test('but not two counters at once', () => {
    const second = given(...eleniMissedHerTurn, nikos.callsMissed('5', 'Α 001')).when(maria.callsMissed('3', 'Α 001'))
    second.isRefused('ticket-not-missed')
    second.hearsOf('5')
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

describe('callNext, by one sortable number', () => {
  test('priority is a head start of twenty minutes, not more', () => {
    const past = [maria.opens('3'), eleni.takes('certificates')]
    given(...past, yorgos.takesWithPriority('certificates'))
      .when(maria.callsNext('3'))
      .happens(called('Α 002', '3', 2 - 20))
    given(...past, ...minutesPass(20), yorgos.takesWithPriority('certificates'))
      .when(maria.callsNext('3'))
      .happens(called('Α 001', '3', 1))
  })

  test('a counter that only helps waits fifteen minutes before it does', () => {
    const past = [maria.opens('11'), eleni.takes('certificates')]
    given(...past, ...minutesPass(13, '11'))
      .when(maria.callsNext('11'))
      .isRefused('queue-empty')
    given(...past, ...minutesPass(14, '11'))
      .when(maria.callsNext('11'))
      .happens(called('Α 001', '11', 16, '0325'))
  })

  test('its own people go before those whom it helps, up to those fifteen minutes', () => {
    const past = [maria.opens('11'), eleni.takes('certificates'), ...minutesPass(14, '11')]
    const early = [maria.opens('11'), eleni.takes('certificates'), yorgos.takes('transport'), ...minutesPass(20, '11')]
    given(...early)
      .when(maria.callsNext('11'))
      .replies({ ticket: 'Γ 001' })
    given(...past, yorgos.takes('transport'))
      .when(maria.callsNext('11'))
      .replies({ ticket: 'Α 001' })
  })
})

describe('callChosen', () => {
  const two = [maria.opens('3'), eleni.takes('certificates'), yorgos.takes('certificates')]

  test('Yorgos has a bus to catch: he is called out of turn, and the reason is kept', () => {
    const chosen = given(...two).when(maria.callsChosen('3', 'Α 002'))
    chosen.happens(called('Α 002', '3', 2, '0207', 'έχει λεωφορείο'))
    chosen.replies({ ticket: 'Α 002' })
  })

  test('a counter that only helps may choose before its time', () => {
    given(maria.opens('11'), eleni.takes('certificates'))
      .when(maria.callsChosen('11', 'Α 001'))
      .happens(called('Α 001', '11', 16, '0325', 'έχει λεωφορείο'))
  })

  test('not where the office switched it off', () => {
    givenIn(larissaThatChose({ outOfTurn: false }), ...two)
      .when(maria.callsChosen('3', 'Α 002'))
      .isRefused('out-of-turn-off')
  })

  test('only whoever waits, and for something that this counter serves', () => {
    given(...two, maria.callsNext('3'), maria.marksMissed('3'))
      .when(maria.callsChosen('3', 'Α 001'))
      .isRefused('ticket-not-waiting')
    given(...two)
      .when(maria.callsChosen('3', 'Α 777'))
      .isRefused('unknown-ticket')
    given(...two, eleni.takes('transport'))
      .when(maria.callsChosen('3', 'Γ 001'))
      .isRefused('not-served-here')
  })

  test('of two clerks who choose the same one the second hears who has it', () => {
    const second = given(...two, nikos.opens('5'), nikos.callsChosen('5', 'Α 002')).when(
      maria.callsChosen('3', 'Α 002'),
    )
    second.isRefused('ticket-not-waiting')
    second.hearsOf('5')
  })
})

describe('callParked', () => {
  const aside = [
    maria.opens('3'),
    nikos.opens('5'),
    eleni.takes('certificates'),
    maria.callsNext('3'),
    maria.parks('3'),
  ]

  test('Eleni has her paper: she is called by her old turn, here or elsewhere', () => {
    const again = given(...aside).when(maria.callsParked('3', 'Α 001'))
    again.happens(called('Α 001', '3', 2))
    expect(again.day().tickets.get('Α 001')).toMatchObject({ state: 'called', parked: null, calls: 2 })
    given(...aside)
      .when(nikos.callsParked('5', 'Α 001'))
      .happens(called('Α 001', '5', 2))
  })

  test('only whoever is set aside, where it is served', () => {
    given(...aside, yorgos.takes('certificates'))
      .when(maria.callsParked('3', 'Α 002'))
      .isRefused('ticket-not-parked')
    given(...aside)
      .when(maria.callsParked('3', 'Α 777'))
      .isRefused('unknown-ticket')
    given(...aside, katerina.opens('21'))
      .when(katerina.callsParked('21', 'Α 001'))
      .isRefused('not-served-here')
  })
})

test('a missed one is called where it is served', () => {
  const missed = [maria.opens('3'), eleni.takes('certificates'), maria.callsNext('3'), maria.marksMissed('3')]
  given(...missed, katerina.opens('21'))
    .when(katerina.callsMissed('21', 'Α 001'))
    .isRefused('not-served-here')
})
