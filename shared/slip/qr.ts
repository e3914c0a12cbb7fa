// What a phone reads off the slip: an address, as the black and white squares of a QR.
import encodeQR from 'qr'
import { type Bitmap, blank } from './drawn/bitmap.ts'

/** Paper is creased and thumbed: a seventh of it may be unreadable (correction M). */
const HOW = { ecc: 'medium', border: 1, encoding: 'byte' } as const
const LONGEST = 200

/** Printers take the bytes as they are, so only letters of an address: no Greek. */
export const canBeQr = (payload: string): boolean =>
  payload.length > 0 && payload.length <= LONGEST && /^[\x21-\x7e]+$/.test(payload)

/** One dot a square, without the white around it. */
export function qrPicture(payload: string): Bitmap {
  const rows = encodeQR(payload, 'raw', HOW)
    .slice(1, -1)
    .map((row) => row.slice(1, -1))
  const picture = blank(rows.length, rows.length)
  for (const [i, isDark] of rows.flat().entries()) if (isDark) picture.dots[i] = 1
  return picture
}
