// What an office is made of. What its parts must be together: shared/configuration/configuration.test.ts.
import { describe, expect, test } from 'vitest'
import { SERIES_LETTERS } from './series-letters.ts'
import { officeSettings } from './settings.ts'
import { larissa } from './testing/office.ts'

const [certificates] = larissa.services
const [counter3] = larissa.counters
const taken = (changes: object) => officeSettings.safeParse({ ...larissa, ...changes }).success

test('Larissa’s central building is a good office', () => {
  expect(officeSettings.parse(larissa)).toEqual(larissa)
})

test('letters that a screen, a voice or a person could take for another are no series letters', () => {
  for (const letter of 'ΟΙΠΡ') expect(SERIES_LETTERS).not.toContain(letter)
  for (const letter of ['A', 'ΑΒ', '', 'α', '1'])
    expect(taken({ services: [{ ...certificates, letter }] }), letter).toBe(false)
})

describe('what is no part of an office is refused', () => {
  test.each([
    ['a KEP code in Latin letters', { counters: [{ ...counter3, kep: '0325P' }] }],
    ['a KEP code without its zero', { counters: [{ ...counter3, kep: '325' }] }],
    ['a KEP code that is a number', { counters: [{ ...counter3, kep: 207 }] }],
    ['a head start of nothing', { priorities: [{ ...larissa.priorities[0], headStart: 0 }] }],
    ['no reason for a pause', { pauseReasons: [] }],
    ['a field that nobody knows', { colour: 'yellow' }],
  ])('%s', (_, changes) => expect(taken(changes)).toBe(false))
})
