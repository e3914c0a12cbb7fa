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

/** 0xa0 (a blank that does not break) and 0xad (a soft hyphen) are left out of every page: neither looks like anything on paper. */
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

/** As of 1987. The euro, the drachma and the small iota came in 2003: an older printer shows a gap there, and a price without its sign. */
export const ISO8859_7 = charset('ISO8859-7', [
  NONE.repeat(32),
  '\u{fffd}‘’£\u{fffd}\u{fffd}¦§¨©\u{fffd}«¬\u{fffd}\u{fffd}―',
  '°±²³΄΅Ά·ΈΉΊ»Ό½ΎΏ',
  'ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟ',
  'ΠΡ\u{fffd}ΣΤΥΦΧΨΩΪΫάέήί',
  'ΰαβγδεζηθικλμνξο',
  'πρςστυφχψωϊϋόύώ\u{fffd}',
])

/** Has no ΐ and no ΰ. */
export const PC737 = charset('PC737', [
  'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠ',
  'ΡΣΤΥΦΧΨΩαβγδεζηθ',
  'ικλμνξοπρσςτυφχψ',
  '░▒▓│┤╡╢╖╕╣║╗╝╜╛┐',
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧',
  '╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀',
  'ωάέήϊίόύϋώΆΈΉΊΌΎ',
  'Ώ±≥≤ΪΫ÷≈°∙·√ⁿ²■\u{fffd}',
])

export const PC869 = charset('PC869', [
  '\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}Ά\u{fffd}·¬¦‘’Έ―Ή',
  'ΊΪΌ\u{fffd}\u{fffd}ΎΫ©Ώ²³ά£έήί',
  'ϊΐόύΑΒΓΔΕΖΗ½ΘΙ«»',
  '░▒▓│┤ΚΛΜΝ╣║╗╝ΞΟ┐',
  '└┴┬├─┼ΠΡ╚╔╩╦╠═╬Σ',
  'ΤΥΦΧΨΩαβγ┘┌█▄δε▀',
  'ζηθικλμνξοπρσςτ΄',
  '\u{fffd}±υφχ§ψ΅°¨ωϋΰώ■\u{fffd}',
])

/**
 * Has no Ϊ and no Ϋ, and is often the only Greek of an old printer. After IBM's own table (CPGID 00851): glibc has Μ and Ν, and
 * the cedilla, in each other's or another's place, as RFC 1345 had them.
 */
export const PC851 = charset('PC851', [
  'ÇüéâäàΆçêëèïîΈÄΉ',
  'Ί\u{fffd}ΌôöΎûùΏÖÜά£έήί',
  'ϊΐόύΑΒΓΔΕΖΗ½ΘΙ«»',
  '░▒▓│┤ΚΛΜΝ╣║╗╝ΞΟ┐',
  '└┴┬├─┼ΠΡ╚╔╩╦╠═╬Σ',
  'ΤΥΦΧΨΩαβγ┘┌█▄δε▀',
  'ζηθικλμνξοπρσςτ´',
  '\u{fffd}±υφχ§ψ¸°¨ωϋΰώ■\u{fffd}',
])

export const CHARSETS = [WPC1253, ISO8859_7, PC737, PC869, PC851] as const
