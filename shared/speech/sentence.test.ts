// Calls in words: what is heard in the room is what stands on the slip, whoever's voice it is.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { callSentence, labelWords, numberWords, tongues } from './sentence.ts'

const said = (ticket: string, counter: string, language: 'el' | 'en' = 'el') =>
  callSentence({ ticket, counter }, language).words

describe('a call in Greek', () => {
  test.each([
    ['Α 023', '4', 'Αριθμός Άλφα είκοσι τρία, θυρίδα τέσσερα'],
    ['Γ 101', '12', 'Αριθμός Γάμα εκατόν ένα, θυρίδα δώδεκα'],
    ['Β 100', '21', 'Αριθμός Βήτα εκατό, θυρίδα είκοσι ένα'],
    ['Φ 978', 'Α', 'Αριθμός Φι εννιακόσια εβδομήντα οκτώ, θυρίδα Άλφα'],
    ['Α 1000', '3', 'Αριθμός Άλφα χίλια, θυρίδα τρία'],
    ['Α 3456', '3Β', 'Αριθμός Άλφα τρεις χιλιάδες τετρακόσια πενήντα έξι, θυρίδα τρία Βήτα'],
    ['57', '4', 'Αριθμός πενήντα επτά, θυρίδα τέσσερα'],
    ['Α 57·2', '4', 'Αριθμός Άλφα πενήντα επτά, θυρίδα τέσσερα'],
    ['Α 57~2', '4', 'Αριθμός πενήντα επτά, θυρίδα τέσσερα'],
    ['Λ 000', '04', 'Αριθμός Λάμδα μηδέν, θυρίδα τέσσερα'],
  ])('%s at %s', (ticket, counter, words) => expect(said(ticket, counter)).toBe(words))
})

describe('a call in English', () => {
  test.each([
    ['Α 023', '4', 'Number Alpha twenty three, counter four'],
    ['Β 117', '10', 'Number Beta one hundred and seventeen, counter ten'],
    ['Γ 300', 'D', 'Number Gamma three hundred, counter D'],
    ['57', 'Α2', 'Number fifty seven, counter Alpha two'],
    ['Δ 1005', '1', 'Number Delta one thousand and five, counter one'],
  ])('%s at %s', (ticket, counter, words) => expect(said(ticket, counter, 'en')).toBe(words))
})

test('a counter that was typed with a Latin letter is said as what it looks like', () => {
  expect(said('Α 001', 'A')).toBe(said('Α 001', 'Α'))
  expect(said('Α 001', 'B')).not.toBe(said('Α 001', 'V'))
})

test('a counter of which nothing can be said leaves the number alone', () => {
  expect(said('Α 007', '–')).toBe('Αριθμός Άλφα επτά')
})

test.each(['el', 'en'] as const)('no two numbers sound the same in %s, and none has a hole in it', (language) => {
  const all = Array.from({ length: 10_000 }, (_, n) => numberWords(n, language))
  expect(new Set(all).size).toBe(all.length)
  expect(all.filter((words) => words === '' || /^ | {2}| $/.test(words))).toEqual([])
})

test.each(['el', 'en'] as const)('each letter of a series sounds like no other in %s', (language) => {
  const all = [...'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'].map((letter) => labelWords(`${letter} 001`, language))
  expect(new Set(all).size).toBe(24)
})

test('whatever stands over a counter, every piece of the sentence has its words', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 4 }), fc.constantFrom('el', 'en'), (counter, language) => {
      const { pieces, words } = callSentence({ ticket: 'Α 023', counter }, language)
      expect(pieces.flat().filter((piece) => tongues[language].words[piece] === undefined)).toEqual([])
      expect(words.startsWith(language === 'el' ? 'Αριθμός Άλφα' : 'Number Alpha')).toBe(true)
    }),
  )
})
