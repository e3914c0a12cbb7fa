// The letters of printed documents: Commissioner, embedded, so that Greek looks the same on every machine. See fonts/README.md.
import { join } from 'node:path'
import type { TFontDictionary } from 'pdfmake/interfaces.js'

const FOLDER = join(import.meta.dirname, 'fonts')
const file = (name: string) => join(FOLDER, name)

/** `Text` for sentences; `Figures` has digits of one width, for columns. There are no italics in it. */
export const pdfFonts: TFontDictionary = {
  Text: family('commissioner-400.ttf', 'commissioner-700.ttf'),
  Figures: family('commissioner-figures-400.ttf', 'commissioner-figures-700.ttf'),
}

function family(normal: string, bold: string) {
  return { normal: file(normal), bold: file(bold), italics: file(normal), bolditalics: file(bold) }
}

export const isFontFile = (path: string): boolean => path.startsWith(FOLDER)

/** Greek, Latin and the signs of documents: what the files above hold. */
const UNDRAWN =
  /[^\n\u0020-\u007E\u00A0-\u00FF\u0152\u0153\u0374\u0375\u037E\u0384-\u038A\u038C\u038E-\u03A1\u03A3-\u03CE\u2009\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u2032\u2033\u2039\u203A\u20AC\u2122\u2212]/gu

/** What cannot be drawn is seen to be missing: never an empty box. Ancient accents are written as today's. */
export const drawable = (said: string): string =>
  said.normalize('NFC').replace(UNDRAWN, (letter) => {
    const bare = letter
      .normalize('NFD')
      .replace(/[\u0313\u0314\u0342\u0345\u0300]/g, (mark) => (mark === '\u0342' || mark === '\u0300' ? '\u0301' : ''))
    const now = bare.normalize('NFC')
    if (now !== letter && now.replace(UNDRAWN, '') === now) return now
    return { '→': '–', '✓': '+', '≤': '<=', '≥': '>=', '\t': ' ' }[letter] ?? '?'
  })
