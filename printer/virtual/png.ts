// A picture as a PNG of one bit a dot, for screens that show what was printed.
import { crc32, deflateSync } from 'node:zlib'
import type { Bitmap } from '#shared/slip/drawn/bitmap.ts'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** One bit a dot, grey without colour, nothing unusual. */
const KIND = [1, 0, 0, 0, 0]

export function pngOf({ width, height, dots }: Bitmap): Buffer {
  const perRow = 1 + Math.ceil(width / 8)
  const rows = Buffer.alloc(perRow * height, 0xff)
  for (let y = 0; y < height; y++) {
    rows[y * perRow] = 0 // rows are not predicted from each other
    for (let x = 0; x < width; x++) {
      const at = y * perRow + 1 + (x >> 3)
      if (dots[y * width + x] === 1) rows[at] = (rows[at] ?? 0) & ~(0x80 >> (x & 7)) // black is 0
    }
  }
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  const header = Buffer.concat([size, Buffer.from(KIND)])
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'ascii'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
