// KEP codes are text: four digits and Greek capitals. People type Latin look-alikes, small letters and forget the zero.

/** Latin letters that look like one Greek capital. P looks like Ρ and is written for Π: it stands for either. */
const GREEK: Readonly<Record<string, readonly string[]>> = {
  A: ['Α'],
  B: ['Β'],
  E: ['Ε'],
  H: ['Η'],
  I: ['Ι'],
  K: ['Κ'],
  M: ['Μ'],
  N: ['Ν'],
  O: ['Ο'],
  P: ['Π', 'Ρ'],
  T: ['Τ'],
  X: ['Χ'],
  Y: ['Υ'],
  Z: ['Ζ'],
}

export type CodeMatch =
  | { readonly kind: 'known'; readonly code: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous'; readonly codes: readonly string[] }

/**
 * The known code that a person meant: `0325P` (Latin) → `0325Π`, `207` → `0207`, `0207 πβ` → `0207ΠΒ`.
 * Ambiguous when two known codes could be meant: then ask, never guess.
 */
export function matchKepCode(typed: string, known: readonly string[]): CodeMatch {
  const clean = typed.normalize('NFC').replace(/\s+/g, '').toLocaleUpperCase('el')
  if (known.includes(clean)) return { kind: 'known', code: clean }
  const readings = [...clean].reduce<string[]>(
    (heads, letter) => heads.flatMap((head) => (GREEK[letter] ?? [letter]).map((greek) => head + greek)),
    [''],
  )
  const withZeros = readings.map((reading) => reading.replace(/^\d{1,3}(?!\d)/, (digits) => digits.padStart(4, '0')))
  const codes = known.filter((code) => withZeros.includes(code))
  const [code] = codes
  if (code === undefined) return { kind: 'unknown' }
  return codes.length === 1 ? { kind: 'known', code } : { kind: 'ambiguous', codes }
}

/** A new code as it is rightly written: `0325p` (Latin) → `0325Π`, `444` → `0444`; null when it can be no code at all. */
export function asKepCode(typed: string): string | null {
  const clean = typed.normalize('NFC').replace(/\s+/g, '').toLocaleUpperCase('el')
  const greek = [...clean].map((letter) => GREEK[letter]?.[0] ?? letter).join('')
  const code = greek.replace(/^\d{1,3}(?!\d)/, (digits) => digits.padStart(4, '0'))
  return /^\d{4}[Α-Ω]{0,2}$/.test(code) ? code : null
}
