// The letters that a drawn slip has, in the manner of a code page: what it lacks is replaced the same way.
import { face } from '../drawn/faces.ts'
import type { Charset } from './charsets.ts'

export const LETTERS_DRAWN: Charset = {
  name: 'drawn',
  // No byte is ever sent for them; only that they are there counts.
  byteOf: new Map([...face('text').glyphOf.keys()].map((letter, i) => [letter, i])),
  glyphOf: [],
}
