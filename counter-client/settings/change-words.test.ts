// What an import would change, as somebody reads it.
import { expect, test } from 'vitest'
import { changeWords } from './change-words.ts'

test('a value is told before and after, a thing that comes or goes by its place', () => {
  const where = ['offices', 'kentro', 'services', 'b', 'letter']
  expect(changeWords({ where, what: 'changed', before: 'Β', after: 'Μ' }, 'el')).toBe(
    'χώροι › kentro › υπηρεσίες › b › γράμμα: από «Β» σε «Μ»',
  )
  expect(changeWords({ where: ['keps', '0444'], what: 'removed', before: {}, after: null }, 'en')).toBe(
    'KEPs › 0444: goes',
  )
})

test('what cannot be said in a word is told to change', () => {
  const where = ['offices', 'kentro', 'counters', '3', 'serves']
  expect(changeWords({ where, what: 'changed', before: ['a'], after: ['a', 'b'] }, 'el')).toBe(
    'χώροι › kentro › θυρίδες › 3 › τι καλεί: αλλάζει',
  )
})
