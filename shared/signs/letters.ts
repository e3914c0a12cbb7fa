// Greek capitals on signs that mostly know only ASCII: the Latin letter that stands for each, or its byte in ISO 8859-7.

const LATIN: Readonly<Record<string, string>> = {
  ...{ Α: 'A', Β: 'B', Γ: 'G', Δ: 'D', Ε: 'E', Ζ: 'Z', Η: 'H', Θ: 'T', Ι: 'I', Κ: 'K', Λ: 'L', Μ: 'M' },
  ...{ Ν: 'N', Ξ: 'X', Ο: 'O', Π: 'P', Ρ: 'P', Σ: 'S', Τ: 'T', Υ: 'Y', Φ: 'F', Χ: 'X', Ψ: 'Y', Ω: 'O' },
}

/** A letter that nobody foresaw is a question mark. */
export const latinFor = (letter: string): string => LATIN[letter] ?? '?'

/** Greek capitals stand at the same bytes in ISO 8859-7 and Windows-1253. */
export function greekByte(letter: string): number {
  const code = letter.charCodeAt(0)
  return code >= 0x391 && code <= 0x3a9 ? code - 0x391 + 0xc1 : 0x3f
}
