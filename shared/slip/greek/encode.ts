// Text → the bytes of ONE code page. What the page lacks is replaced by what looks like it and reported; nothing is silent.
import type { Charset } from './charsets.ts'
import { LOOK_ALIKES } from './look-alikes.ts'

/** `lost`: the letters, as they were written and each once, that the paper shows differently or not at all. */
type Fitted = { readonly text: string; readonly lost: readonly string[] }
type Encoded = { readonly bytes: Uint8Array<ArrayBuffer>; readonly lost: readonly string[] }

const letters = new Intl.Segmenter('el', { granularity: 'grapheme' })

/** The same text with only such characters as the page can print. */
export function printable(text: string, charset: Charset): Fitted {
  const lost = new Set<string>()
  const fitted = Array.from(letters.segment(text.normalize('NFC')), ({ segment: letter }) => {
    if (charset.byteOf.has(letter)) return letter
    lost.add(letter)
    return substitute(letter, charset)
  })
  return { text: fitted.join(''), lost: [...lost] }
}

/** Every byte comes out of the page's own table, which holds no control character: a name cannot command the printer. */
export function encode(text: string, charset: Charset): Encoded {
  const fitted = printable(text, charset)
  const bytes = [...fitted.text].flatMap((character) => charset.byteOf.get(character) ?? [])
  return { bytes: Uint8Array.from(bytes), lost: fitted.lost }
}

function substitute(letter: string, charset: Charset): string {
  if (/^\p{White_Space}+$/u.test(letter)) return ' '
  const visible = letter.replace(/[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, '')
  if (visible === '') return ''
  const candidates = [
    ...[withTonos(visible), withDialytika(visible), withoutMarks(visible)],
    ...[LOOK_ALIKES.get(visible) ?? '', plain(visible)],
  ]
  const fits = (candidate: string) => candidate !== '' && [...candidate].every((c) => charset.byteOf.has(c))
  return candidates.find(fits) ?? (withoutMarks(visible) === '' ? '' : '?')
}

/** Polytonic Greek keeps its stress: ῆ → ή. Breathings and the small iota go. */
const withTonos = (letter: string): string =>
  letter
    .normalize('NFD')
    .replace(/[\u0300\u0342]/g, '\u0301')
    .replace(/[\u0313\u0314\u0345]/g, '')
    .normalize('NFC')

/** Two dots keep two vowels apart and matter more than the stress: Μαΐου → Μαϊου, which nobody reads as Μαίου. */
const withDialytika = (letter: string): string =>
  letter.normalize('NFD').includes('\u0308')
    ? letter
        .normalize('NFD')
        .replace(/(?!\u0308)\p{M}/gu, '')
        .normalize('NFC')
    : ''

const withoutMarks = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '')

/** The everyday form of a compatibility character: ﬁ → fi, ₂ → 2, ϑ → θ, ¼ → 1/4. */
const plain = (letter: string): string =>
  letter
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/./gu, (c) => LOOK_ALIKES.get(c) ?? c)
