// What administrators set is in the views: groups, texts, board layouts; and nobody reads an empty name of what is gone.
import { describe, expect, test } from 'vitest'
import { PLAIN_BOARD } from '../queue/plain-board.ts'
import { SPEAKING } from '../queue/plain-voice.ts'
import type { BoardLayout, OfficeSettings } from '../queue/settings.ts'
import { larissa, PRESS } from '../queue/testing/office.ts'
import { eleni, katerina, maria, nikos, tourist, yorgos } from '../queue/testing/people.ts'
import { dayAfter, EIGHT, MINUTE } from '../queue/testing/story.ts'
import { boardView } from './board-view.ts'
import { deskView } from './desk-view.ts'
import { kioskView } from './kiosk-view.ts'
import { slipsView } from './slips-view.ts'
import { todayView } from './today-view.ts'

const NOW = EIGHT + 15 * MINUTE
const paper = { paper: { state: 'ready', since: null }, paperAt: null, unsure: [] } as const
const said = (el: string, en: string) => ({ el, en })
const PAPERS = said('Έγγραφα', 'Papers')

/** Certificates and signatures in one group; transport beside it. */
const inGroups: OfficeSettings = {
  ...larissa,
  groups: [{ id: 'papers', name: PAPERS, services: ['certificates', 'signatures'] }],
}
const CLOSED_TODAY = Array.from({ length: 7 }, () => [])

describe('groups on the kiosk', () => {
  const morning = [eleni.takes('certificates'), yorgos.takes('signatures'), tourist.takes('transport')]

  test('carry the letters of their services and everybody who waits for one of them', () => {
    const { groups, services } = kioskView(dayAfter(morning, inGroups), paper, NOW)
    expect(groups).toEqual([{ id: 'papers', name: PAPERS, letters: ['Α', 'Β'], people: 2, refusal: null }])
    expect(services.map(({ letter, group }) => [letter, group])).toEqual([
      ['Α', 'papers'],
      ['Β', 'papers'],
      ['Γ', null],
    ])
  })

  test('give numbers as long as one of their services does, and otherwise say why not', () => {
    const refusalOf = (
      change: (service: OfficeSettings['services'][number]) => object,
      past: Parameters<typeof dayAfter>[0] = [],
    ) => {
      const services = inGroups.services.map((service) => ({ ...service, ...change(service) }))
      return kioskView(dayAfter(past, { ...inGroups, services }), paper, NOW).groups[0]?.refusal
    }
    const closed = { hours: CLOSED_TODAY }
    expect(refusalOf(({ letter }) => (letter === 'Α' ? closed : {}))).toBeNull()
    expect(refusalOf(() => closed, [])).toBe('service-closed-now')
    expect(refusalOf(({ letter }) => (letter === 'Α' ? closed : { cap: 1 }), [yorgos.takes('signatures')])).toBe(
      'several',
    )
  })

  test('are none where the office has none', () => {
    const view = kioskView(dayAfter(morning), paper, NOW)
    expect([view.groups, view.services.map(({ group }) => group)]).toEqual([[], [null, null, null]])
  })
})

test('the kiosk carries the office’s own greeting and picture', () => {
  const welcome = said('Καλώς ήρθατε στον Δήμο μας', 'Welcome to our municipality')
  const logo = 'a'.repeat(64)
  const office = { ...larissa, texts: { ...larissa.texts, welcome }, logo }
  expect(kioskView(dayAfter([], office), paper, NOW)).toMatchObject({ welcome, logo })
  expect(kioskView(dayAfter([]), paper, NOW)).toMatchObject({ welcome: null, logo: null })
})

describe('a board that shows a part', () => {
  const upstairs: BoardLayout = {
    ...PLAIN_BOARD,
    ways: [],
    id: 'upstairs',
    name: 'Όροφος',
    counters: ['5', '11'],
    services: ['transport'],
    chime: false,
    voice: true,
    media: [{ id: 'a', file: 'a'.repeat(64), kind: 'picture', name: 'αφίσα.png', seconds: 12 }],
  }
  const day = dayAfter([
    maria.opens('3'),
    nikos.opens('5'),
    ...[eleni, yorgos].map((one) => one.takes('certificates')),
    ...[tourist, tourist].map((one) => one.takes('transport')),
    maria.callsNext('3'),
    maria.marksMissed('3'),
    maria.callsNext('3'),
    nikos.callsNext('5'),
  ])

  test('has the calls of its counters, and the waits and missed numbers of its services', () => {
    const view = boardView(day, NOW, upstairs)
    expect(view.calls.map(({ counter, ticket }) => [counter, ticket])).toEqual([['5', 'Γ 001']])
    expect(view.missed).toEqual([])
    expect(view.services.map(({ letter, people }) => [letter, people])).toEqual([['Γ', 1]])
    expect([view.chime, view.voice.speaks]).toEqual([false, false])
    expect(view.media).toEqual([{ file: 'a'.repeat(64), kind: 'picture', seconds: 12 }])
    expect(boardView(day, NOW, null).media).toEqual([])
    const whole = boardView(day, NOW, null)
    const missed = [{ ticket: 'Α 001', at: ['3'] }]
    expect([whole.calls.length, whole.missed, whole.services.length, whole.chime]).toEqual([2, missed, 3, true])
  })

  test('says its calls where the office does and its layout lets it, in English to whoever chose it, or to all', () => {
    const speaks = (english: 'never' | 'asked' | 'always', layout: BoardLayout | null = null) => {
      const voice = { ...SPEAKING, english }
      return boardView({ ...day, settings: { ...day.settings, voice } }, NOW, layout).voice
    }
    const byLanguage = boardView(day, NOW, null).calls.map(({ call, counter }) => [call, counter])
    expect(byLanguage).toEqual([
      [3, '5'],
      [2, '3'],
    ])
    expect(speaks('never')).toMatchObject({ speaks: true, english: [] })
    expect(speaks('asked')).toMatchObject({ speaks: true, english: [3] })
    expect(speaks('always')).toMatchObject({ speaks: true, english: [3, 2] })
    expect(speaks('always', { ...upstairs, voice: false })).toMatchObject({ speaks: false, english: [] })
    expect(speaks('always', { ...upstairs, counters: ['3'] })).toMatchObject({ speaks: true, english: [2] })
  })

  test('where nothing is left out of counters or services, it has them all', () => {
    const view = boardView(day, NOW, { ...upstairs, counters: null, services: null })
    expect([view.calls.length, view.missed.length, view.services.length]).toEqual([2, 1, 3])
  })

  test('still finds its own last call after many at other counters', () => {
    const called = (n: number) => [
      ...Array.from({ length: n }, () => eleni.takes('certificates')),
      ...Array.from({ length: n }, () => [maria.callsNext('3'), maria.starts('3'), maria.finishes('3')]).flat(),
    ]
    const past = [nikos.opens('5'), tourist.takes('transport'), nikos.callsNext('5'), maria.opens('3'), ...called(30)]
    const busy = dayAfter(past)
    expect(boardView(busy, NOW, upstairs).calls.map(({ ticket }) => ticket)).toEqual(['Γ 001'])
    expect(boardView(busy, NOW, null).calls).toHaveLength(24)
  })
})

describe('a board that is looked at from one place', () => {
  const day = dayAfter([
    maria.opens('3'),
    nikos.opens('12'),
    eleni.takes('certificates'),
    tourist.takes('transport'),
    maria.callsNext('3'),
    nikos.callsNext('12'),
  ])
  const left = { counter: '3', arrow: 'left', text: said('1ος όροφος', '1st floor') } as const
  const board: BoardLayout = { ...PLAIN_BOARD, id: 'hall', name: 'Αίθουσα', ways: [] }

  test('has the calls at the counters of its KEPs only', () => {
    const at = (keps: string[] | null) => boardView(day, NOW, { ...board, keps }).calls.map(({ counter }) => counter)
    expect([at(['0325']), at(['0207', '0325']), at(null)]).toEqual([['12'], ['12', '3'], ['12', '3']])
  })

  test('knows the way to the counters that call, and of no others', () => {
    const toNobody = { counter: '11', arrow: 'up', text: null } as const
    const view = boardView(day, NOW, { ...board, colours: 'light', columns: 2, ways: [left, toNobody] })
    expect(view.look).toEqual({ columns: 2, colours: 'light', bothLanguages: false, ways: [left] })
  })

  test('looks as boards always did where nothing was chosen', () => {
    expect(boardView(day, NOW, null).look).toEqual({ columns: 1, colours: 'dark', bothLanguages: false, ways: [] })
  })
})

test('whoever was missed is sent to the counter that called, or else to others that serve, and to none that is closed', () => {
  const day = (...more: Parameters<typeof dayAfter>[0]) =>
    boardView(
      dayAfter([
        nikos.opens('5'),
        maria.opens('3'),
        eleni.takes('certificates'),
        maria.callsNext('3'),
        maria.marksMissed('3'),
        ...more,
      ]),
      NOW,
      null,
    ).missed.map(({ at }) => at)
  expect(day()).toEqual([['3']])
  expect(day(maria.closes('3'))).toEqual([['5']])
  expect(day(maria.closes('3'), nikos.closes('5'))).toEqual([[]])
})

test('the office’s notice is on every board, whatever its layout', () => {
  const notice = said('Την Παρασκευή είμαστε κλειστά.', 'We are closed on Friday.')
  const day = dayAfter([], { ...larissa, texts: { ...larissa.texts, notice } })
  expect(boardView(day, NOW, null).notice).toEqual(notice)
  expect(boardView(dayAfter([]), NOW, null).notice).toBeNull()
})

test('a notice of today stands before the office’s own, until its time; the supervisor sees which one it is', () => {
  const own = said('Την Παρασκευή είμαστε κλειστά.', 'We are closed on Friday.')
  const early = said('Σήμερα κλείνουμε στις 13:00', 'We close at 13:00 today')
  const [before, at] = [EIGHT + 299 * MINUTE, EIGHT + 300 * MINUTE]
  const past = [katerina.putsUp(early, '13:00')]
  const day = dayAfter(past, { ...larissa, texts: { ...larissa.texts, notice: own } })
  expect(boardView(day, before, null).notice).toEqual(early)
  expect(todayView(day, before, [], []).notice).toEqual({ text: early, until: at, ofDay: true })
  expect(boardView(day, at, null).notice).toEqual(own)
  expect(todayView(day, at, [], []).notice).toEqual({ text: own, until: null, ofDay: false })
  expect(boardView(dayAfter(past), at, null).notice).toBeNull()
  expect(todayView(dayAfter(past), at, [], []).notice).toBeNull()
})

test('each slip ends with the office’s line in its own language', () => {
  const slip = said('Κρατήστε το χαρτί σας.', 'Keep this ticket.')
  const past = [eleni.takes('certificates'), tourist.takes('transport')]
  const { slips } = slipsView(dayAfter(past, { ...larissa, texts: { ...larissa.texts, slip } }), PRESS)
  expect(slips.map(({ lastLine }) => lastLine)).toEqual(['Κρατήστε το χαρτί σας.', 'Keep this ticket.'])
})

describe('a service that was taken out of the settings', () => {
  const served = [maria.opens('3'), nikos.opens('5'), eleni.takes('transport'), nikos.callsNext('5')]
  const without = { ...larissa, services: larissa.services.filter(({ id }) => id !== 'transport') }
  const day = { ...dayAfter([...served, eleni.takes('transport')]), settings: without }

  test('is called by its letter on slips, at the desk and in today', () => {
    const letter = said('Γ', 'Γ')
    expect(slipsView(day, PRESS).slips.map(({ service }) => service)).toEqual([letter, letter])
    expect(deskView(day, '5', [], NOW).ticket?.service).toEqual(letter)
    expect(todayView(day, NOW, [], []).services.at(-1)).toMatchObject({ letter: 'Γ', name: letter })
    expect(todayView(day, NOW, [], []).services).toHaveLength(3)
  })

  test('leaves an appointment without a name, not with an empty one', () => {
    const booked = { ...dayAfter([maria.books('10:20', 'transport')]), settings: without }
    expect(deskView(booked, '5', [], NOW).appointments).toMatchObject([{ service: null }])
  })
})

test('a counter that was taken away says so to the desk that is still open on it', () => {
  const day = dayAfter([maria.opens('3')])
  expect(deskView(day, '3', [], NOW).exists).toBe(true)
  expect(deskView(day, '99', [], NOW).exists).toBe(false)
})
