// 52.747 is fifty-two thousand. Numbers are read strictly and written the Greek way.
import { describe, expect, test } from 'vitest'
import { change, readWholeNumber, share, wholeNumber } from './numbers.ts'

describe('reading a whole number', () => {
  test.each([
    ['52.747', 52_747],
    ['968', 968],
    ['142914', 142_914],
    ['1.234.567', 1_234_567],
    ['0', 0],
    [' 990\u00a0', 990],
  ])('«%s»', (text, value) => expect(readWholeNumber(text)).toBe(value))

  test.each([
    '',
    ' ',
    '52,747',
    '5.27',
    '1.2345',
    '.747',
    '52.',
    '52..747',
    '12.5',
    '0.968',
    '0207',
    '-5',
    '+5',
    '−5',
    '1e3',
    '0x1F',
    '1 000',
    '٣',
    'εκατό',
    '99999999999999999999',
  ])('«%s» is none', (text) => expect(readWholeNumber(text)).toBeNull())

  test('what is written can be read back', () => {
    for (const value of [0, 7, 999, 1000, 52_747, 142_914, 1_000_000]) {
      expect(readWholeNumber(wholeNumber(value, 'el'))).toBe(value)
    }
  })
})

describe('writing', () => {
  test('a year of the municipality, and its four digits too', () => {
    expect(wholeNumber(142_914, 'el')).toBe('142.914')
    expect(wholeNumber(1_206, 'el')).toBe('1.206')
    expect(wholeNumber(142_914, 'en')).toBe('142,914')
  })

  test('shares and changes', () => {
    expect(share(0.95, 'el')).toBe('95,0 %')
    expect(change(142_914 / 111_498 - 1, 'el')).toBe('+28,2 %')
    expect(change(-0.1, 'el')).toBe('−10,0 %')
    expect(change(0, 'el')).toBe('0,0 %')
    expect(change(-0.0001, 'el')).toBe('0,0 %')
  })
})
