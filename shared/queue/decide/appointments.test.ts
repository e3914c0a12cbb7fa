// Whoever has an appointment: booked, cancelled, at the kiosk with four figures, and then one of the line.
import { describe, expect, test } from 'vitest'
import type { Day } from '../day.ts'
import { instantOf } from '../local-time.ts'
import { larissa } from '../testing/office.ts'
import { calendar, eleni, katerina, maria, whoeverIsBooked, yorgos } from '../testing/people.ts'
import { DATE, dayAfter, EIGHT, given, givenIn, MINUTE, times } from '../testing/story.ts'

/** Maria sits down where she sits already: nothing happens, and a minute goes by. */
const minutesPass = (minutes: number) => times(minutes, () => maria.opens('3'))
const codeOf = (day: Day, appointment = 1) => day.appointments.get(appointment)?.code ?? ''
/** The code of the first appointment of the stories' day. */
const CODE = codeOf(dayAfter([katerina.books('08:30', 'certificates')]))

describe('booking', () => {
  test('Katerina books half past eight: it has four figures, and the day has not begun by it', () => {
    const booked = given().when(katerina.books('08:30', 'certificates', 'Κ-4471'))
    booked.happens({
      type: 'appointmentBooked',
      appointment: 1,
      booked: EIGHT + 30 * MINUTE,
      service: 'certificates',
      code: CODE,
      reference: 'Κ-4471',
    })
    expect(CODE).toMatch(/^\d{4}$/)
    expect(booked.day().phase).toBe('new')
  })

  test('three hundred codes of a day are three hundred different ones', () => {
    const list = Array.from({ length: 300 }, () => ({ time: '09:00', service: 'certificates', reference: null }))
    const { appointments } = given()
      .when({ by: katerina.by, command: { type: 'bookAppointments', date: DATE, list } })
      .day()
    expect(new Set([...appointments.values()].map(({ code }) => code)).size).toBe(300)
  })

  test('a list with one wrong line is not taken at all', () => {
    const good = { time: '09:00', service: 'certificates', reference: null }
    const list = [good, { ...good, service: 'passports' }]
    const command = { type: 'bookAppointments', date: DATE, list } as const
    given().when({ by: katerina.by, command }).isRefused('unknown-service')
  })

  test('the same reference for the same thing at the same time is a mistake, also within one list', () => {
    given(katerina.books('08:30', 'certificates', 'Κ-4471'))
      .when(katerina.books('08:30', 'certificates', 'Κ-4471'))
      .isRefused('appointment-twice')
    const twice = { time: '09:00', service: 'certificates', reference: 'Κ-1' }
    const list = [twice, twice]
    const command = { type: 'bookAppointments', date: DATE, list } as const
    given().when({ by: katerina.by, command }).isRefused('appointment-twice')
  })

  test('not for yesterday, not for a date years ahead, not after the day was ended', () => {
    given()
      .when(katerina.books('08:30', 'certificates', null, '2026-11-22'))
      .isRefused('date-past')
    given()
      .when(katerina.books('08:30', 'certificates', null, '2028-11-23'))
      .isRefused('date-too-far')
    given(maria.opens('3'), katerina.endsTheDay()).when(katerina.books('08:30', 'certificates')).isRefused('day-ended')
  })

  test('the day begins with whatever is done first on it, appointments or not', () => {
    const began = given(katerina.books('08:30', 'certificates')).when(maria.opens('3'))
    expect(began.facts.map((fact) => fact.type)).toEqual(['dayBegan', 'counterOpened'])
    expect(began.day().appointments.size).toBe(1)
  })
})

describe('checking in', () => {
  const booked = [maria.opens('3'), katerina.books('08:30', 'certificates')]

  test('on time, the turn is the time of the booking', () => {
    const came = given(...booked, ...minutesPass(20)).when(whoeverIsBooked.checksIn(CODE))
    const [taken, kept] = came.facts
    expect(taken).toMatchObject({
      type: 'ticketTaken',
      ticket: 'Α 001',
      turn: EIGHT + 30 * MINUTE,
      why: { kind: 'appointment', booked: EIGHT + 30 * MINUTE, late: false, minutes: 0 },
    })
    expect(kept).toEqual({ type: 'appointmentKept', appointment: 1, ticket: 'Α 001' })
    came.replies({ ticket: 'Α 001', ahead: 0, service: 'certificates' })
  })

  test('whoever came before that time without one is called before them, whoever comes after it is not', () => {
    const line = [...booked, eleni.takes('certificates'), ...minutesPass(20), whoeverIsBooked.checksIn(CODE)]
    given(...line)
      .when(maria.callsNext('3'))
      .replies({ ticket: 'Α 001' })
    const later = [...booked, ...minutesPass(20), whoeverIsBooked.checksIn(CODE), ...minutesPass(10)]
    given(...later, yorgos.takes('certificates'))
      .when(maria.callsNext('3'))
      .replies({ ticket: 'Α 001' })
  })

  test('whoever comes early is called early when nobody else is there', () => {
    given(...booked, ...minutesPass(5), whoeverIsBooked.checksIn(CODE))
      .when(maria.callsNext('3'))
      .replies({ ticket: 'Α 001' })
  })

  test('later than the ten minutes of grace, it is worth no more than coming without one', () => {
    const nineLate = given(...booked, ...minutesPass(37)).when(whoeverIsBooked.checksIn(CODE))
    expect(nineLate.facts[0]).toMatchObject({ turn: EIGHT + 30 * MINUTE, why: { late: false } })
    const elevenLate = given(...booked, ...minutesPass(39)).when(whoeverIsBooked.checksIn(CODE))
    expect(elevenLate.facts[0]).toMatchObject({ turn: EIGHT + 41 * MINUTE, why: { late: true } })
  })

  test('half an hour before it the kiosk takes it, earlier only somebody at a counter does', () => {
    const nine = [maria.opens('3'), katerina.books('09:00', 'certificates')]
    given(...nine)
      .when(whoeverIsBooked.checksIn(CODE))
      .isRefused('appointment-too-early')
    expect(given(...nine).when(maria.checksIn(CODE)).facts[0]?.type).toBe('ticketTaken')
    expect(given(...nine, ...minutesPass(28)).when(whoeverIsBooked.checksIn(CODE)).facts[0]?.type).toBe('ticketTaken')
  })

  test('once; not with a wrong code; not after it was cancelled', () => {
    given(...booked, whoeverIsBooked.checksIn(CODE))
      .when(whoeverIsBooked.checksIn(CODE))
      .isRefused('appointment-kept')
    given(...booked)
      .when(whoeverIsBooked.checksIn(CODE === '9999' ? '9998' : '9999'))
      .isRefused('unknown-appointment')
    given(...booked, katerina.cancelsAppointment(1))
      .when(whoeverIsBooked.checksIn(CODE))
      .isRefused('appointment-cancelled')
  })

  test('the wait is counted from the booking, also of whoever came early', () => {
    const served = dayAfter([
      ...booked,
      ...minutesPass(10),
      whoeverIsBooked.checksIn(CODE),
      ...minutesPass(30),
      maria.callsNext('3'),
    ])
    expect(served.tickets.get('Α 001')?.stays[0]).toMatchObject({ waitedFrom: EIGHT + 30 * MINUTE })
  })

  test('the place in the line stays that of the appointment when they get a priority class', () => {
    const changed = given(...booked, ...minutesPass(20), whoeverIsBooked.checksIn(CODE)).when(
      maria.changes('3', 'Α 001', 'certificates', 'disability'),
    )
    expect(changed.facts[0]).toMatchObject({ turn: EIGHT + 10 * MINUTE, why: { kind: 'appointment', minutes: 20 } })
  })
})

describe('cancelling', () => {
  test('what is not there, is over or was cancelled cannot be cancelled', () => {
    given().when(katerina.cancelsAppointment(1)).isRefused('unknown-appointment')
    given(katerina.books('08:30', 'certificates'), whoeverIsBooked.checksIn(CODE))
      .when(katerina.cancelsAppointment(1))
      .isRefused('appointment-kept')
    given(katerina.books('08:30', 'certificates'), katerina.cancelsAppointment(1))
      .when(katerina.cancelsAppointment(1))
      .isRefused('appointment-cancelled')
  })

  test('the time is free again for the same reference', () => {
    given(katerina.books('08:30', 'certificates', 'Κ-1'), katerina.cancelsAppointment(1))
      .when(katerina.books('08:30', 'certificates', 'Κ-1'))
      .happens({
        type: 'appointmentBooked',
        appointment: 2,
        booked: instantOf(DATE, '08:30'),
        service: 'certificates',
        code: codeOf(dayAfter([katerina.books('08:30', 'certificates'), katerina.books('08:30', 'certificates')]), 2),
        reference: 'Κ-1',
      })
  })
})

test('at the end of the day whoever never came is named, and may still come when the day is opened again', () => {
  const ended = [maria.opens('3'), katerina.books('08:30', 'certificates'), maria.closes('3'), calendar.endsTheDay()]
  expect(dayAfter(ended).appointments.get(1)?.state).toBe('not-kept')
  given(...ended, katerina.reopensTheDay(), maria.opens('3'))
    .when(whoeverIsBooked.checksIn(CODE))
    .replies({ ticket: 'Α 001' })
})

test('an office whose settings dropped the service says so', () => {
  const without = { ...larissa, services: larissa.services.slice(1) }
  givenIn(without).when(katerina.books('08:30', 'certificates')).isRefused('unknown-service')
})
