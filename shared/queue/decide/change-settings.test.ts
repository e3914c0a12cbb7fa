// The administrator changes the office while people wait in it: what somebody needs stays, everything else is as wished at once.
import { describe, expect, test } from 'vitest'
import type { OfficeSettings } from '../settings.ts'
import { larissa } from '../testing/office.ts'
import { type Deed, eleni, katerina, maria, nikos } from '../testing/people.ts'
import { given } from '../testing/story.ts'

const changes = (otherwise: Partial<OfficeSettings>): Deed => ({
  by: { role: 'administrator', person: 'petros' },
  command: { type: 'changeSettings', version: 2, settings: { ...larissa, ...otherwise } },
})
const noTransport: Partial<OfficeSettings> = {
  services: larissa.services.filter(({ id }) => id !== 'transport'),
  counters: larissa.counters.map((one) => ({ ...one, serves: one.serves.filter((id) => id !== 'transport') })),
}
const withoutThree = { counters: larissa.counters.filter(({ id }) => id !== '3') }
const withoutPriority = { priorities: [] }
const withoutBreak = { pauseReasons: larissa.pauseReasons.filter(({ id }) => id !== 'break') }

describe('other settings', () => {
  test('hold at once, and whoever waits keeps number, turn and place', () => {
    const before = given(maria.opens('3'), eleni.takes('certificates'), eleni.takes('signatures'))
    const settings = { ...larissa, choices: { ...larissa.choices, comeBackMinutes: 0 } }
    const changed = before.when(changes(settings))
    changed.happens({ type: 'settingsChanged', version: 2, settings })
    const day = changed.day()
    expect(day.settings).toEqual(settings)
    expect([...day.tickets.keys()]).toEqual(['Α 001', 'Β 001'])
    expect(day.counters.get('3')).toMatchObject({ state: 'free', clerk: 'maria' })
  })

  test('a new counter is there, closed; one that went is gone; the others keep their clerks', () => {
    const [three] = larissa.counters
    const counters = [...withoutThree.counters, ...(three === undefined ? [] : [{ ...three, id: '30' }])]
    const day = given(nikos.opens('5'), eleni.takes('transport')).when(changes({ counters })).day()
    expect(day.counters.get('30')).toEqual({ state: 'closed' })
    expect(day.counters.has('3')).toBe(false)
    expect(day.counters.get('5')).toMatchObject({ state: 'free', clerk: 'nikos' })
  })

  test('a counter that now belongs to the other KEP counts for it from here on', () => {
    const moved = larissa.counters.map((one) => (one.id === '3' ? { ...one, kep: '0325' } : one))
    given(
      maria.opens('3'),
      eleni.takes('certificates'),
      maria.callsNext('3'),
      maria.starts('3'),
      changes({ counters: moved }),
    )
      .when(maria.finishes('3'))
      .facts.forEach((fact) => {
        if (fact.type === 'casesLogged') expect(fact.kep).toBe('0325')
      })
  })

  test('its letter given to another service, the numbers go on and none comes twice', () => {
    const swapped = larissa.services.map((one) => {
      if (one.id === 'certificates') return { ...one, letter: 'Β' }
      return one.id === 'signatures' ? { ...one, letter: 'Α' } : one
    })
    given(eleni.takes('certificates'), eleni.takes('certificates'), changes({ services: swapped }))
      .when(eleni.takes('signatures'))
      .replies({ ticket: 'Α 003' })
  })
})

describe('what somebody needs is not taken away', () => {
  test('a service whose numbers are not yet served, be they set aside or missed; afterwards it may go', () => {
    const waits = [nikos.opens('5'), eleni.takes('transport')]
    const called = [...waits, nikos.callsNext('5')]
    for (const past of [waits, called, [...called, nikos.marksMissed('5')], [...called, nikos.parks('5')]])
      given(...past)
        .when(changes(noTransport))
        .isRefused('service-in-use')
    given(...called, nikos.starts('5'), nikos.finishes('5'))
      .when(changes(noTransport))
      .isDone()
    given(...waits, katerina.endsTheDay())
      .when(changes(noTransport))
      .isDone()
  })

  test('a service that is booked', () => {
    given(katerina.books('09:00', 'transport')).when(changes(noTransport)).isRefused('service-in-use')
  })

  test('a counter where somebody sits, or that keeps a number aside', () => {
    given(maria.opens('3')).when(changes(withoutThree)).isRefused('counter-in-use')
    given(maria.opens('3'), eleni.takes('certificates'), maria.callsNext('3'), maria.parks('3'), maria.closes('3'))
      .when(changes(withoutThree))
      .isRefused('counter-in-use')
    given(maria.opens('3'), maria.closes('3')).when(changes(withoutThree)).isDone()
  })

  test('a priority class that somebody waits with, a reason that a counter is paused for', () => {
    given(eleni.takesWithPriority('certificates')).when(changes(withoutPriority)).isRefused('priority-in-use')
    given(maria.opens('3'), maria.pauses('3')).when(changes(withoutBreak)).isRefused('pause-in-use')
  })

  test('the reason names what is in use', () => {
    const { decision } = given(eleni.takes('transport')).when(changes(noTransport))
    expect(decision).toMatchObject({ about: 'Γ · Μεταφορές' })
  })
})

describe('a day that was ended, changed, and opened again', () => {
  const waiting = [eleni.takesWithPriority('certificates'), eleni.takes('certificates'), eleni.takes('transport')]

  test('nobody waits for a service that is no more', () => {
    const day = given(...waiting, katerina.endsTheDay(), changes(noTransport))
      .when(katerina.reopensTheDay())
      .day()
    expect([...day.tickets.values()].map(({ label, state }) => `${label} ${state}`)).toEqual([
      'Α 001 waiting',
      'Α 002 waiting',
      'Γ 001 expired',
    ])
  })

  test('a class that is no more gives nobody a head start', () => {
    const day = given(...waiting, katerina.endsTheDay(), changes(withoutPriority))
      .when(katerina.reopensTheDay())
      .day()
    const first = day.tickets.get('Α 001')
    expect(first).toMatchObject({ state: 'waiting', priority: null, turn: first?.takenAt, why: { kind: 'taken' } })
  })

  test('whoever was set aside at a counter that is no more is missed', () => {
    const aside = [
      maria.opens('3'),
      eleni.takes('certificates'),
      maria.callsNext('3'),
      maria.parks('3', 10, 'ένα χαρτί'),
    ]
    const day = given(...aside, maria.closes('3'), katerina.endsTheDay(), changes(withoutThree))
      .when(katerina.reopensTheDay())
      .day()
    expect(day.tickets.get('Α 001')?.state).toBe('missed')
  })
})
