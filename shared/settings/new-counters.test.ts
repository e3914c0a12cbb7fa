// Three counters more, from a date on.
import { expect, test } from 'vitest'
import { newCounters, nextNumber } from './new-counters.ts'

const wanted = { first: '13', many: 3, kep: '0325', from: '2027-01-04', serves: ['a'] }

test('are numbered on from the first, and begin that day', () => {
  const fresh = newCounters(wanted)
  expect(fresh.map(({ id }) => id)).toEqual(['13', '14', '15'])
  expect(fresh[0]).toEqual({
    id: '13',
    belongs: [{ kep: '0325', from: '2027-01-04', to: null }],
    profile: null,
    serves: ['a'],
    helps: [],
  })
})

test('of a letter there is one', () => {
  expect(newCounters({ ...wanted, first: ' Α ' }).map(({ id }) => id)).toEqual(['Α'])
})

test('the next number is after the highest', () => {
  expect(nextNumber([{ id: '2' }, { id: '12' }, { id: 'Α' }])).toBe('13')
  expect(nextNumber([])).toBe('1')
})
