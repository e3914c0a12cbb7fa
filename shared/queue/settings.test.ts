// An office that contradicts itself is not taken in.
import { describe, expect, test } from 'vitest'
import { officeSettings, SERIES_LETTERS } from './settings.ts'
import { larissa } from './testing/office.ts'

const [certificates] = larissa.services
const [counter3] = larissa.counters
const [ekep] = larissa.channels
const [signature] = larissa.procedures
const taken = (changes: object) => officeSettings.safeParse({ ...larissa, ...changes }).success

test('Larissa’s central building is a good office', () => {
  expect(officeSettings.parse(larissa)).toEqual(larissa)
})

test('letters that a screen, a voice or a person could take for another are no series letters', () => {
  for (const letter of 'ΟΙΠΡ') expect(SERIES_LETTERS).not.toContain(letter)
  for (const letter of ['A', 'ΑΒ', '', 'α', '1'])
    expect(taken({ services: [{ ...certificates, letter }] }), letter).toBe(false)
})

describe('what contradicts itself is refused', () => {
  test.each([
    ['two services with one letter', { services: [...larissa.services, { ...certificates, id: 'other' }] }],
    ['two services with one id', { services: [...larissa.services, { ...certificates, letter: 'Φ' }] }],
    ['two counters with one name', { counters: [...larissa.counters, counter3] }],
    ['no counter', { counters: [] }],
    ['a counter of an unknown service', { counters: [{ ...counter3, serves: ['passports'] }] }],
    ['a KEP code in Latin letters', { counters: [{ ...counter3, kep: '0325P' }] }],
    ['a KEP code without its zero', { counters: [{ ...counter3, kep: '325' }] }],
    ['a KEP code that is a number', { counters: [{ ...counter3, kep: 207 }] }],
    ['two channels with one code', { channels: [...larissa.channels, ekep] }],
    ['two procedures with one id', { procedures: [...larissa.procedures, signature] }],
    ['a procedure of an unknown channel', { procedures: [{ ...signature, channel: 'FAX' }] }],
    ['an unknown favourite', { favourites: ['haircut'] }],
    ['an unknown channel for what is not listed', { unlistedChannel: 'FAX' }],
    [
      'a counter that helps with an unknown service',
      { counters: [{ ...counter3, helps: [{ service: 'passports', after: 5 }] }] },
    ],
    ['a service that nobody serves', { counters: [counter3] }],
    ['two priority classes with one id', { priorities: [...larissa.priorities, ...larissa.priorities] }],
    ['a head start of nothing', { priorities: [{ ...larissa.priorities[0], headStart: 0 }] }],
    ['two reasons for a pause with one id', { pauseReasons: [larissa.pauseReasons[0], larissa.pauseReasons[0]] }],
    ['no reason for a pause', { pauseReasons: [] }],
    ['a field that nobody knows', { colour: 'yellow' }],
  ])('%s', (_, changes) => expect(taken(changes)).toBe(false))
})
