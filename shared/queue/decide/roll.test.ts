// A roll of torn numbers: the system follows what people tear off themselves, and counts nobody who never was.
import { describe, expect, test } from 'vitest'
import { boardView } from '../../views/board-view.ts'
import { deskView } from '../../views/desk-view.ts'
import { kioskView } from '../../views/kiosk-view.ts'
import { slipsView } from '../../views/slips-view.ts'
import { todayView } from '../../views/today-view.ts'
import { type Day, morning } from '../day.ts'
import { decide } from '../decide.ts'
import { rollsLeftBy } from '../roll.ts'
import type { OfficeSettings } from '../settings.ts'
import { larissa, larissaWithRoll, PRESS } from '../testing/office.ts'
import { cases, eleni, katerina, maria, nikos } from '../testing/people.ts'
import { atOnce, DATE, dayAfter, EIGHT, givenIn, MINUTE } from '../testing/story.ts'

const given = (...past: Parameters<typeof dayAfter>[0]) => givenIn(larissaWithRoll, ...past)
const paper = { paper: { state: 'ready', since: null }, paperAt: null, unsure: [] } as const

/** Β on a roll of its own kind. */
const withRoll = (roll: OfficeSettings['services'][number]['roll']): OfficeSettings => ({
  ...larissa,
  services: larissa.services.map((one) => (one.id === 'signatures' ? { ...one, roll } : one)),
})

describe('callNext at a counter with a roll', () => {
  test('gives the next number and calls it in one go: the queue is never empty', () => {
    const called = given(maria.opens('3'), maria.setsRoll('signatures', 58)).when(maria.callsNext('3'))
    const at = EIGHT + 2 * MINUTE
    called.happens(
      {
        type: 'ticketTaken',
        ...{ ticket: 'Β 58·1', service: 'signatures', number: 58, language: 'el', ahead: 0, priority: null },
        ...{ turn: at, why: { kind: 'torn', told: false }, estimate: null, printer: null },
      },
      { type: 'ticketCalled', ticket: 'Β 58·1', counter: '3', kep: '0207', turn: at, reason: null },
    )
    called.replies({ ticket: 'Β 58·1' })
  })

  test('calls first whoever is known to wait', () => {
    given(eleni.takes('certificates'), maria.opens('3')).when(maria.callsNext('3')).replies({ ticket: 'Α 001' })
  })

  test('but the roll may be called before them, by name', () => {
    const past = [eleni.takes('certificates'), maria.opens('3')]
    given(...past)
      .when(maria.callsRoll('3', 'signatures'))
      .replies({ ticket: 'Β 00·1' })
    given(...past)
      .when(maria.callsRoll('3', 'certificates'))
      .isRefused('no-roll')
  })

  test('a counter that does not serve the roll’s service calls nobody from it', () => {
    given(nikos.opens('11')).when(nikos.callsNext('11')).isRefused('queue-empty')
    given(nikos.opens('11')).when(nikos.callsRoll('11', 'signatures')).isRefused('not-served-here')
  })

  test('two counters in the same instant call two numbers', () => {
    const { tickets } = given(maria.opens('3'), nikos.opens('5'), atOnce(maria.callsNext('3'), nikos.callsNext('5')))
      .when(maria.starts('3'))
      .day()
    expect([...tickets.keys()]).toEqual(['Β 00·1', 'Β 01·1'])
  })

  test('of two rolls it takes the one that has gone without a call for longer', () => {
    const both: OfficeSettings = {
      ...larissaWithRoll,
      services: larissaWithRoll.services.map((one) =>
        one.id === 'certificates' ? { ...one, roll: { from: 1, to: 999, letterShown: true } } : one,
      ),
    }
    const first = [maria.opens('3'), maria.callsNext('3')]
    const untorn = givenIn(both, ...first, maria.findsItUntorn('3'))
    givenIn(both, maria.opens('3')).when(maria.callsNext('3')).replies({ ticket: 'Α 001·1' })
    givenIn(both, ...first, maria.starts('3'), maria.finishes('3'))
      .when(maria.callsNext('3'))
      .replies({ ticket: 'Β 00·1' })
    untorn.when(maria.callsNext('3')).replies({ ticket: 'Β 00·1' })
  })

  test('the kiosk sends people to the roll, and staff give numbers beyond it', () => {
    given(maria.opens('3')).when(eleni.takes('signatures')).isRefused('from-the-roll')
    given(maria.opens('3')).when(maria.gives('signatures')).replies({ ticket: 'Β 100' })
  })
})

describe('a number that nobody had torn', () => {
  const called = [maria.opens('3'), maria.setsRoll('signatures', 58), maria.callsNext('3')]

  test('was never given: it counts nowhere, and comes again', () => {
    const found = given(...called).when(maria.findsItUntorn('3'))
    found.happens({ type: 'ticketNotTorn', ticket: 'Β 58·1', service: 'signatures', number: 58, counter: '3' })
    const day = found.day()
    expect(todayView(day, EIGHT, [], [])).toMatchObject({ taken: 0, missed: 0, cancelled: 0 })
    expect([day.counters.get('3')?.state, day.calls]).toEqual(['free', []])
    given(...called, maria.findsItUntorn('3'))
      .when(maria.callsNext('3'))
      .replies({ ticket: 'Β 58·1' })
  })

  test('leaves nothing to take back', () => {
    given(...called, maria.findsItUntorn('3'))
      .shortlyAfter(maria.takesBack('3'))
      .isRefused('nothing-to-take-back')
  })

  test('whoever had torn it and is not there is missed like anybody, and may come back', () => {
    const day = given(...called)
      .when(maria.marksMissed('3'))
      .day()
    expect(todayView(day, EIGHT, [], [])).toMatchObject({ taken: 1, missed: 1 })
    given(...called, maria.marksMissed('3'))
      .when(maria.callsNext('3'))
      .replies({ ticket: 'Β 59·1' })
    given(...called, maria.marksMissed('3'), maria.callsMissed('3', 'Β 58·1'))
      .when(maria.findsItUntorn('3'))
      .isRefused('not-just-torn')
  })

  test('is none of those that the house gave', () => {
    givenIn(larissaWithRoll, eleni.takes('certificates'), maria.opens('3'), maria.callsNext('3'))
      .when(maria.findsItUntorn('3'))
      .isRefused('not-just-torn')
  })

  test('with another counter’s number already beyond it, it alone comes again', () => {
    const past = [maria.opens('3'), nikos.opens('5'), maria.callsNext('3'), nikos.callsNext('5')]
    given(...past, maria.findsItUntorn('3'))
      .when(maria.callsNext('3'))
      .replies({ ticket: 'Β 00·1' })
    given(...past, maria.findsItUntorn('3'), maria.callsNext('3'), maria.starts('3'), maria.finishes('3'))
      .when(maria.callsNext('3'))
      .replies({ ticket: 'Β 02·1' })
  })
})

test('a call of the roll that is taken back never was: the roll stands at its number', () => {
  const past = [maria.opens('3'), maria.callsNext('3')]
  const day = given(...past)
    .shortlyAfter(maria.takesBack('3'))
    .day()
  expect([day.tickets.size, day.rolls.get('signatures')?.next, day.counters.get('3')?.state]).toEqual([0, 0, 'free'])
})

describe('where the roll stands', () => {
  test('is what somebody said last: forwards in the same round, backwards in the next', () => {
    const past = [maria.opens('3'), maria.setsRoll('signatures', 58), maria.callsNext('3'), maria.marksMissed('3')]
    given(...past)
      .when(katerina.setsRoll('signatures', 70))
      .happens({ type: 'rollSet', service: 'signatures', number: 70 })
    given(...past)
      .when(katerina.setsRoll('signatures', 0))
      .happens({ type: 'rollSet', service: 'signatures', number: 100 })
    given(...past)
      .when(katerina.setsRoll('signatures', 59))
      .isRefused('nothing-changed')
  })

  test('is a number of the roll', () => {
    given().when(maria.setsRoll('signatures', 100)).isRefused('not-on-the-roll')
    given().when(maria.setsRoll('certificates', 5)).isRefused('no-roll')
    given().when(maria.setsRoll('passports', 5)).isRefused('unknown-service')
    givenIn(withRoll({ from: 1, to: 99, letterShown: true }))
      .when(maria.setsRoll('signatures', 0))
      .isRefused('not-on-the-roll')
  })

  test('after its last number comes its first, under another label that looks the same', () => {
    const past = [maria.opens('3'), maria.setsRoll('signatures', 99), maria.callsNext('3'), maria.starts('3')]
    const again = [...past, maria.finishes('3', cases('EKEP', 1)), maria.callsNext('3')]
    const day = dayAfter(again, larissaWithRoll)
    expect([...day.tickets.keys()]).toEqual(['Β 99·1', 'Β 00·2'])
    expect(boardView(day, EIGHT, null).calls.map(({ ticket }) => ticket)).toEqual(['Β 00', 'Β 99'])
  })

  test('the next day goes on where this one ended, by its own facts', () => {
    const yesterday = dayAfter(
      [maria.opens('3'), maria.setsRoll('signatures', 99), maria.callsNext('3')],
      larissaWithRoll,
    )
    const today: Day = { ...morning('2026-11-24', larissaWithRoll), rolls: rollsLeftBy(yesterday, larissaWithRoll) }
    const { by, command } = maria.opens('3')
    const decision = decide(today, command, EIGHT, by)
    expect(decision.ok && decision.facts[1]).toEqual({ type: 'rollSet', service: 'signatures', number: 0 })
  })
})

describe('numbers that somebody says are torn', () => {
  const heard = [maria.opens('3'), maria.setsRoll('signatures', 58), katerina.hearsRollIsAt('signatures', 60)]

  test('wait from then on, like anybody', () => {
    const day = dayAfter(heard, larissaWithRoll)
    expect([...day.tickets.keys()]).toEqual(['Β 58·1', 'Β 59·1', 'Β 60·1'])
    const seen = deskView(day, '3', [], EIGHT + 3 * MINUTE)
    expect(seen.waiting.map(({ label }) => label)).toEqual(['Β 58·1', 'Β 59·1', 'Β 60·1'])
    expect(seen.waiting[2]?.wait).not.toBeNull()
    expect(boardView(day, EIGHT, null).services[1]?.people).toBe(3)
    given(...heard)
      .when(maria.callsNext('3'))
      .happens({
        type: 'ticketCalled',
        ...{ ticket: 'Β 58·1', counter: '3', kep: '0207', turn: EIGHT + 2 * MINUTE, reason: null },
      })
  })

  test('are called from the roll before its next number', () => {
    given(...heard)
      .when(maria.callsRoll('3', 'signatures'))
      .replies({ ticket: 'Β 58·1' })
  })

  test('are not behind it: that would be a whole roll', () => {
    given(...heard)
      .when(katerina.hearsRollIsAt('signatures', 60))
      .isRefused('behind-the-roll')
  })

  test('a call of one of them that is taken back leaves it waiting', () => {
    const day = given(...heard, maria.callsNext('3'))
      .shortlyAfter(maria.takesBack('3'))
      .day()
    expect(day.tickets.get('Β 58·1')?.state).toBe('waiting')
  })
})

describe('what the screens say', () => {
  test('how many wait is not known, and nothing is said of how long', () => {
    const day = dayAfter([maria.opens('3')], larissaWithRoll)
    expect(boardView(day, EIGHT, null).services[1]).toMatchObject({ people: null, wait: null })
    expect(kioskView(day, paper, EIGHT).services[1]).toMatchObject({ people: null, refusal: 'from-the-roll' })
    expect(todayView(day, EIGHT, [], []).services[1]).toMatchObject({ unknown: true, waitingSince: [] })
  })

  test('numbers are as on paper, and a roll without letters shows digits alone', () => {
    const bare = withRoll({ from: 1, to: 999, letterShown: false })
    const day = dayAfter([maria.opens('3'), maria.setsRoll('signatures', 7), maria.callsNext('3')], bare)
    expect(boardView(day, EIGHT, null).calls[0]?.ticket).toBe('007')
    expect(kioskView(day, paper, EIGHT).services[1]?.called).toBe('007')
    expect(todayView(day, EIGHT, [], []).counters[0]?.ticket).toBe('007')
    expect(deskView(day, '3', [], EIGHT).rolls).toMatchObject([{ next: '008', number: 8, turn: true }])
  })

  test('no slip is printed for a number that is paper already', () => {
    const day = dayAfter([maria.opens('3'), maria.callsNext('3'), maria.gives('signatures')], larissaWithRoll)
    expect(slipsView(day, PRESS).slips.map(({ ticket }) => ticket)).toEqual(['Β 100'])
  })

  test('a call without a known wait is none that was waited for', () => {
    const day = dayAfter([maria.opens('3'), maria.callsNext('3')], larissaWithRoll)
    const [stay] = day.tickets.get('Β 00·1')?.stays ?? []
    expect(stay?.calledAt).toBe(stay?.waitedFrom)
    expect(day.date).toBe(DATE)
  })
})
