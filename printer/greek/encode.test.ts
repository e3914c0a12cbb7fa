// Every Greek letter against two encoders that are not ours, and everything that a name may try.
import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { WPC1253 } from './charsets.ts'
import { encode, printable } from './encode.ts'

const CAPITALS = 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'
const SMALL = 'αβγδεζηθικλμνξοπρσςτυφχψω'
const ACCENTED = 'ΆΈΉΊΌΎΏΪΫάέήίόύώϊϋΐΰ'
const SIGNS = '«»€–—…“”‘’·΄΅°§©±½'

function iconv(text: string): Buffer {
  try {
    return execFileSync('iconv', ['-f', 'UTF-8', '-t', 'WINDOWS-1253'], { input: text })
  } catch (cause) {
    throw new Error('This test compares with the program iconv, which is missing or refuses WINDOWS-1253', { cause })
  }
}

describe('Greek letters', () => {
  test.each([...CAPITALS, ...SMALL, ...ACCENTED, ...SIGNS])('%s has the byte that iconv gives it', (letter) => {
    const { bytes, lost } = encode(letter, WPC1253)
    expect(lost).toEqual([])
    expect(bytes).toEqual(iconv(letter))
    expect(new TextDecoder('windows-1253').decode(bytes)).toBe(letter)
  })

  test('the whole page is the page that browsers know', () => {
    for (const [byte, glyph] of WPC1253.glyphOf.entries()) {
      if (glyph !== null) expect(new TextDecoder('windows-1253').decode(Uint8Array.of(byte))).toBe(glyph)
    }
    expect(WPC1253.byteOf.size).toBe(95 + 128 - 19)
  })

  test('a letter and its accent apart are put together first', () => {
    expect(encode('Θυρίδα ΐ Ά'.normalize('NFD'), WPC1253)).toEqual(encode('Θυρίδα ΐ Ά', WPC1253))
  })
})

describe('what the page lacks', () => {
  test.each([
    ['polytonic Greek keeps its stress', 'Ὁ δῆμος τῆς Λαρίσης, ᾧ', 'Ο δήμος τής Λαρίσης, ώ'],
    ['neighbours lose their hooks', 'Çelik Šarić Łódź Đoković ë ţ ß', 'Celik Saric Lodz Dokovic e t ss'],
    ['typography becomes plain', 'Α−Β ﬁ ₂ ① ϑ → ‐', 'Α-Β fi 2 1 θ > -'],
    ['an emoji is one question mark, however it is made', '👨‍👩‍👧 👍🏽 🇬🇷', '? ? ?'],
    ['other scripts are question marks', '漢字 Дом', '?? ???'],
    ['letters under a heap of marks come out bare', `a${'\u0300\u0316'.repeat(20)}b`, 'ab'],
    ['what cannot be seen is left out', 'Α\u200bΒ\u{feff}Γ\u00adΔ\u202eΕ', 'ΑΒΓΔΕ'],
    ['blanks of every kind are blanks', 'Α\u00a0Β\tΓ\nΔ\u2028Ε', 'Α Β Γ Δ Ε'],
    ['half an emoji is a question mark', 'Α\ud83dΒ', 'Α?Β'],
  ])('%s', (_, written, printed) => {
    expect(printable(written, WPC1253).text).toBe(printed)
  })

  test('it is told, letter by letter', () => {
    expect(printable('Α漢Β👍🏽Γ\x1b', WPC1253).lost).toEqual(['漢', '👍🏽', '\x1b'])
    expect(printable('Καλημέρα «Λάρισα» — 5 €', WPC1253).lost).toEqual([])
  })

  test('no control character reaches the printer, whatever is written', () => {
    const everything = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join('')
    for (const text of [everything, [...everything].join('Α'), 'A\x1b@B\x1dV\x00']) {
      const { bytes } = encode(text, WPC1253)
      expect(bytes.every((byte) => WPC1253.glyphOf[byte] !== null)).toBe(true)
    }
    expect(encode('A\x1b@B', WPC1253).bytes.toString('latin1')).toBe('A@B')
  })
})
