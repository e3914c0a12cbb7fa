// Checksums as signs have them, over bytes.
import type { Checksum } from '../queue/plain-lines.ts'

/** The value, and how many bytes it is; `none` is no byte. */
export function checksumOf(
  kind: Checksum,
  bytes: readonly number[],
): { readonly value: number; readonly size: 0 | 1 | 2 } {
  switch (kind) {
    case 'none':
      return { value: 0, size: 0 }
    case 'xor':
      return { value: bytes.reduce((sum, byte) => sum ^ byte, 0), size: 1 }
    case 'sum8':
      return { value: bytes.reduce((sum, byte) => (sum + byte) & 0xff, 0), size: 1 }
    case 'crc16modbus':
      return { value: crc16(bytes), size: 2 }
  }
}

/** Polynomial 0x8005 from its low end, beginning with ones. */
function crc16(bytes: readonly number[]): number {
  let crc = 0xffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >> 1) ^ 0xa001 : crc >> 1
  }
  return crc
}
