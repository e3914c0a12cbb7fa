// A slip before it is bytes: lines with a place and a size, in letters of the printer's own font; or pictures.

import type { Bitmap } from './drawn/bitmap.ts'
import type { Charset } from './greek/charsets.ts'

export type Align = 'left' | 'center' | 'right'

export type LayoutLine =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly align: Align
      readonly bold: boolean
      /** Magnification of the font, 1 to what the dialect can (LARGEST). */
      readonly width: number
      readonly height: number
    }
  | { readonly kind: 'feed'; readonly lines: number }
  | { readonly kind: 'qr'; readonly payload: string }
  | { readonly kind: 'picture'; readonly picture: Bitmap }
  /** From here on in another code page: only the slip that looks for the right one does so. */
  | { readonly kind: 'page'; readonly codePage: number; readonly charset: Charset }

/** `lost`: letters of the names that this printer has no glyph for, each once. */
export type Layout = { readonly lines: readonly LayoutLine[]; readonly lost: readonly string[] }

/** Where nothing cuts, the paper is fed until the last line can be torn off: 12 mm. */
export const TEAR_OFF_LINES = 3

export const feed = (lines: number): LayoutLine => ({ kind: 'feed', lines })

export const text = (words: string, align: Align, size: number, bold: boolean): LayoutLine => ({
  kind: 'text',
  text: words,
  align,
  bold,
  width: size,
  height: size,
})

export const centred = (words: string, size: number, bold: boolean): LayoutLine => text(words, 'center', size, bold)
