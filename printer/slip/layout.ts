// A slip before it is bytes: lines with a place and a size, in letters of the printer's own font.

export type Align = 'left' | 'center' | 'right'

export type LayoutLine =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly align: Align
      readonly bold: boolean
      /** Magnification of the font, 1 to 8. */
      readonly width: number
      readonly height: number
    }
  | { readonly kind: 'feed'; readonly lines: number }

/** `lost`: letters of the names that this printer has no glyph for. */
export type Layout = { readonly lines: readonly LayoutLine[]; readonly lost: readonly string[] }
