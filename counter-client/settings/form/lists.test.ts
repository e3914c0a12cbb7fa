// The order of a list, one step at a time.
import { expect, test } from 'vitest'
import { freshId, moved, ticked, without } from './lists.ts'

test('a thing goes up or down by one, and no further than the ends', () => {
  expect(moved(['α', 'β', 'γ'], 2, -1)).toEqual(['α', 'γ', 'β'])
  expect(moved(['α', 'β', 'γ'], 0, 1)).toEqual(['β', 'α', 'γ'])
  expect(moved(['α', 'β', 'γ'], 0, -1)).toEqual(['α', 'β', 'γ'])
  expect(moved(['α', 'β', 'γ'], 2, 1)).toEqual(['α', 'β', 'γ'])
})

test('one is taken out', () => {
  expect(without(['α', 'β', 'γ'], 1)).toEqual(['α', 'γ'])
})

test('what is ticked stands in the order of all', () => {
  expect(ticked(['γ'], 'α', true, ['α', 'β', 'γ'])).toEqual(['α', 'γ'])
  expect(ticked(['α', 'γ'], 'γ', false, ['α', 'β', 'γ'])).toEqual(['α'])
})

test('a new name is one that the document takes, and another one each time', () => {
  expect(freshId('service')).toMatch(/^[a-z0-9][a-z0-9-]{0,39}$/)
  expect(freshId('service')).not.toBe(freshId('service'))
})
