// When a phone rings: once when the turn is near, once for each call, and never for what it has shown already.
import { expect, test } from 'vitest'
import { toAlert } from './ticket-news.ts'
import type { Stand, TicketView } from './ticket-view.ts'

const view = (stand: Stand): TicketView => ({
  office: { el: 'ΚΕΠ', en: 'KEP' },
  label: 'Α 057',
  service: { el: 'Πιστοποιητικά', en: 'Certificates' },
  language: 'el',
  stand,
  calls: [],
  closes: null,
  opinion: null,
})
const waiting = (ahead: number) =>
  view({ state: 'waiting', ahead, wait: null, passing: [], transferred: false, only: null })
const called = (rings: number) => view({ state: 'called', counter: '3', rings })

test('a page that opens says nothing, however near', () => {
  expect(toAlert(null, waiting(1))).toBeNull()
  expect(toAlert(null, called(1))).toBeNull()
})

test('near: once, and again only after somebody stood back', () => {
  expect(toAlert(waiting(3), waiting(2))).toBe('near')
  expect(toAlert(waiting(2), waiting(1))).toBeNull()
  expect(toAlert(waiting(1), waiting(6))).toBeNull()
  expect(toAlert(waiting(6), waiting(0))).toBe('near')
})

test('called: once, and once more for each recall', () => {
  expect(toAlert(waiting(0), called(1))).toBe('called')
  expect(toAlert(called(1), called(1))).toBeNull()
  expect(toAlert(called(1), called(2))).toBe('called')
  expect(toAlert(called(2), view({ state: 'serving', counter: '3' }))).toBeNull()
  expect(toAlert(view({ state: 'missed', counter: '3', at: 0 }), called(2))).toBe('called')
})
