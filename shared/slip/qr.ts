// What a phone reads off the slip: an address, as the black and white squares of a QR.
import encodeQR from 'qr'
import { type Bitmap, blank, enlarged, stamp } from './drawn/bitmap.ts'
import type { Profile } from './profile.ts'

/** Paper is creased and thumbed: a seventh of it may be unreadable (correction M). */
const HOW = { ecc: 'medium', border: 1, encoding: 'byte' } as const
const LONGEST = 200

/** Printers take the bytes as they are, so only letters of an address: no Greek. */
export const canBeQr = (payload: string): boolean =>
  payload.length > 0 && payload.length <= LONGEST && /^[\x21-\x7e]+$/.test(payload)

/** Dots of one square: 7 on the wide paper, 6 on the narrow one. */
export const squareOf = ({ dots }: Pick<Profile, 'dots'>): number => (dots < 500 ? 6 : 7)
const WHITE = 24

/** As it comes out of a printer that draws it itself: the squares alone; of one that does not: with the white around it. */
export function qrOnPaper(payload: string, profile: Profile): Bitmap {
  const square = squareOf(profile)
  const squares = enlarged(qrPicture(payload), square, square)
  if (profile.drawsQr) return squares
  // Pictures start at the left edge, whatever the alignment is: so the white is part of them.
  const wide = blank(profile.dots, squares.height + 2 * WHITE)
  stamp(wide, squares, Math.floor((profile.dots - squares.width) / 2), WHITE)
  return wide
}

/** One dot a square, without the white around it. */
export function qrPicture(payload: string): Bitmap {
  const rows = encodeQR(payload, 'raw', HOW)
    .slice(1, -1)
    .map((row) => row.slice(1, -1))
  const picture = blank(rows.length, rows.length)
  for (const [i, isDark] of rows.flat().entries()) if (isDark) picture.dots[i] = 1
  return picture
}
