// Eleni is at Maria's counter and goes on to another one, or aside for a while. Her number stays.
import { describe, expect, test } from 'vitest'
import type { Fact } from '../facts.ts'
import { cases, eleni, katerina, maria, nikos, yorgos } from '../testing/people.ts'
import { EIGHT, given, MINUTE } from '../testing/story.ts'

/** Γ 001 waits since 8:02, Α 001 was taken at 8:03. */
const eleniIsCalled = [
  maria.opens('3'),
  nikos.opens('5'),
  yorgos.takes('transport'),
  eleni.takes('certificates'),
  maria.callsNext('3'),
]
const eleniIsServed = [...eleniIsCalled, maria.starts('3')]
type Moved = Extract<Fact, { type: 'ticketTransferred' }>
const moved = (more: Partial<Moved> = {}): Moved => ({
  type: 'ticketTransferred',
  ticket: 'Α 001',
  counter: '3',
  service: 'transport',
  only: null,
  turn: EIGHT + 3 * MINUTE,
  why: { kind: 'taken' },
  ...more,
})

describe('transfer', () => {
  test('Eleni also needs transport: she keeps her turn, and Maria is free', () => {
    const sent = given(...eleniIsServed).when(maria.transfers('3', 'transport'))
    sent.happens(moved())
    sent.replies({ ticket: 'Α 001' })
    expect(sent.day().counters.get('3')?.state).toBe('free')
    expect(sent.day().tickets.get('Α 001')).toMatchObject({
      state: 'waiting',
      service: 'transport',
      servingAt: null,
      takenAt: EIGHT + 3 * MINUTE,
    })
  })

  test('what was done here is counted here, and what is done there there', () => {
    const sent = given(...eleniIsServed).when(maria.transfers('3', 'transport', { rows: [cases('EKEP', 2)] }))
    sent.happens(moved(), {
      type: 'casesLogged',
      entry: 1,
      ticket: 'Α 001',
      counter: '3',
      kep: '0207',
      way: 'ticket',
      rows: [cases('EKEP', 2)],
    })
    sent.replies({ ticket: 'Α 001', entry: 1 })
    const later = [katerina.opens('12'), katerina.callsChosen('12', 'Α 001'), katerina.starts('12')]
    const { entries } = given(
      ...eleniIsServed,
      maria.transfers('3', 'transport', { rows: [cases('EKEP', 2)] }),
      ...later,
    )
      .when(katerina.finishes('12', cases('ΘΥΡΙΔΕΣ', 1)))
      .day()
    expect([...entries.values()].map(({ kep, rows }) => [kep, rows])).toEqual([
      ['0207', [cases('EKEP', 2)]],
      ['0325', [cases('ΘΥΡΙΔΕΣ', 1)]],
    ])
  })

  test('first: before everybody who waits there', () => {
    given(...eleniIsServed)
      .when(maria.transfers('3', 'transport', { order: 'first' }))
      .happens(moved({ turn: EIGHT + 2 * MINUTE - 1, why: { kind: 'transferred', order: 'first' } }))
    given(...eleniIsServed, maria.transfers('3', 'transport', { order: 'first' }))
      .when(nikos.callsNext('5'))
      .replies({ ticket: 'Α 001' })
  })

  test('first where nobody waits: her own turn', () => {
    given(...eleniIsServed, nikos.callsNext('5'))
      .when(maria.transfers('3', 'transport', { order: 'first' }))
      .happens(moved({ why: { kind: 'transferred', order: 'first' } }))
  })

  test('first at one counter: before whoever was sent to that counter', () => {
    const sentToTheAnnexe = [nikos.callsNext('5'), nikos.transfers('5', 'transport', { only: '21' })]
    given(
      ...eleniIsServed,
      ...sentToTheAnnexe,
      maria.transfers('3', 'transport', { only: '21', order: 'first' }),
      katerina.opens('21'),
    )
      .when(katerina.callsNext('21'))
      .replies({ ticket: 'Α 001' })
  })

  test('last: as if having come now', () => {
    given(...eleniIsServed)
      .when(maria.transfers('3', 'transport', { order: 'last' }))
      .happens(moved({ turn: EIGHT + 6 * MINUTE, why: { kind: 'transferred', order: 'last' } }))
  })

  test('to one counter: no other calls her, not even one that serves it', () => {
    const yorgosIsServed = [katerina.opens('12'), nikos.callsNext('5'), nikos.starts('5'), nikos.finishes('5')]
    const sent = [...eleniIsServed, ...yorgosIsServed, maria.transfers('3', 'transport', { only: '12' })]
    given(...sent)
      .when(nikos.callsNext('5'))
      .isRefused('queue-empty')
    given(...sent)
      .when(nikos.callsChosen('5', 'Α 001'))
      .isRefused('not-served-here')
    given(...sent)
      .when(katerina.callsNext('12'))
      .replies({ ticket: 'Α 001' })
    // Nobody sits there any more: whoever else serves it may call her.
    given(...sent, katerina.closes('12'))
      .when(nikos.callsNext('5'))
      .replies({ ticket: 'Α 001' })
  })

  test('also before the serving began', () => {
    given(...eleniIsCalled)
      .when(maria.transfers('3', 'transport'))
      .happens(moved())
  })

  test('not to what does not exist, not with cases that do not exist', () => {
    const at = given(...eleniIsServed)
    at.when(maria.transfers('3', 'passports')).isRefused('unknown-service')
    at.when(maria.transfers('3', 'transport', { only: '99' })).isRefused('unknown-counter')
    at.when(maria.transfers('3', 'transport', { rows: [cases('FAX', 1)] })).isRefused('unknown-channel')
    at.when(maria.transfers('3', 'transport', { rows: [cases('EKEP', 1, 'haircut')] })).isRefused('unknown-procedure')
  })

  test('nobody at the counter, or not one’s own', () => {
    given(maria.opens('3')).when(maria.transfers('3', 'transport')).isRefused('nobody-called')
    given(maria.opens('3'), maria.pauses('3')).when(maria.transfers('3', 'transport')).isRefused('counter-paused')
    given().when(maria.transfers('3', 'transport')).isRefused('counter-closed')
    given(...eleniIsServed)
      .when(nikos.transfers('3', 'transport'))
      .isRefused('not-your-counter')
  })
})

describe('park', () => {
  test('a paper is missing: she is set aside for ten minutes, with a note', () => {
    const aside = given(...eleniIsServed).when(maria.parks('3', 10, 'λείπει ένα χαρτί'))
    const until = EIGHT + 16 * MINUTE
    aside.happens({ type: 'ticketParked', ticket: 'Α 001', counter: '3', until, note: 'λείπει ένα χαρτί' })
    aside.replies({ ticket: 'Α 001' })
    expect(aside.day().counters.get('3')?.state).toBe('free')
    expect(aside.day().tickets.get('Α 001')).toMatchObject({
      state: 'parked',
      parked: { counter: '3', until, note: 'λείπει ένα χαρτί' },
      servingAt: null,
    })
    expect(aside.day().calls).toEqual([])
  })

  test('without a time, and before the serving began', () => {
    given(...eleniIsCalled)
      .when(maria.parks('3'))
      .happens({ type: 'ticketParked', ticket: 'Α 001', counter: '3', until: null, note: null })
  })

  test('whoever is set aside is not called next', () => {
    given(...eleniIsServed, maria.parks('3'))
      .when(maria.callsNext('3'))
      .isRefused('queue-empty')
  })

  test('nobody at the counter, or not one’s own', () => {
    given(maria.opens('3')).when(maria.parks('3')).isRefused('nobody-called')
    given(maria.opens('3'), maria.pauses('3')).when(maria.parks('3')).isRefused('counter-paused')
    given(...eleniIsServed)
      .when(nikos.parks('3'))
      .isRefused('not-your-counter')
  })
})
