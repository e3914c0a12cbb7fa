// A clerk searches for a procedure without accents and in capitals.
import { expect, test } from 'vitest'
import { fold, matches } from './fold.ts'

test('accents, capitals and the final sigma make no difference', () => {
  expect(fold('Γνήσιο ΥΠΟΓΡΑΦΉΣ')).toBe('γνησιο υπογραφησ')
  expect(matches('Γνήσιο υπογραφής', 'υπογραφησ γνη')).toBe(true)
  expect(matches('Γνήσιο υπογραφής', 'ΥΠΟΓΡΑΦΗΣ')).toBe(true)
  expect(matches('Κωδικοί TAXISnet', 'taxis')).toBe(true)
})

test('nothing typed matches everything, another word nothing', () => {
  expect(matches('Παράβολα', ' ')).toBe(true)
  expect(matches('Παράβολα', 'γέννησης')).toBe(false)
})
