// When Larissa's office is open, and what the kiosk does when it is not.
import { describe, expect, test } from 'vitest'
import { closingSoon } from './offer.ts'
import { hoursOn, nextOpening, rangeAt, serviceHoursOn } from './opening.ts'
import type { OfficeSettings } from './settings.ts'
import { officeSettings } from './settings.ts'
import { larissa } from './testing/office.ts'
import { eleni, maria } from './testing/people.ts'
import { EIGHT, givenIn, MINUTE, times } from './testing/story.ts'

const morning = [{ from: '08:00', to: '14:30' }]
const [certificates, ...others] = larissa.services
if (certificates === undefined) throw new Error('Larissa has services')

/** Monday to Friday until half past two, Tuesday also in the afternoon; Saturdays and Sundays closed. */
const hours: OfficeSettings['hours'] = {
  week: [morning, [...morning, { from: '17:00', to: '20:00' }], morning, morning, morning, [], []],
  holidays: true,
  exceptions: [
    { date: '2026-11-27', ranges: [], name: { el: 'Διακοπή ρεύματος', en: 'Power cut' } },
    { date: '2027-03-15', ranges: morning, name: null },
    { date: '2026-12-24', ranges: [{ from: '08:00', to: '12:00' }], name: { el: 'Παραμονή', en: 'Eve' } },
  ],
}
const office: OfficeSettings = { ...larissa, hours }

describe('the hours of a date', () => {
  test('the week’s on an ordinary day', () => {
    expect(hoursOn(office, '2026-11-23')).toEqual({ ranges: morning, otherwise: null })
    expect(hoursOn(office, '2026-11-24').ranges).toHaveLength(2)
    expect(hoursOn(office, '2026-11-28')).toEqual({ ranges: [], otherwise: null })
  })

  test('none on a holiday, unless an exception opens it: the municipality reopened a KEP on Clean Monday', () => {
    expect(hoursOn(office, '2026-12-25')).toEqual({
      ranges: [],
      otherwise: { kind: 'holiday', holiday: 'christmas' },
    })
    expect(hoursOn(office, '2027-03-15')).toEqual({ ranges: morning, otherwise: { kind: 'exception', name: null } })
  })

  test('an exception closes an ordinary day, or shortens it', () => {
    expect(hoursOn(office, '2026-11-27').ranges).toEqual([])
    expect(hoursOn(office, '2026-12-24').ranges).toEqual([{ from: '08:00', to: '12:00' }])
  })

  test('a range holds its first minute and not its last', () => {
    expect(rangeAt(morning, '07:59')).toBeNull()
    expect(rangeAt(morning, '08:00')).toEqual(morning[0])
    expect(rangeAt(morning, '14:29')).toEqual(morning[0])
    expect(rangeAt(morning, '14:30')).toBeNull()
  })

  test('a service has its own within those', () => {
    const week = Array.from({ length: 7 }, () => [{ from: '09:00', to: '18:00' }])
    expect(serviceHoursOn(office, { hours: week }, '2026-11-24')).toEqual([
      { from: '09:00', to: '14:30' },
      { from: '17:00', to: '18:00' },
    ])
    expect(serviceHoursOn(office, { hours: null }, '2026-11-23')).toEqual(morning)
  })
})

describe('the next opening', () => {
  test.each([
    ['before eight it is today', '2026-11-23', '07:10', { date: '2026-11-23', time: '08:00' }],
    ['in the break it is this afternoon', '2026-11-24', '15:00', { date: '2026-11-24', time: '17:00' }],
    ['in the evening it is tomorrow', '2026-11-23', '15:00', { date: '2026-11-24', time: '08:00' }],
    [
      'before the day that is closed it is after the weekend',
      '2026-11-26',
      '15:00',
      { date: '2026-11-30', time: '08:00' },
    ],
    ['on Christmas Day it is Monday', '2026-12-25', '09:05', { date: '2026-12-28', time: '08:00' }],
  ])('%s', (_, date, time, next) => {
    expect(nextOpening(office, date, time)).toEqual(next)
  })

  test('an office that never opens does not say when', () => {
    const never = { hours: { ...hours, week: Array.from({ length: 7 }, () => []), exceptions: [] } }
    expect(nextOpening(never, '2026-11-23', '09:00')).toBeNull()
  })
})

describe('at the kiosk', () => {
  /** So many minutes after eight on Monday. */
  const pass = (minutes: number) => times(minutes, () => maria.opens('3'))

  test('open: a number; after half past two: no number, and staff may still give one', () => {
    givenIn(office).when(eleni.takes('certificates')).replies({ ticket: 'Α 001' })
    givenIn(office, ...pass(391))
      .when(eleni.takes('certificates'))
      .isRefused('closed-now')
    givenIn(office, ...pass(391))
      .when(maria.gives('certificates'))
      .replies({ ticket: 'Α 001' })
  })

  test('a service that is not offered at this hour', () => {
    const late = Array.from({ length: 7 }, () => [{ from: '10:00', to: '12:00' }])
    givenIn({ ...office, services: [{ ...certificates, hours: late }, ...others] })
      .when(eleni.takes('certificates'))
      .isRefused('service-closed-now')
  })

  test('no more numbers than the day’s cap, except by staff', () => {
    const capped = { ...office, services: [{ ...certificates, cap: 2 }, ...others] }
    const two = [maria.opens('3'), eleni.takes('certificates'), eleni.takes('certificates')]
    givenIn(capped, ...two)
      .when(eleni.takes('certificates'))
      .isRefused('no-numbers-left')
    givenIn(capped, ...two)
      .when(maria.gives('certificates'))
      .replies({ ticket: 'Α 003' })
    givenIn(capped, ...two)
      .when(eleni.takes('transport'))
      .replies({ ticket: 'Γ 001' })
  })

  test('no hopeless number: whoever would be called long after closing is told so', () => {
    const crowd = times(12, () => maria.gives('certificates'))
    const nearTheEnd = [...pass(370), ...crowd]
    givenIn(office, ...nearTheEnd)
      .when(eleni.takes('certificates'))
      .isRefused('no-time-left')
    givenIn(office, ...nearTheEnd)
      .when(maria.gives('certificates'))
      .replies({ ticket: 'Α 013' })
    expect(EIGHT + nearTheEnd.length * MINUTE).toBeLessThan(Date.parse('2026-11-23T14:30:00+02:00'))
  })
})

describe('shortly before closing', () => {
  const nearTheEnd = times(371, () => maria.opens('3'))

  test('the kiosk is told how many more can still be served, and that nobody can tell while no counter is open', () => {
    const at = EIGHT + 371 * MINUTE
    const day = givenIn(office, ...nearTheEnd)
      .when(eleni.takes('certificates'))
      .day()
    // 34 minutes until a quarter past closing: one waits, and five more are called before.
    expect(closingSoon(day, at)).toEqual({ at: '14:30', people: 5 })
    const shut = givenIn(office, ...nearTheEnd, eleni.takes('certificates'))
      .when(maria.closes('3'))
      .day()
    expect(closingSoon(shut, at)).toEqual({ at: '14:30', people: null })
  })

  test('not in the morning, and not where an office is open around the clock', () => {
    const day = givenIn(office).when(maria.opens('3')).day()
    expect(closingSoon(day, EIGHT)).toBeNull()
    const always = givenIn(larissa).when(maria.opens('3')).day()
    expect(closingSoon(always, Date.parse('2026-11-23T23:50:00+02:00'))).toBeNull()
  })
})

describe('hours that contradict themselves are refused', () => {
  const taken = (changes: Partial<OfficeSettings['hours']>) =>
    officeSettings.safeParse({ ...office, hours: { ...hours, ...changes } }).success
  const week = (monday: { from: string; to: string }[]) => [monday, [], [], [], [], [], []]

  test.each([
    ['closing before opening', { week: week([{ from: '14:00', to: '08:00' }]) }],
    [
      'two ranges that overlap',
      {
        week: week([
          { from: '08:00', to: '14:00' },
          { from: '13:00', to: '20:00' },
        ]),
      },
    ],
    ['a time that no clock shows', { week: week([{ from: '08:60', to: '14:00' }]) }],
    ['six days', { week: week([]).slice(1) }],
    ['30 February', { exceptions: [{ date: '2027-02-30', ranges: [], name: null }] }],
    ['two exceptions for one date', { exceptions: [1, 2].map(() => ({ date: '2027-02-03', ranges: [], name: null })) }],
  ])('%s', (_, changes) => {
    expect(taken({})).toBe(true)
    expect(taken(changes)).toBe(false)
  })

  test('an office that was written down before there were hours is always open', () => {
    const { hours: _, ...old } = office
    const services = old.services.map(({ id, letter, name }) => ({ id, letter, name }))
    const read = officeSettings.parse({ ...old, services })
    expect(hoursOn(read, '2026-12-25').ranges).toEqual([{ from: '00:00', to: '24:00' }])
    expect(read.services[0]).toMatchObject({ hours: null, cap: null, minutes: 6 })
  })
})
