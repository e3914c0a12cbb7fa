// Code pages as data: the 128 characters that a printer's page holds from byte 0x80 on.

export type Charset = {
  readonly name: string
  /** The byte of each character that the page can print; control characters have none. */
  readonly byteOf: ReadonlyMap<string, number>
  /** The character of each byte; null where the page has no glyph. */
  readonly glyphOf: readonly (string | null)[]
}

/** Stands in a page's row where it has no glyph. */
const NONE = '\u{fffd}'
const HALF = 0x80

/** `upper`: the characters of 0x80 to 0xff in order. Below it every page is ASCII. */
function charset(name: string, upper: readonly string[]): Charset {
  const characters = [...upper.join('')]
  if (characters.length !== HALF) throw new Error(`${name} has ${characters.length} characters from 0x80 on, not 128`)
  const glyphOf = Array.from({ length: 2 * HALF }, (_, byte) => {
    if (byte < HALF) return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : null
    const character = characters[byte - HALF] ?? NONE
    return character === NONE ? null : character
  })
  return {
    name,
    glyphOf,
    byteOf: new Map(glyphOf.flatMap((glyph, byte) => (glyph === null ? [] : [[glyph, byte] as const]))),
  }
}

/** 0xa0 (a blank that does not break) and 0xad (a soft hyphen) are left out: neither has a look of its own on paper. */
export const WPC1253 = charset('WPC1253', [
  '€\u{fffd}‚ƒ„…†‡\u{fffd}‰\u{fffd}‹\u{fffd}\u{fffd}\u{fffd}\u{fffd}',
  '\u{fffd}‘’“”•–—\u{fffd}™\u{fffd}›\u{fffd}\u{fffd}\u{fffd}\u{fffd}',
  '\u{fffd}΅Ά£¤¥¦§¨©\u{fffd}«¬\u{fffd}®―',
  '°±²³΄µ¶·ΈΉΊ»Ό½ΎΏ',
  'ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟ',
  'ΠΡ\u{fffd}ΣΤΥΦΧΨΩΪΫάέήί',
  'ΰαβγδεζηθικλμνξο',
  'πρςστυφχψωϊϋόύώ\u{fffd}',
])
