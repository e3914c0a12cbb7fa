// The pages of the virtual printer: its own, those where an Epson has Greek, and something that is not Greek wherever else one looks.
import { type Charset, ISO8859_7, PC737, PC851, PC869, WPC1253 } from '#shared/slip/greek/charsets.ts'
import type { Profile } from '#shared/slip/profile.ts'
import type { Pages } from './interpret.ts'

const NO_GLYPH = '§'
const NOT_GREEK: Charset = {
  name: 'not Greek',
  byteOf: new Map(),
  glyphOf: Array.from({ length: 256 }, (_, byte) => (byte < 0x80 ? String.fromCharCode(byte) : NO_GLYPH)),
}
const EPSON = new Map([
  [11, PC851],
  [14, PC737],
  [15, ISO8859_7],
  [38, PC869],
  [47, WPC1253],
])

export const virtualPages =
  ({ codePage, charset }: Profile): Pages =>
  (n) =>
    withEveryGlyph(n === codePage ? charset : (EPSON.get(n) ?? NOT_GREEK))

/** A letter of another page is shown as something, as real printers do. */
const withEveryGlyph = (page: Charset): Charset => ({
  ...page,
  glyphOf: page.glyphOf.map((glyph) => glyph ?? NO_GLYPH),
})
