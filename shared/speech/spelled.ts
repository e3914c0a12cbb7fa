// What stands on a slip or over a counter, as the pieces that say it: letters by their names, digits as one number.
import type { PieceId, Tongue } from './tongue.ts'

const GREEK = 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'
const NAMES =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega'.split(
    ' ',
  )
/** Latin letters that look like Greek ones are those: who typed a counter's name did not look at the keyboard. */
const LOOKS_LIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [...'ABEZHIKMNOPTYX'].map((latin, at) => [latin, [...'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'][at] ?? latin]),
)
/** More digits than this are no number that anybody says. */
const MOST_DIGITS = 4

/** `Α` → `alpha`, `D` → `latin-d`; null for what is no letter. */
export function letterPiece(letter: string): PieceId | null {
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
  const at = GREEK.indexOf(LOOKS_LIKE[plain] ?? plain)
  if (plain.length === 1 && at >= 0) return NAMES[at] ?? null
  return /^[A-Z]$/.test(plain) ? `latin-${plain.toLowerCase()}` : null
}

/** `Α 023` → alpha, 20, 3; `3Β` → 3, beta. What cannot be said is left out; a leading zero is not said: «Α 23». */
export function spelled(text: string, tongue: Tongue): PieceId[] {
  return [...text.normalize('NFC').matchAll(/\d+|\p{L}/gu)].flatMap(([part]) => {
    if (!/^\d/.test(part)) return letterPiece(part) ?? []
    const digits = part.length > MOST_DIGITS ? [...part] : [part]
    return digits.flatMap((one) => tongue.number(Number(one)))
  })
}
