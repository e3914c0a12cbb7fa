// In which order people are called, and that it is one sortable number.
import { expect, test } from 'vitest'
import { counterOf } from './day.ts'
import { eleni, maria, nikos, yorgos } from './testing/people.ts'
import { atOnce, dayAfter } from './testing/story.ts'
import { lineFor, wholeLine } from './whose-turn.ts'

type Past = Parameters<typeof dayAfter>[0]
const labels = (tickets: readonly { label: string }[]) => tickets.map((ticket) => ticket.label)

function lineAt(counter: string, ...past: Past) {
  const day = dayAfter(past)
  const found = counterOf(day, counter)
  return found === undefined ? null : labels(lineFor(day, found).map((one) => one.ticket))
}

test('by when the ticket was taken, across letters', () => {
  const past = [eleni.takes('signatures'), yorgos.takes('certificates'), eleni.takes('signatures')]
  expect(lineAt('3', ...past)).toEqual(['Β 001', 'Α 001', 'Β 002'])
})

test('of two tickets of the same instant the smaller number goes first, then the letter', () => {
  const past = [eleni.takes('signatures'), atOnce(eleni.takes('signatures'), yorgos.takes('certificates'))]
  expect(lineAt('3', ...past)).toEqual(['Β 001', 'Α 001', 'Β 002'])
  expect(lineAt('3', atOnce(eleni.takes('signatures'), yorgos.takes('certificates')))).toEqual(['Α 001', 'Β 001'])
})

test('a counter’s line holds only what it serves; the room’s holds all', () => {
  const past = [eleni.takes('transport'), yorgos.takes('certificates')]
  expect(lineAt('3', ...past)).toEqual(['Α 001'])
  expect(lineAt('12', ...past)).toEqual(['Γ 001', 'Α 001'])
  expect(lineAt('21', ...past)).toEqual([])
  expect(labels(wholeLine(dayAfter(past)))).toEqual(['Γ 001', 'Α 001'])
})

test('whoever was called, served or missed is in no line', () => {
  const past = [maria.opens('3'), nikos.opens('5'), eleni.takes('certificates'), yorgos.takes('certificates')]
  const called = [...past, maria.callsNext('3'), nikos.callsNext('5')]
  expect(lineAt('3', ...called)).toEqual([])
  expect(lineAt('3', ...called, maria.marksMissed('3'))).toEqual([])
  expect(lineAt('3', ...called, maria.starts('3'), maria.finishes('3'))).toEqual([])
})

test('priority classes and helping counters are in the same line, by the same number', () => {
  const past = [eleni.takes('certificates'), yorgos.takes('transport'), eleni.takesWithPriority('certificates')]
  expect(lineAt('12', ...past)).toEqual(['Α 002', 'Α 001', 'Γ 001'])
  // Counter 11 is there for Γ; an Α stands fifteen minutes further back.
  expect(lineAt('11', ...past)).toEqual(['Α 002', 'Γ 001', 'Α 001'])
})
