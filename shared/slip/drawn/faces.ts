// The house's own letters as dots, baked from its face (`npm run bake`): no font and no native code is needed to print.
import { inflateSync } from 'fflate'
import { type Bitmap, blank, stamp } from './bitmap.ts'
import glyphs from './glyphs.json' with { type: 'json' }

type Glyph = { readonly picture: Bitmap; readonly left: number; readonly advance: number }
export type Face = { readonly height: number; readonly base: number; readonly glyphOf: ReadonlyMap<string, Glyph> }

type Baked = {
  readonly height: number
  readonly base: number
  readonly letters: string
  readonly widths: readonly number[]
  readonly lefts: readonly number[]
  readonly advances: readonly number[]
  readonly dots: string
}
export type FaceName =
  | 'small'
  | 'narrow'
  | 'text'
  | 'strong'
  | 'name'
  | `brand${30 | 40}`
  | `figure${54 | 72}`
  | `number${96 | 124 | 150 | 178}`

/** `baked`: as tests/bake/glyphs.ts wrote it. */
export function facesOf<Name extends string>(baked: Readonly<Record<Name, Baked>>): (name: Name) => Face {
  const ready = new Map<Name, Face>()
  return (name) => {
    const face = ready.get(name) ?? unpacked(baked[name])
    ready.set(name, face)
    return face
  }
}

export const face = facesOf<FaceName>(glyphs)

function unpacked({ height, base, letters, widths, lefts, advances, dots }: Baked): Face {
  const bytes = inflateSync(Uint8Array.from(atob(dots), (c) => c.charCodeAt(0)))
  const glyphOf = new Map<string, Glyph>()
  let at = 0
  for (const [i, letter] of [...letters].entries()) {
    const width = widths[i] ?? 0
    const picture = blank(width, height)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x += 8, at++)
        for (let bit = 0; bit < Math.min(8, width - x); bit++)
          picture.dots[y * width + x + bit] = ((bytes[at] ?? 0) >> (7 - bit)) & 1
    glyphOf.set(letter, { picture, left: lefts[i] ?? 0, advance: advances[i] ?? width })
  }
  return { height, base, glyphOf }
}

export const widthOf = (text: string, { glyphOf }: Face): number =>
  [...text].reduce((width, letter) => width + (glyphOf.get(letter)?.advance ?? 0), 0)

/** Letters that the face does not have are left out: whoever hands the text in has replaced them (`printable`). */
export function drawText(onto: Bitmap, text: string, { glyphOf }: Face, x: number, y: number): void {
  let pen = x
  for (const letter of text) {
    const glyph = glyphOf.get(letter)
    if (glyph === undefined) continue
    stamp(onto, glyph.picture, pen - glyph.left, y)
    pen += glyph.advance
  }
}
