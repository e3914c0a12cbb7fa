// The telephone rings at Maria's counter: whoever has no ticket is served too, with the time running, and counted.
import { expect, test } from 'vitest'
import { calendar, cases, eleni, katerina, maria, nikos } from '../testing/people.ts'
import { EIGHT, given, MINUTE, times } from '../testing/story.ts'

const onThePhone = [maria.opens('3'), eleni.takes('certificates'), maria.attends('3', 'phone')]
const minutesPass = (minutes: number) => times(minutes, () => maria.opens('3'))

test('while Maria is on the telephone she calls nobody, and everybody sees why', () => {
  given(...onThePhone)
    .when(maria.callsNext('3'))
    .isRefused('counter-busy')
  expect(
    given(...onThePhone)
      .when(maria.opens('3'))
      .day()
      .counters.get('3'),
  ).toEqual({
    state: 'attending',
    clerk: 'maria',
    since: EIGHT + 2 * MINUTE,
    way: 'phone',
  })
})

test('it ends with its cases, counted for her KEP in the way that it turned out to be', () => {
  given(...onThePhone, ...minutesPass(4))
    .when(maria.finishesWithoutTicket('3', cases('EKEP', 2)))
    .happens(
      {
        type: 'servingWithoutTicketEnded',
        counter: '3',
        kep: '0207',
        way: 'counter',
        began: EIGHT + 2 * MINUTE,
        entry: 1,
        accurate: true,
      },
      {
        type: 'casesLogged',
        entry: 1,
        ticket: null,
        counter: '3',
        kep: '0207',
        way: 'counter',
        rows: [cases('EKEP', 2)],
      },
    )
})

test('or it comes to nothing, and the counter is free', () => {
  const stopped = given(...onThePhone).when(maria.stopsWithoutTicket('3'))
  expect(stopped.facts).toMatchObject([{ type: 'servingWithoutTicketEnded', entry: null }])
  expect(stopped.day().counters.get('3')?.state).toBe('free')
})

test('a wrong channel changes nothing', () => {
  given(...onThePhone)
    .when(maria.finishesWithoutTicket('3', cases('FAX', 1)))
    .isRefused('unknown-channel')
})

test('nobody ends what was not begun', () => {
  given(maria.opens('3')).when(maria.stopsWithoutTicket('3')).isRefused('nobody-attended')
  given(...onThePhone)
    .when(nikos.stopsWithoutTicket('3'))
    .isRefused('not-your-counter')
})

test('the day is not ended over somebody on the telephone; what the calendar finds open for hours is not accurate', () => {
  given(...onThePhone)
    .when(katerina.endsTheDay())
    .isRefused('someone-is-served')
  const found = given(...onThePhone, ...minutesPass(121)).when(calendar.endsTheDay())
  expect(found.facts).toContainEqual({
    type: 'servingWithoutTicketEnded',
    counter: '3',
    kep: '0207',
    way: 'phone',
    began: EIGHT + 2 * MINUTE,
    entry: null,
    accurate: false,
  })
})
