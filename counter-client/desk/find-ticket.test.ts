// A number as people type it: Greek or Latin, with or without its letter and its noughts.
import { expect, test } from 'vitest'
import type { DeskView } from '#shared/views/desk-view.ts'
import { findTickets } from './find-ticket.ts'

const service = { el: 'Πιστοποιητικά', en: 'Certificates' }
const waits = (label: string) => ({
  label,
  serviceId: 'a',
  service,
  priority: null,
  takenAt: 0,
  turn: 0,
  delay: 0,
  onlyHere: false,
  why: { kind: 'taken' } as const,
})
const view = {
  waiting: ['Α 023', 'Α 002', 'Β 023', 'Γ 007', 'Α 230'].map(waits),
  missed: [{ label: 'Α 021', calledAt: 0 }],
  parked: [{ label: 'Ε 023', service, counter: '3', until: null, note: null, callable: true }],
} as unknown as DeskView // what is looked for, and nothing else of a desk

const found = (typed: string) => findTickets(view, typed, 12 * 60_000, 'el').map(({ label }) => label)

test.each([
  ['23', ['Α 023', 'Β 023', 'Ε 023', 'Α 230']],
  ['023', ['Α 023', 'Β 023', 'Ε 023', 'Α 230']],
  ['Α23', ['Α 023', 'Α 230']],
  ['A 023', ['Α 023', 'Α 230']],
  ['ά23', ['Α 023', 'Α 230']],
  ['e23', ['Ε 023']],
  ['γ7', ['Γ 007']],
  ['g7', ['Γ 007']],
  ['2', ['Α 002', 'Α 023', 'Β 023', 'Α 230', 'Α 021', 'Ε 023']],
  ['α', ['Α 023', 'Α 002', 'Α 230', 'Α 021']],
  ['99', []],
  ['Β24', []],
  ['', []],
  [' ', []],
  ['23Α', []],
  ['ΑΒ23', []],
  ['-23', []],
])('«%s»', (typed, labels) => {
  expect(found(typed)).toEqual(labels)
})

test('each says where it is', () => {
  expect(findTickets(view, '23', 12 * 60_000, 'el').map(({ where }) => where)).toEqual([
    'next',
    'waiting',
    'parked',
    'waiting',
  ])
  expect(findTickets(view, 'Β23', 12 * 60_000, 'el')[0]?.what).toBe('Πιστοποιητικά · περιμένει 12′')
})
