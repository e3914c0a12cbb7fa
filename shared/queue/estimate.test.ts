// How long until somebody is called: worked out over the counters that are open, said as a range, never as a promise to the minute.
import { describe, expect, test } from 'vitest'
import type { Day } from './day.ts'
import { rangeOf, roomUntil, waitOfNewcomer, waitsOf } from './estimate.ts'
import { guessed, type Learned, type Pace } from './pace.ts'
import { eleni, katerina, maria, nikos, whoeverIsBooked, yorgos } from './testing/people.ts'
import { atOnce, dayAfter, EIGHT, given, MINUTE, times } from './testing/story.ts'

const crowd = (n: number, service = 'certificates') => atOnce(...Array.from({ length: n }, () => eleni.takes(service)))
const minutesOf = (day: Day, now: number, service = 'certificates') => {
  const wait = waitOfNewcomer(day, service, now, now)
  return wait === null ? null : wait.mean / MINUTE
}
const learned = (minutes: number, byHour: Learned['byHour'] = new Map()): Learned => {
  const all = guessed(1000, minutes * MINUTE)
  return { all, byHour, usual: all.mean, most: all.mean * 2 }
}
const withPace = (day: Day, pace: Pace): Day => ({ ...day, pace })

describe('a newcomer', () => {
  test('is called at once where a counter is free and nobody waits', () => {
    expect(minutesOf(dayAfter([maria.opens('3')]), EIGHT + MINUTE)).toBe(0)
  })

  test('waits for those before, six minutes each as long as nobody knows better', () => {
    const day = dayAfter([maria.opens('3'), crowd(5)])
    expect(minutesOf(day, EIGHT + 2 * MINUTE)).toBeCloseTo(30, 0)
  })

  test('waits half as long where two counters work', () => {
    const day = dayAfter([maria.opens('3'), nikos.opens('5'), crowd(6)])
    expect(minutesOf(day, EIGHT + 3 * MINUTE)).toBeCloseTo(18, 0)
  })

  test('is told nothing while no counter that calls the service is open, or all of them are paused', () => {
    expect(minutesOf(dayAfter([crowd(5)]), EIGHT)).toBeNull()
    expect(minutesOf(dayAfter([maria.opens('3')]), EIGHT, 'transport')).toBeNull()
    expect(minutesOf(dayAfter([maria.opens('3'), maria.pauses('3')]), EIGHT)).toBeNull()
  })

  test('waits for whoever is being served, less as time goes on, but never nothing', () => {
    const day = dayAfter([maria.opens('3'), eleni.takes('certificates'), maria.callsNext('3'), maria.starts('3')])
    const onceServed = (minutes: number) => minutesOf(day, EIGHT + (2 + minutes) * MINUTE) ?? 0
    expect(onceServed(1)).toBeCloseTo(5, 0)
    expect(onceServed(3)).toBeCloseTo(3, 0)
    expect(onceServed(40)).toBeGreaterThan(1)
  })

  test('with priority waits less than without', () => {
    const day = dayAfter([maria.opens('3'), crowd(5)])
    const now = EIGHT + 2 * MINUTE
    expect(waitOfNewcomer(day, 'certificates', now - 20 * MINUTE, now)?.mean).toBe(0)
  })

  test('a counter that only helps is counted from when it helps', () => {
    const day = dayAfter([maria.opens('11'), crowd(1)])
    expect((waitsOf(day, EIGHT + 2 * MINUTE).get('Α 001')?.mean ?? 0) / MINUTE).toBeCloseTo(14, 1)
  })

  test('whoever is booked for later and not here yet is in the run, and pushes back nobody who came before that time', () => {
    const booked = dayAfter([maria.opens('3'), crowd(3), katerina.books('08:10', 'certificates')])
    const now = EIGHT + 3 * MINUTE
    expect(minutesOf(booked, now)).toBeCloseTo(18, 0)
    expect((waitsOf(booked, now).get('@1')?.mean ?? 0) / MINUTE).toBeCloseTo(18, 0)
  })
})

describe('what was learned', () => {
  const five = dayAfter([maria.opens('3'), crowd(5)])
  const now = EIGHT + 2 * MINUTE

  test('counts far more than the guess, once there is enough of it', () => {
    const minutes = minutesOf(withPace(five, new Map([['certificates', learned(12)]])), now) ?? 0
    expect(minutes).toBeGreaterThan(55)
    expect(minutes).toBeLessThanOrEqual(60)
  })

  test('an hour that is known counts for itself, one that is hardly known does not', () => {
    const at = (n: number) =>
      minutesOf(
        withPace(five, new Map([['certificates', learned(4, new Map([[8, guessed(n, 20 * MINUTE)]]))]])),
        now,
      ) ?? 0
    expect(at(60)).toBeGreaterThan(90)
    expect(at(3)).toBeLessThan(30)
  })

  test('today counts too: a slow morning makes longer waits', () => {
    const slow = [
      maria.opens('3'),
      ...times(6, () => eleni.takes('certificates')),
      ...Array.from({ length: 4 }, () => [
        maria.callsNext('3'),
        maria.starts('3'),
        ...times(18, () => maria.opens('3')),
        maria.finishes('3'),
      ]).flat(),
    ]
    const day = dayAfter(slow)
    expect(minutesOf(day, EIGHT + slow.length * MINUTE)).toBeGreaterThan(2 * 10)
  })
})

describe('the range that is said', () => {
  const said = (minutes: number, spread: number) => rangeOf({ mean: minutes * MINUTE, sd: spread * MINUTE })

  test.each([
    [0, 0, { from: 0, to: 2 }],
    [3, 2, { from: 2, to: 5 }],
    [12, 5, { from: 10, to: 20 }],
    [24, 7, { from: 20, to: 35 }],
    [50, 12, { from: 50, to: null }],
    [75, 5, { from: 60, to: null }],
  ])('%i minutes, give or take %i', (minutes, spread, range) => {
    expect(said(minutes, spread)).toEqual(range)
  })

  test('its ends are rounded up and differ, whatever was worked out', () => {
    for (let minutes = 0; minutes < 90; minutes += 0.37)
      for (let spread = 0; spread < 20; spread += 1.3) {
        const { from, to } = said(minutes, spread)
        expect(from).toBeGreaterThanOrEqual(Math.min(60, minutes - 0.8 * spread))
        if (to === null) expect(minutes + spread).toBeGreaterThan(50)
        else {
          expect(to).toBeGreaterThan(from)
          expect(to).toBeGreaterThanOrEqual(minutes + spread - 1e-9)
        }
      }
  })
})

test('whoever takes a number is told the range, and the journal keeps what was told', () => {
  const taken = given(maria.opens('3'), crowd(2)).when(yorgos.takes('certificates'))
  taken.replies({ ticket: 'Α 003', ahead: 2, wait: { from: 10, to: 20 } })
  expect(taken.facts[0]).toMatchObject({ type: 'ticketTaken', estimate: { from: 10, to: 20 } })
  expect(taken.day().tickets.get('Α 003')?.estimate?.expected).toBeCloseTo(12 * 60, -1)
})

test('how many can still be called before closing: as many as fit', () => {
  const day = dayAfter([maria.opens('3'), crowd(2)])
  const now = EIGHT + 2 * MINUTE
  const room = (minutes: number) => roomUntil(day, ['certificates'], now + minutes * MINUTE, now, 30)
  expect(room(5)).toBe(0)
  expect(room(13)).toBe(1)
  expect(room(31)).toBe(4)
  expect(room(600)).toBe(30)
})

test('two runs over the same day say the same', () => {
  const day = dayAfter([maria.opens('3'), nikos.opens('5'), crowd(9), crowd(4, 'transport'), crowd(3, 'signatures')])
  const now = EIGHT + 5 * MINUTE
  expect(waitsOf(day, now)).toEqual(waitsOf(day, now))
  expect(waitsOf(day, now).size).toBe(16)
})

test('a check-in is told the range too, and its own booking does not stand in its way', () => {
  const past = [maria.opens('3'), katerina.books('08:05', 'certificates')]
  const code = dayAfter(past).appointments.get(1)?.code ?? ''
  given(...past)
    .when(whoeverIsBooked.checksIn(code))
    .replies({ ticket: 'Α 001', ahead: 0, service: 'certificates', wait: { from: 0, to: 2 } })
})
