// The keys 1 to 9: none twice, no gap.
import { expect, test } from 'vitest'
import { withKey } from './keys.ts'

const keys = ['signature', 'copies', 'family']

test('a key takes another procedure, a new key one more', () => {
  expect(withKey(keys, 2, 'birth')).toEqual(['signature', 'birth', 'family'])
  expect(withKey(keys, 4, 'birth')).toEqual([...keys, 'birth'])
})

test('a procedure that is on another key changes places', () => {
  expect(withKey(keys, 1, 'family')).toEqual(['family', 'copies', 'signature'])
  expect(withKey(keys, 4, 'signature')).toEqual(keys)
})

test('a freed key leaves no gap', () => {
  expect(withKey(keys, 1, '')).toEqual(['copies', 'family'])
})
