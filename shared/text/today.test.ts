// «So many in ten» is said of enough, and never better than it was.
import { expect, test } from 'vitest'
import { today } from './today.ts'

const { within, ofThem } = today.el.soFar

test.each([
  [8, 10, '8 στις 10 εκτιμήσεις μέσα στο εύρος', '8 από 10 · 2 περίμεναν περισσότερο'],
  [29, 30, '9 στις 10 εκτιμήσεις μέσα στο εύρος', '29 από 30 · 2 περίμεναν περισσότερο'],
  [30, 30, '10 στις 10 εκτιμήσεις μέσα στο εύρος', '30 από 30 · 2 περίμεναν περισσότερο'],
  [8, 9, '8 από 9 εκτιμήσεις μέσα στο εύρος', '2 περίμεναν περισσότερο'],
  [0, 1, '0 από 1 εκτίμηση μέσα στο εύρος', '2 περίμεναν περισσότερο'],
])('%i within of %i', (n, told, first, second) =>
  expect([within(n, told), ofThem(n, told, 2)]).toEqual([first, second]),
)

test('nobody who waited longer is not mentioned', () =>
  expect([ofThem(8, 10, 0), ofThem(3, 3, 0)]).toEqual(['8 από 10', '']))
