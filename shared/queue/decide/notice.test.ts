// At ten the supervisor learns that the KEP closes early, or that a system is down: the boards say so at once, for today only.
import { describe, expect, test } from 'vitest'
import { morning } from '../day.ts'
import { noticeHeld } from '../notice.ts'
import { larissa } from '../testing/office.ts'
import { eleni, katerina, maria } from '../testing/people.ts'
import { EIGHT, given, MINUTE } from '../testing/story.ts'

const EARLY = { el: 'Σήμερα το ΚΕΠ κλείνει στις 13:00', en: 'The KEP closes at 13:00 today' }
const DOWN = { el: 'Το σύστημα «Δήμος» δεν λειτουργεί', en: 'The “Dimos” system is down' }
const ONE = EIGHT + 5 * 60 * MINUTE

describe('a notice', () => {
  test('stands for the rest of the day, or until its time in Athens', () => {
    const whole = given(maria.opens('3')).when(katerina.putsUp(DOWN))
    whole.happens({ type: 'noticeSet', text: DOWN, until: null })
    expect(noticeHeld(whole.day(), EIGHT + 15 * 60 * MINUTE)).toEqual({ text: DOWN, until: null })
    const early = given(maria.opens('3')).when(katerina.putsUp(EARLY, '13:00'))
    early.happens({ type: 'noticeSet', text: EARLY, until: ONE })
    expect(noticeHeld(early.day(), ONE - 1)?.text).toEqual(EARLY)
    expect(noticeHeld(early.day(), ONE)).toBeNull()
  })

  test('gives way to the next one, and is taken away', () => {
    const day = given(katerina.putsUp(EARLY, '13:00')).when(katerina.putsUp(DOWN)).day()
    expect(day.notice).toEqual({ text: DOWN, until: null })
    const away = given(katerina.putsUp(DOWN)).when(katerina.takesDown())
    away.happens({ type: 'noticeSet', text: null, until: null })
    expect(away.day().notice).toBeNull()
  })

  test('can be the first thing of a day, and is said after the day has ended too', () => {
    expect(given().when(katerina.putsUp(DOWN)).facts[0]).toMatchObject({ type: 'dayBegan' })
    given(katerina.endsTheDay()).when(katerina.putsUp(EARLY)).isDone()
    expect(given(katerina.putsUp(EARLY)).when(katerina.endsTheDay()).day().notice?.text).toEqual(EARLY)
  })

  test('touches nobody who waits, and tomorrow begins without it', () => {
    const before = given(maria.opens('3'), eleni.takes('certificates'))
    const day = before.when(katerina.putsUp(DOWN)).day()
    expect([...day.tickets.values()].map(({ label, state }) => `${label} ${state}`)).toEqual(['Α 001 waiting'])
    expect(morning('2026-11-24', larissa).notice).toBeNull()
  })
})

describe('what changes nothing', () => {
  test('a time that is past, or is now', () => {
    given(maria.opens('3')).when(katerina.putsUp(EARLY, '07:59')).isRefused('time-past')
    given(maria.opens('3')).when(katerina.putsUp(EARLY, '08:01')).isRefused('time-past')
    given(maria.opens('3')).when(katerina.putsUp(EARLY, '08:02')).isDone()
  })

  test('the same again; another text or another time is a change', () => {
    const stands = given(katerina.putsUp(EARLY, '13:00'))
    stands.when(katerina.putsUp(EARLY, '13:00')).isRefused('nothing-changed')
    stands.when(katerina.putsUp(EARLY, '12:30')).isDone()
    stands.when(katerina.putsUp({ ...EARLY, en: 'We close at one' }, '13:00')).isDone()
  })

  test('taking away where nothing stands, also because its time is over', () => {
    given(maria.opens('3')).when(katerina.takesDown()).isRefused('nothing-changed')
    given(katerina.putsUp(EARLY, '08:01'), maria.opens('3')).when(katerina.takesDown()).isRefused('nothing-changed')
    given(katerina.putsUp(EARLY, '08:01'), maria.opens('3')).when(katerina.putsUp(EARLY)).isDone()
  })
})
