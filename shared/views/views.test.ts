// What each screen shows of one morning at Larissa: small, whole, and no name of anybody in the waiting room.
import { describe, expect, test } from 'vitest'
import { larissa, PRESS } from '../queue/testing/office.ts'
import { cases, eleni, katerina, maria, nikos, tourist, yorgos } from '../queue/testing/people.ts'
import { DATE, dayAfter, EIGHT, MINUTE } from '../queue/testing/story.ts'
import { boardView } from './board-view.ts'
import { deskView } from './desk-view.ts'
import { kioskView } from './kiosk-view.ts'
import { slipsView } from './slips-view.ts'
import { todayView } from './today-view.ts'

const NOW = EIGHT + 15 * MINUTE
const paper = { paper: { state: 'ready', since: null }, paperAt: null, unsure: [] } as const
const head = { office: larissa.name, date: DATE, phase: 'running' }

/** Α 001 was served at 3 with two cases, Α 002 is called at 5, Β 001 missed its call, Γ 001 and Α 003 wait. */
const morningAtLarissa = [
  maria.opens('3'),
  nikos.opens('5'),
  eleni.takes('certificates'),
  yorgos.takes('certificates'),
  eleni.takes('signatures'),
  tourist.takes('transport'),
  yorgos.takes('certificates'),
  maria.callsNext('3'),
  nikos.callsNext('5'),
  maria.starts('3'),
  maria.finishes('3', cases('EKEP', 2)),
  maria.callsNext('3'),
  maria.marksMissed('3'),
  maria.logs('3', 'phone', cases('ΘΥΡΙΔΕΣ', 1, 'signature')),
]
const day = dayAfter(morningAtLarissa)

describe('the board', () => {
  test('shows the last calls, who missed theirs, and how many wait for what', () => {
    expect(boardView(day, NOW, null)).toMatchObject({
      ...head,
      revision: day.revision,
      calls: [
        { call: 2, ticket: 'Α 002', counter: '5', at: EIGHT + 8 * MINUTE },
        { call: 1, ticket: 'Α 001', counter: '3', at: EIGHT + 7 * MINUTE },
      ],
      missed: [{ ticket: 'Β 001' }],
      services: [
        { letter: 'Α', people: 1 },
        { letter: 'Β', people: 0 },
        { letter: 'Γ', people: 1 },
      ],
    })
  })

  test('says that it is shut, and when it opens, once the doors are closed and everybody has gone', () => {
    const weekdays = [{ from: '08:00', to: '14:30' }]
    const week = [weekdays, weekdays, weekdays, weekdays, weekdays, [], []]
    const office = { ...larissa, hours: { week, holidays: true, exceptions: [] } }
    const evening = EIGHT + 8 * 60 * MINUTE
    expect(boardView(dayAfter([maria.opens('3')], office), evening, null).shut).toMatchObject({
      next: { date: '2026-11-24', time: '08:00' },
    })
    const waiting = [maria.opens('3'), maria.gives('certificates')]
    expect(boardView(dayAfter(waiting, office), evening, null).shut).toBeNull()
    expect(boardView(dayAfter([maria.opens('3')], office), EIGHT, null).shut).toBeNull()
  })

  test('names three who missed their call at most, the latest first', () => {
    const missed = () => [eleni.takes('certificates'), maria.callsNext('3'), maria.marksMissed('3')]
    const past = [maria.opens('3'), ...[1, 2, 3, 4].flatMap(missed)]
    expect(boardView(dayAfter(past), NOW, null).missed.map(({ ticket }) => ticket)).toEqual(['Α 004', 'Α 003', 'Α 002'])
  })

  test('does not grow with the queue', () => {
    const crowd = Array.from({ length: 500 }, () => eleni.takes('certificates'))
    const sizeOf = (value: unknown) => JSON.stringify(value).length
    expect(sizeOf(boardView(dayAfter(crowd), NOW, null))).toBeLessThan(sizeOf(boardView(dayAfter([]), NOW, null)) + 20)
  })
})

describe('the kiosk', () => {
  test('shows the services, how many wait for each, and the two newest calls', () => {
    const view = kioskView(day, paper, NOW)
    expect(view.services.map(({ id, letter, people }) => [id, letter, people])).toEqual([
      ['certificates', 'Α', 1],
      ['signatures', 'Β', 0],
      ['transport', 'Γ', 1],
    ])
    expect(view.calls.map((call) => call.ticket)).toEqual(['Α 002', 'Α 001'])
    expect(view).toMatchObject(paper)
  })

  test('an empty morning is a view too', () => {
    expect(kioskView(dayAfter([]), paper, NOW)).toMatchObject({ phase: 'new', revision: 0, calls: [] })
  })
})

describe('the printer', () => {
  test('shows one slip a ticket, in the language of whoever took it, with what the kiosk said', () => {
    const { slips } = slipsView(day, PRESS)
    expect(slips.map((slip) => slip.ticket)).toEqual(['Α 001', 'Α 002', 'Β 001', 'Γ 001', 'Α 003'])
    expect(slips[3]).toEqual({
      id: `${DATE} Γ 001`,
      ticket: 'Γ 001',
      letter: 'Γ',
      service: { el: 'Μεταφορές', en: 'Transport' },
      language: 'en',
      takenAt: EIGHT + 5 * MINUTE,
      ahead: 3,
      wait: { from: 5, to: 10 },
      practice: false,
      lastLine: null,
      closes: null,
      page: null,
    })
  })

  test('only the newest twenty, in the order in which they were taken', () => {
    const crowd = Array.from({ length: 25 }, () => eleni.takes('certificates'))
    const { slips } = slipsView(dayAfter(crowd), PRESS)
    expect([slips.length, slips[0]?.ticket, slips.at(-1)?.ticket]).toEqual([20, 'Α 006', 'Α 025'])
  })
})

describe('the desk', () => {
  test('Maria, free at 3, sees who waits for her, who missed the call and what she counted', () => {
    const view = deskView(day, '3', [], NOW)
    expect(view).toMatchObject({
      counter: '3',
      kep: '0207',
      hasQueue: true,
      state: 'free',
      clerk: 'maria',
      ticket: null,
      served: 1,
    })
    expect(view.waiting.map((ticket) => ticket.label)).toEqual(['Α 003'])
    expect(view.missed).toEqual([{ label: 'Β 001', calledAt: EIGHT + 11 * MINUTE }])
    expect(view.entries).toMatchObject([
      { entry: 2, ticket: null, way: 'phone', took: null, rows: [cases('ΘΥΡΙΔΕΣ', 1, 'signature')] },
      { entry: 1, ticket: 'Α 001', way: 'ticket', took: MINUTE, rows: [cases('EKEP', 2)] },
    ])
  })

  test('Nikos at 5 sees the ticket that he called; his line is what his counter serves, in the order of the calls', () => {
    const view = deskView(day, '5', [], NOW)
    expect(view).toMatchObject({ state: 'called', ticket: { label: 'Α 002', service: { el: 'Πιστοποιητικά' } } })
    expect(view.waiting.map((ticket) => ticket.label)).toEqual(['Γ 001', 'Α 003'])
    expect(view.entries).toEqual([])
  })

  test('whoever was sent on began anew elsewhere: Maria’s entry does not take that time for hers', () => {
    const sentOn = [
      maria.opens('3'),
      nikos.opens('5'),
      eleni.takes('certificates'),
      maria.callsNext('3'),
      maria.starts('3'),
    ]
    const rows = { rows: [cases('EKEP', 1)] }
    const later = [maria.transfers('3', 'transport', rows), nikos.callsNext('5'), nikos.starts('5')]
    expect(deskView(dayAfter([...sentOn, ...later]), '3', [], NOW).entries).toMatchObject([{ entry: 1, took: null }])
  })

  test('the last move is offered to be taken back until somebody else has the ticket', () => {
    const sentOn = [
      maria.opens('3'),
      nikos.opens('5'),
      eleni.takes('certificates'),
      maria.callsNext('3'),
      maria.parks('3'),
    ]
    const undo = { move: 'ticketParked', ticket: 'Α 001', until: EIGHT + 4 * MINUTE + 10_000 }
    expect(deskView(dayAfter(sentOn), '3', [], NOW).undo).toEqual(undo)
    expect(deskView(dayAfter([...sentOn, nikos.callsParked('5', 'Α 001')]), '3', [], NOW).undo).toBeNull()
  })

  test('a correction shows as one', () => {
    const corrected = dayAfter([...morningAtLarissa, maria.corrects(2)])
    expect(deskView(corrected, '3', [], NOW).entries[0]).toMatchObject({ entry: 2, rows: [], corrected: true })
  })

  test('the annexe has no queue, a closed counter no clerk, and an unknown one fails nothing', () => {
    expect(deskView(day, '21', [], NOW)).toMatchObject({
      hasQueue: false,
      state: 'closed',
      clerk: null,
      waiting: [],
    })
    expect(deskView(day, '99', [], NOW)).toMatchObject({ hasQueue: false, state: 'closed', waiting: [], missed: [] })
  })
})

describe('today', () => {
  const view = todayView(day, NOW, [], [])
  test('every counter in its place', () => {
    expect(view.counters.map(({ id, state, ticket, served, cases }) => [id, state, ticket, served, cases])).toEqual([
      ['3', 'free', null, 1, 3],
      ['4', 'closed', null, 0, 0],
      ['5', 'called', 'Α 002', 0, 0],
      ['11', 'closed', null, 0, 0],
      ['12', 'closed', null, 0, 0],
      ['21', 'closed', null, 0, 0],
    ])
  })

  test('who waits, the longest first, and what was counted', () => {
    expect(view).toMatchObject({
      waiting: 2,
      longest: { label: 'Γ 001', since: EIGHT + 5 * MINUTE },
      taken: 5,
      served: 1,
      missed: 1,
      expired: 0,
      cases: [
        { channel: 'EKEP', quantity: 2 },
        { channel: 'ΘΥΡΙΔΕΣ', quantity: 1 },
      ],
    })
    expect(view.services[0]?.waitingSince).toEqual([EIGHT + 6 * MINUTE])
  })

  test('by the hour in which it happened', () => {
    const long = [...Array.from({ length: 61 }, () => eleni.takes('certificates')), maria.opens('3')]
    const served = [...long, maria.callsNext('3'), maria.starts('3'), maria.finishes('3')]
    expect(todayView(dayAfter(served), NOW, [], []).hours).toEqual([
      { from: EIGHT, taken: 60, served: 0 },
      { from: EIGHT + 60 * MINUTE, taken: 1, served: 1 },
    ])
  })

  test('an ended day names who was not served', () => {
    const ended = [maria.opens('3'), eleni.takes('certificates'), katerina.endsTheDay()]
    expect(todayView(dayAfter(ended), NOW, [], [])).toMatchObject({
      phase: 'ended',
      waiting: 0,
      expired: 1,
      longest: null,
    })
  })
})

test('the public room gets no name of anybody', () => {
  const publicRoom = JSON.stringify([boardView(day, NOW, null), kioskView(day, paper, NOW), slipsView(day, PRESS)])
  for (const person of ['maria', 'nikos', 'katerina']) expect(publicRoom).not.toContain(person)
})
