// Codes that a person copies by hand: no letter that looks like another one or like a digit, no vowel and so no word.
import { createHash, randomInt } from 'node:crypto'
import { foldHeading } from '#shared/greek/look-alikes.ts'

const ALPHABET = 'BCDFGHJKMNPQRTVWXYZ2346789'
const GROUP = 4

/** `KX4T-92QW-HH7M-B3RC` of four groups. */
export const makeCode = (groups: number): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
  ).join('-')

/** As it was made, however it is typed: small letters, spaces for dashes, on a Greek keyboard. */
export const readCode = (typed: string): string =>
  (foldHeading(typed).match(/[A-Z0-9]/g) ?? [])
    .map((letter, at) => (at > 0 && at % GROUP === 0 ? `-${letter}` : letter))
    .join('')

/** For codes with enough chance in them to need no slow hash. */
export const hashCode = (code: string): string => createHash('sha256').update(code).digest('base64url')
