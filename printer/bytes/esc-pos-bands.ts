// A picture → `GS v 0` in bands that fit the printer's buffer; white rows are fed, not sent.
import type { Bitmap } from '#shared/slip/drawn/bitmap.ts'

/** A band is at most half of the buffer, so that the next one comes while this one is printed. */
export const bandBytes = (bufferBytes: number): number => Math.floor(bufferBytes / 2)

const MOST_ROWS = 128
const FEED_AT_MOST = 255

export function bands(picture: Bitmap, bufferBytes: number): Buffer {
  const rows = rowsOf(picture)
  const perRow = Math.ceil(picture.width / 8)
  const most = Math.max(1, Math.min(MOST_ROWS, Math.floor((bandBytes(bufferBytes) - 8) / perRow)))
  const parts: Buffer[] = []
  for (let y = 0; y < rows.length; ) {
    const white = run(rows, y, isWhite)
    for (let left = white; left > 0; left -= FEED_AT_MOST)
      parts.push(Buffer.from([0x1b, 0x4a, Math.min(left, FEED_AT_MOST)]))
    y += white
    const black = Math.min(
      most,
      run(rows, y, (row) => !isWhite(row)),
    )
    if (black > 0) parts.push(header(perRow, black), harmless(Buffer.concat(rows.slice(y, y + black))))
    y += black
  }
  return Buffer.concat(parts)
}

const header = (perRow: number, rows: number): Buffer =>
  Buffer.from([0x1d, 0x76, 0x30, 0, perRow & 0xff, perRow >> 8, rows & 0xff, rows >> 8])

function rowsOf({ width, height, dots }: Bitmap): Buffer[] {
  return Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(Math.ceil(width / 8))
    for (let x = 0; x < width; x++) if (dots[y * width + x] === 1) row[x >> 3] = (row[x >> 3] ?? 0) | (0x80 >> (x & 7))
    return row
  })
}

const isWhite = (row: Buffer): boolean => row.every((byte) => byte === 0)

function run(rows: readonly Buffer[], from: number, fits: (row: Buffer) => boolean): number {
  let length = 0
  for (let y = from; y < rows.length; y++, length++) {
    const row = rows[y]
    if (row === undefined || !fits(row)) break
  }
  return length
}

/** `DLE EOT`, `DLE ENQ`, `DLE DC4` are obeyed even inside a picture: one black dot more makes them none. */
function harmless(data: Buffer): Buffer {
  for (let at = 0; at + 1 < data.length; at++)
    if (data[at] === 0x10 && [0x04, 0x05, 0x14].includes(data[at + 1] ?? 0)) data[at] = 0x18
  return data
}
