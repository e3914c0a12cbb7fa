// Every letter of every page against the system's own iconv, and everything that a name may try.
import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { CHARSETS, type Charset, PC737, PC851, WPC1253 } from './charsets.ts'
import { encode, printable } from './encode.ts'

const CAPITALS = 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'
const SMALL = 'αβγδεζηθικλμνξοπρσςτυφχψω'
const ACCENTED = 'ΆΈΉΊΌΎΏΪΫάέήίόύώϊϋΐΰ'
const GREEK = [...CAPITALS, ...SMALL, ...ACCENTED]
const SIGNS = '«»€–—…“”‘’·΄΅°§©±½'
/** What glibc calls each page. */
const ICONV: Readonly<Record<string, string>> = {
  WPC1253: 'WINDOWS-1253',
  'ISO8859-7': 'ISO-8859-7',
  PC737: 'CP737',
  PC869: 'CP869',
  PC851: 'CP851',
}
/** Where glibc's page is not the one in the printers: it took RFC 1345's mistakes over. IBM's table (CPGID 00851) decides. */
const GLIBC_ERRS: Readonly<Record<string, Readonly<Record<string, string>>>> = { PC851: { Μ: 'Ν', Ν: 'Μ', '¸': '˛' } }
/** Greek letters that a page does not have, and what is printed for them. */
const MISSING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  PC737: { ΐ: 'ϊ', ΰ: 'ϋ' },
  PC851: { Ϊ: 'Ι', Ϋ: 'Υ' },
}

function iconv(from: string, to: string, input: string | Uint8Array): Buffer {
  try {
    return execFileSync('iconv', ['-f', from, '-t', to], { input, stdio: ['pipe', 'pipe', 'ignore'] })
  } catch (cause) {
    throw new Error(`This test compares with the program iconv, which is missing or refuses ${from} → ${to}`, { cause })
  }
}

describe.each(CHARSETS.map((page) => [page.name, page] as const))('Greek in %s', (name, page: Charset) => {
  const other = ICONV[name] ?? name
  const missing = MISSING[name] ?? {}
  const inGlibc = (letter: string) => GLIBC_ERRS[name]?.[letter] ?? letter
  const present = GREEK.filter((letter) => missing[letter] === undefined)

  test('every letter has the byte that iconv gives it, and comes back from it', () => {
    for (const letter of present) {
      const { bytes, lost } = encode(letter, page)
      expect([letter, lost]).toEqual([letter, []])
      expect([letter, ...bytes]).toEqual([letter, ...iconv('UTF-8', other, inGlibc(letter))])
      expect(page.glyphOf[bytes[0] ?? 0]).toBe(letter)
    }
  })

  test('what it does not have keeps its sound, and is told', () => {
    for (const [letter, shown] of Object.entries(missing))
      expect([letter, printable(letter, page)]).toEqual([letter, { text: shown, lost: [letter] }])
  })

  test('each byte that it prints is what iconv reads there', () => {
    const bytes = page.glyphOf.flatMap((glyph, byte) => (glyph === null ? [] : [byte]))
    const glyphs = bytes.map((byte) => inGlibc(page.glyphOf[byte] ?? '')).join('')
    expect(iconv(other, 'UTF-8', Uint8Array.from(bytes)).toString()).toBe(glyphs)
    expect(bytes.every((byte) => byte >= 0x20)).toBe(true)
  })

  test('no control character reaches the printer, whatever is written', () => {
    const everything = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join('')
    for (const text of [everything, [...everything].join('Α'), 'A\x1b@B\x1dV\x00']) {
      const { bytes } = encode(text, page)
      expect(bytes.every((byte) => page.glyphOf[byte] !== null)).toBe(true)
    }
    expect(Buffer.from(encode('A\x1b@B', page).bytes).toString('latin1')).toBe('A@B')
  })
})

test.each([...SIGNS])('%s has the byte in WPC1253 that iconv and browsers give it', (sign) => {
  const { bytes } = encode(sign, WPC1253)
  expect(Buffer.from(bytes)).toEqual(iconv('UTF-8', 'WINDOWS-1253', sign))
  expect(new TextDecoder('windows-1253').decode(bytes)).toBe(sign)
})

test('a letter and its accent apart are put together first', () => {
  expect(encode('Θυρίδα ΐ Ά'.normalize('NFD'), WPC1253)).toEqual(encode('Θυρίδα ΐ Ά', WPC1253))
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

  test.each([
    ['the euro', PC737, '5 €', '5 EUR'],
    ['quotes and dashes', PC737, '«Λάρισα» – “Αλκαζάρ”…', '"Λάρισα" - "Αλκαζάρ"...'],
    ['two vowels apart', PC737, 'Μαΐου, πραΰνω', 'Μαϊου, πραϋνω'],
    ['capitals with two dots', PC851, 'Ϊ Ϋ «Α»', 'Ι Υ «Α»'],
  ])('%s', (_, page, written, printed) => {
    expect(printable(written, page).text).toBe(printed)
  })

  test('it is told, each letter once', () => {
    expect(printable('Α漢Β👍🏽Γ漢\x1b', WPC1253).lost).toEqual(['漢', '👍🏽', '\x1b'])
    expect(printable('Καλημέρα «Λάρισα» — 5 €', WPC1253).lost).toEqual([])
  })
})
