// Where in a file something is wrong, as somebody reads it.
import { expect, test } from 'vitest'
import { placeWords } from './place-words.ts'

test('a place is said by the names of its parts, counted from one', () => {
  expect(placeWords(['offices', '0', 'services', '2', 'letter'], 'el')).toBe('χώροι 1 › υπηρεσίες 3 › γράμμα')
  expect(placeWords(['name', 'en'], 'en')).toBe('name › English')
})

test('a thing that has a name of its own is said by it', () => {
  expect(placeWords(['keps', '0325Π', 'name'], 'el')).toBe('ΚΕΠ › 0325Π › όνομα')
})
