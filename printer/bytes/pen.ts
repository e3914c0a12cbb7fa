// What writes a layout in one dialect's bytes. A new dialect is one pen (esc-pos.ts, star-line.ts) and one line in pens.ts.
import type { Bitmap } from '#shared/slip/drawn/bitmap.ts'
import type { LayoutLine } from '#shared/slip/layout.ts'
import type { Profile } from '#shared/slip/profile.ts'

export type TextLine = Extract<LayoutLine, { kind: 'text' }>
export type Style = Omit<TextLine, 'kind' | 'text'>
/** What a printer's letters are after `begin`. */
export const PLAIN: Style = { align: 'left', bold: false, width: 1, height: 1 }

export type Pen = {
  /** Whatever was before it, the printer is as after it was switched on, but for its page. */
  readonly begin: (profile: Profile) => Buffer
  readonly page: (codePage: number) => Buffer
  /** Only what changes between the two. */
  readonly style: (before: Style, after: Style) => Buffer
  /** A line whose bytes are of the chosen page. */
  readonly line: (letters: Uint8Array) => Buffer
  readonly feed: (lines: number) => Buffer
  /** As wide as the paper: so it does not matter how the text is aligned. */
  readonly picture: (picture: Bitmap, profile: Profile) => Buffer
  /** `payload`: ASCII (canBeQr). `square`: dots of one square. */
  readonly qr: (payload: string, square: number) => Buffer
  /** Cuts, or feeds to where the paper can be torn. */
  readonly end: (profile: Profile) => Buffer
}
