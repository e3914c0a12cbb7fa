// With what the page asks an office to record, every call of its day can be said; nothing is asked in vain.
import { expect, test } from 'vitest'
import { neededPieces } from './needed-pieces.ts'
import { callSentence } from './sentence.ts'

const place = { letters: ['Α', 'Γ'], counters: ['1', '12', '3Β', 'Ω'] }

test.each(['el', 'en'] as const)('every call up to 999 is made of them, and each is used in one, in %s', (language) => {
  const needed = neededPieces(place, language)
  const used = new Set(
    place.letters.flatMap((letter) =>
      Array.from({ length: 1_000 }, (_, n) =>
        place.counters.flatMap((counter) =>
          callSentence({ ticket: `${letter} ${n}`, counter }, language).pieces.flat(),
        ),
      ).flat(),
    ),
  )
  expect(new Set(needed)).toEqual(used)
  expect(needed.length).toBe(used.size)
})

test('an office of two services and numbered counters records some forty pieces', () => {
  expect(neededPieces({ letters: ['Α', 'Γ'], counters: ['1', '12'] }, 'el')).toHaveLength(42)
})
