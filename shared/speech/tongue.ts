// What a language needs for saying a call: the words of its pieces, and which pieces make a number.
// A piece is what one recorded clip holds; whatever is said is a row of them, so that clips and machines say the same.

/** `ticket`, `counter`, `n23` … `alpha` … `latin-d`: what a clip of it is kept under. */
export type PieceId = string

export type Tongue = {
  readonly words: Readonly<Record<PieceId, string>>
  /** 0 to 9999. */
  readonly number: (n: number) => PieceId[]
}

/** `n700`, and beside it `n7`: how the pieces of numbers are called. */
export const numberPiece = (n: number): PieceId => `n${n}`

/** 0 to 99, which are told alike in both languages: 0–20 in one piece, everything else as tens and units. */
export function belowHundred(n: number): PieceId[] {
  if (n <= 20) return [numberPiece(n)]
  const units = n % 10
  return [numberPiece(n - units), ...(units === 0 ? [] : [numberPiece(units)])]
}

/** Words in their order, from `from` on in steps, under the names of their numbers. */
export const numbered = (from: number, step: number, words: string): Record<PieceId, string> =>
  Object.fromEntries(words.split(', ').map((word, at) => [numberPiece(from + at * step), word]))
