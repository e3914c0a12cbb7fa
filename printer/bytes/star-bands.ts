// A picture → `ESC X`, Star's fine bit image: bands of 24 rows, column by column, each printed by the end of its line.
import type { Bitmap } from '#shared/slip/drawn/bitmap.ts'

const BAND_ROWS = 24
/** Lines of 3 mm, so that one band touches the next; afterwards 4 mm again. */
const [TIGHT, USUAL] = [Buffer.from([0x1b, 0x30]), Buffer.from([0x1b, 0x7a, 1])]
const LINE_END = Buffer.from([0x0a])

/**
 * As wide as the paper, or it would be aligned as the text is. The picture's foot is filled up with white; a band that is all white
 * is fed, not sent.
 */
export function starBands(picture: Bitmap): Buffer {
  const parts: Buffer[] = [TIGHT]
  for (let top = 0; top < picture.height; top += BAND_ROWS) {
    const columns = columnsOf(picture, top)
    if (columns.some((byte) => byte !== 0)) parts.push(header(picture.width), harmless(columns))
    parts.push(LINE_END)
  }
  return Buffer.concat([...parts, USUAL])
}

const header = (width: number): Buffer => Buffer.from([0x1b, 0x58, width & 0xff, width >> 8])

/** Three bytes a column, from the top down. */
function columnsOf({ width, height, dots }: Bitmap, top: number): Buffer {
  const columns = Buffer.alloc(3 * width)
  for (let x = 0; x < width; x++)
    for (let y = 0; y < Math.min(BAND_ROWS, height - top); y++) {
      const at = 3 * x + (y >> 3)
      if (dots[(top + y) * width + x] === 1) columns[at] = (columns[at] ?? 0) | (0x80 >> (y & 7))
    }
  return columns
}

/** `ESC ACK` is obeyed the moment it comes, perhaps even inside a picture: one black dot more makes it none. */
function harmless(data: Buffer): Buffer {
  for (let at = 0; at + 1 < data.length; at++) if (data[at] === 0x1b && data[at + 1] === 0x06) data[at + 1] = 0x07
  return data
}
