// Eleni takes a ticket.
import { describe, expect, test } from 'vitest'
import { labelOf } from '../day.ts'
import { eleni, katerina, maria, nikos, tourist, yorgos } from '../testing/people.ts'
import { dayAfter, EIGHT, given, MINUTE, times } from '../testing/story.ts'

describe('takeTicket', () => {
  test('the first of the day is Α 001, with nobody before it', () => {
    given()
      .when(eleni.takes('certificates'))
      .happens({
        type: 'ticketTaken',
        ticket: 'Α 001',
        service: 'certificates',
        number: 1,
        language: 'el',
        ahead: 0,
        priority: null,
        turn: EIGHT,
        why: { kind: 'taken' },
        estimate: null,
        printer: null,
      })
    given().when(eleni.takes('certificates')).replies({ ticket: 'Α 001', ahead: 0 })
  })

  test('the first act of a day also begins the day, with the settings that it will run by; the second does not', () => {
    expect(
      given()
        .when(eleni.takes('certificates'))
        .facts.map((fact) => fact.type),
    ).toEqual(['dayBegan', 'ticketTaken'])
    expect(
      given(maria.opens('3'))
        .when(eleni.takes('certificates'))
        .facts.map((fact) => fact.type),
    ).toEqual(['ticketTaken'])
  })

  test('every letter counts for itself', () => {
    const past = [eleni.takes('certificates'), yorgos.takes('certificates'), eleni.takes('transport')]
    given(...past)
      .when(eleni.takes('certificates'))
      .replies({ ticket: 'Α 003' })
    given(...past)
      .when(eleni.takes('transport'))
      .replies({ ticket: 'Γ 002' })
    given(...past)
      .when(eleni.takes('signatures'))
      .replies({ ticket: 'Β 001' })
  })

  test('after Α 999 comes Α 1000, and then Α 1001', () => {
    const past = times(999, () => eleni.takes('certificates'))
    expect([...dayAfter(past).tickets.keys()].slice(-2)).toEqual(['Α 998', 'Α 999'])
    const thousandth = given(...past).when(eleni.takes('certificates'))
    thousandth.replies({ ticket: 'Α 1000', ahead: 999 })
    given(...past, eleni.takes('certificates'))
      .when(yorgos.takes('certificates'))
      .replies({ ticket: 'Α 1001' })
  })

  test('a label shows at least three digits', () => {
    expect([1, 23, 999, 1000].map((n) => labelOf('Α', n))).toEqual(['Α 001', 'Α 023', 'Α 999', 'Α 1000'])
  })

  test('whoever waits for one of the same counters is before the newcomer; whoever does not is not', () => {
    // Signatures and transport meet at Nikos's counter 5; nobody at all shares a counter with the empty line.
    given(yorgos.takes('certificates'), yorgos.takes('transport')).when(eleni.takes('signatures')).replies({ ahead: 2 })
  })

  test('those who were called are no longer before the newcomer', () => {
    given(maria.opens('3'), yorgos.takes('certificates'), maria.callsNext('3'))
      .when(eleni.takes('certificates'))
      .replies({ ticket: 'Α 002', ahead: 0 })
  })

  test('a tourist gets the slip in English', () => {
    const { tickets } = given().when(tourist.takes('transport')).day()
    expect(tickets.get('Γ 001')?.language).toBe('en')
  })

  test('a service that the office does not have is refused, and the day does not begin', () => {
    const refused = given().when(eleni.takes('passports'))
    refused.isRefused('unknown-service')
    expect(refused.day()).toMatchObject({ phase: 'new', revision: 0 })
  })

  test('no ticket is given after the end of the day, and again when it was reopened, with the next number', () => {
    const evening = [maria.opens('3'), eleni.takes('certificates'), katerina.endsTheDay()]
    given(...evening)
      .when(yorgos.takes('certificates'))
      .isRefused('day-ended')
    given(...evening, katerina.reopensTheDay(), nikos.opens('5'))
      .when(yorgos.takes('certificates'))
      .replies({ ticket: 'Α 002', ahead: 1 })
  })

  test('with priority: the class and its head start are kept, and those who are overtaken are not before her', () => {
    const taken = given(yorgos.takes('certificates')).when(eleni.takesWithPriority('certificates'))
    taken.happens({
      type: 'ticketTaken',
      ticket: 'Α 002',
      service: 'certificates',
      number: 2,
      language: 'el',
      ahead: 0,
      priority: 'disability',
      turn: EIGHT - 19 * MINUTE,
      why: { kind: 'priority', priority: 'disability', minutes: 20 },
      estimate: null,
      printer: null,
    })
    given(eleni.takesWithPriority('certificates')).when(yorgos.takes('certificates')).replies({ ahead: 1 })
  })

  test('a class that the office does not have is refused', () => {
    given().when(eleni.takesWithPriority('certificates', 'royalty')).isRefused('unknown-priority')
  })
})
