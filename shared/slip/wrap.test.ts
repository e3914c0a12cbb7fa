import { describe, expect, test } from 'vitest'
import { wrap } from './wrap.ts'

describe('wrapping a name', () => {
  test('what fits stays on one line', () => expect(wrap('Διαβατήρια', 24)).toEqual(['Διαβατήρια']))
  test('nothing is no line', () => expect(wrap('', 24)).toEqual([]))
  test('lines are about equally long: no sign is left hanging', () =>
    expect(wrap('Επικυρώσεις αντιγράφων & γνήσιο υπογραφής', 24)).toEqual([
      'Επικυρώσεις αντιγράφων',
      '& γνήσιο υπογραφής',
    ]))
  test('a sign or an article stays with the word that it leads', () =>
    expect(wrap('Μεταβίβαση οχήματος & μεταφορά κυριότητας σε κληρονόμους', 24)).toEqual([
      'Μεταβίβαση οχήματος',
      '& μεταφορά κυριότητας',
      'σε κληρονόμους',
    ]))
  test('a word longer than the paper is cut, not lost', () => {
    const lines = wrap(`από ${'Ω'.repeat(100)} ως`, 48)
    expect(lines.every((line) => line.length <= 48)).toBe(true)
    expect(lines.join('').replaceAll(' ', '')).toBe(`από${'Ω'.repeat(100)}ως`)
  })
})
