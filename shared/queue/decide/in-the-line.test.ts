// Eleni is not at a counter: she is let back in, comes for something else, or goes home.
import { describe, expect, test } from 'vitest'
import { larissaThatChose } from '../testing/office.ts'
import { eleni, maria, nikos, yorgos } from '../testing/people.ts'
import { EIGHT, given, givenIn, MINUTE, times } from '../testing/story.ts'

/** Α 001, taken at 8:01, missed the call at 8:02. */
const eleniMissed = [maria.opens('3'), eleni.takes('certificates'), maria.callsNext('3'), maria.marksMissed('3')]
const eleniWaits = [maria.opens('3'), eleni.takes('certificates')]
const eleniIsCalled = [...eleniWaits, maria.callsNext('3')]
const minutesPass = (minutes: number) => times(minutes, () => maria.opens('3'))

describe('returnMissed', () => {
  test('soon after: she keeps her turn', () => {
    given(...eleniMissed)
      .when(maria.returnsMissed('3', 'Α 001'))
      .happens({ type: 'ticketReturned', ticket: 'Α 001', turn: EIGHT + MINUTE, why: { kind: 'taken' } })
  })

  test('much later: as if having come ten minutes ago', () => {
    const back = given(...eleniMissed, ...minutesPass(20)).when(maria.returnsMissed('3', 'Α 001'))
    const turn = EIGHT + 14 * MINUTE
    back.happens({ type: 'ticketReturned', ticket: 'Α 001', turn, why: { kind: 'returned', minutes: 10 } })
    expect(back.day().tickets.get('Α 001')).toMatchObject({ state: 'waiting', turn, takenAt: EIGHT + MINUTE })
  })

  test('where the office chose so, she always keeps her turn', () => {
    givenIn(larissaThatChose({ comeBackMinutes: null }), ...eleniMissed, ...minutesPass(20))
      .when(maria.returnsMissed('3', 'Α 001'))
      .happens({ type: 'ticketReturned', ticket: 'Α 001', turn: EIGHT + MINUTE, why: { kind: 'taken' } })
  })

  test('she is called in her turn again', () => {
    given(...eleniMissed, yorgos.takes('certificates'), maria.returnsMissed('3', 'Α 001'))
      .when(maria.callsNext('3'))
      .replies({ ticket: 'Α 001' })
  })

  test('only whoever was missed, by whoever sits at a counter', () => {
    given(...eleniWaits)
      .when(maria.returnsMissed('3', 'Α 001'))
      .isRefused('ticket-not-missed')
    given(...eleniMissed)
      .when(maria.returnsMissed('3', 'Α 777'))
      .isRefused('unknown-ticket')
    given(...eleniMissed)
      .when(nikos.returnsMissed('5', 'Α 001'))
      .isRefused('counter-closed')
  })
})

describe('cancelTicket', () => {
  const cancelled = (counter: string | null) => ({ type: 'ticketCancelled', ticket: 'Α 001', counter }) as const

  test('Eleni goes home: she waits no more, and her number is not given again', () => {
    const gone = given(...eleniWaits).when(maria.cancels('3', 'Α 001'))
    gone.happens(cancelled(null))
    expect(gone.day().tickets.get('Α 001')).toMatchObject({ state: 'cancelled', endedAt: EIGHT + 2 * MINUTE })
    given(...eleniWaits, maria.cancels('3', 'Α 001'))
      .when(yorgos.takes('certificates'))
      .replies({ ticket: 'Α 002', ahead: 0 })
  })

  test('called, she says that she does not need it: the counter is free', () => {
    const gone = given(...eleniIsCalled).when(maria.cancels('3', 'Α 001'))
    gone.happens(cancelled('3'))
    expect(gone.day().counters.get('3')?.state).toBe('free')
    expect(gone.day().calls).toEqual([])
  })

  test('missed or set aside', () => {
    given(...eleniMissed)
      .when(maria.cancels('3', 'Α 001'))
      .happens(cancelled(null))
    given(...eleniIsCalled, maria.parks('3'))
      .when(maria.cancels('3', 'Α 001'))
      .happens(cancelled(null))
  })

  test('not while somebody serves her, not whom another counter called, not twice, not nobody', () => {
    given(...eleniIsCalled, maria.starts('3'))
      .when(maria.cancels('3', 'Α 001'))
      .isRefused('ticket-not-waiting')
    given(...eleniIsCalled, nikos.opens('5'))
      .when(nikos.cancels('5', 'Α 001'))
      .isRefused('ticket-not-waiting')
    given(...eleniWaits, maria.cancels('3', 'Α 001'))
      .when(maria.cancels('3', 'Α 001'))
      .isRefused('ticket-not-waiting')
    given(...eleniWaits)
      .when(maria.cancels('3', 'Α 777'))
      .isRefused('unknown-ticket')
  })
})

describe('changeTicket', () => {
  test('she came for something else: the number and the turn stay', () => {
    const changed = given(...eleniWaits).when(maria.changes('3', 'Α 001', 'signatures'))
    const turn = EIGHT + MINUTE
    changed.happens({
      type: 'ticketChanged',
      ticket: 'Α 001',
      service: 'signatures',
      priority: null,
      turn,
      why: { kind: 'taken' },
    })
    expect(changed.day().tickets.get('Α 001')).toMatchObject({ label: 'Α 001', service: 'signatures', turn })
  })

  test('she has priority after all: as if it had been said at the kiosk', () => {
    given(...eleniWaits)
      .when(maria.changes('3', 'Α 001', 'certificates', 'disability'))
      .happens({
        type: 'ticketChanged',
        ticket: 'Α 001',
        service: 'certificates',
        priority: 'disability',
        turn: EIGHT - 19 * MINUTE,
        why: { kind: 'priority', priority: 'disability', minutes: 20 },
      })
  })

  test('and it can be taken away again', () => {
    const day = given(...eleniWaits, maria.changes('3', 'Α 001', 'certificates', 'disability'))
      .when(maria.changes('3', 'Α 001', 'certificates'))
      .day()
    expect(day.tickets.get('Α 001')).toMatchObject({ priority: null, turn: EIGHT + MINUTE, why: { kind: 'taken' } })
  })

  test('refused: what does not exist, what is so already, whoever does not wait', () => {
    const at = given(...eleniWaits)
    at.when(maria.changes('3', 'Α 777', 'signatures')).isRefused('unknown-ticket')
    at.when(maria.changes('3', 'Α 001', 'passports')).isRefused('unknown-service')
    at.when(maria.changes('3', 'Α 001', 'signatures', 'royalty')).isRefused('unknown-priority')
    at.when(maria.changes('3', 'Α 001', 'certificates')).isRefused('nothing-changed')
    given(...eleniIsCalled)
      .when(maria.changes('3', 'Α 001', 'signatures'))
      .isRefused('ticket-not-waiting')
  })
})
