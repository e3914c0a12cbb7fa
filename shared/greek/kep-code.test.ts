// Codes as clerks type them, matched with the codes that the municipality knows.
import { expect, test } from 'vitest'
import { matchKepCode } from './kep-code.ts'

const LARISA = ['0207', '0325', '0325Π', '0207Π', '0444', '0207ΠΒ', '0444Π']

test.each([
  ['0325Π', '0325Π'],
  ['0325P', '0325Π'],
  ['0325p', '0325Π'],
  ['0325π', '0325Π'],
  ['207', '0207'],
  ['207π', '0207Π'],
  ['0207 ΠΒ', '0207ΠΒ'],
  ['0207PB', '0207ΠΒ'],
  ['0207ΠB', '0207ΠΒ'],
  [' 0444\u00a0', '0444'],
])('«%s» is %s', (typed, code) => expect(matchKepCode(typed, LARISA)).toEqual({ kind: 'known', code }))

test.each(['', '0999', '0325Ρ', '0325ΠΒ', '0325S', '20', '00207', '207Β', 'ΣΥΝΟΛΟ'])('«%s» is none of ours', (typed) =>
  expect(matchKepCode(typed, LARISA)).toEqual({ kind: 'unknown' }),
)

test('a Latin P could be a Π or a Ρ: where both are known, nobody guesses', () => {
  const known = ['0325Π', '0325Ρ']
  expect(matchKepCode('0325P', known)).toEqual({ kind: 'ambiguous', codes: known })
  expect(matchKepCode('0325Ρ', known)).toEqual({ kind: 'known', code: '0325Ρ' })
})
