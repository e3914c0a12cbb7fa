// The Star Line commands that our slips are made of, read one by one; after Star's «Line Mode Command Specifications». Anything else is an error.
import { type Bitmap, blank } from '#shared/slip/drawn/bitmap.ts'
import { ALIGNS, Garbled, hex, type Read, type ReadCommand, read, unknown } from './commands.ts'

const [LF, ETB, ESC, GS, RS] = [0x0a, 0x17, 0x1b, 0x1d, 0x1e]
/** Rows of a bit image: as many as the printer's letters have. */
const BAND_ROWS = 24
const DOTS_PER_MM = 8

type OfBytes = (bytes: Uint8Array, at: number) => Read | null
/** By the byte after `ESC`, `ESC GS` and `ESC RS`. `at` is that of the `ESC`. */
const AFTER_ESC: Readonly<Record<number, OfBytes>> = {
  64: () => read(2, { do: 'reset' }),
  69: () => read(2, { do: 'bold', on: true }),
  70: () => read(2, { do: 'bold', on: false }),
  48: () => read(2, { do: 'spacing', dots: 3 * DOTS_PER_MM }),
  122: numbered(3, (n, at) => ({ do: 'spacing', dots: n === 1 ? 4 * DOTS_PER_MM : wrong('an unknown spacing', at) })),
  97: numbered(3, (n, at) => ({ do: 'feed', n: n >= 1 && n <= 127 ? n : wrong(`a feed of ${n} lines`, at) })),
  100: numbered(3, (n, at) => (n === 3 ? { do: 'cut' } : wrong(`unknown cut ${hex(n)}`, at))),
  105: size,
  88: band,
}
const AFTER_GS: Readonly<Record<number, OfBytes>> = {
  116: numbered(4, (n) => ({ do: 'page', n })),
  97: numbered(4, (n, at) => ({ do: 'align', to: ALIGNS[n] ?? wrong('an unknown alignment', at) })),
  121: qr,
}
const AFTER_RS: Readonly<Record<number, OfBytes>> = {
  97: numbered(4, (n, at) => (n === 1 ? { do: 'push-status' } : wrong(`unknown automatic status ${n}`, at))),
  69: numbered(4, (n, at) => (n === 0 ? { do: 'count-from-zero' } : wrong(`unknown counter ${n}`, at))),
}

export const readStarLine: ReadCommand = (bytes, at) => {
  const [first, second, third] = bytes.subarray(at, at + 3)
  if (first === undefined) return null
  if (first === LF) return read(1, { do: 'line-feed' })
  if (first === ETB) return read(1, { do: 'count' })
  if (first === 0) return read(1, { do: 'nothing' })
  if (first !== ESC) return read(1, { do: 'glyph', byte: first })
  if (second === undefined) return null
  if (second !== GS && second !== RS) return (AFTER_ESC[second] ?? unknown('ESC', second, at))(bytes, at)
  if (third === undefined) return null
  const [family, known] = second === GS ? (['ESC GS', AFTER_GS] as const) : (['ESC RS', AFTER_RS] as const)
  return (known[third] ?? unknown(family, third, at))(bytes, at)
}

/** A command of `length` bytes, the last of which is its number. */
function numbered(length: number, what: (n: number, at: number) => Read['command']): OfBytes {
  return (bytes, at) => {
    const n = bytes[at + length - 1]
    return n === undefined ? null : read(length, what(n, at))
  }
}

/** `ESC i`: the height, then the width, each a letter from 0 to 5 for once to six times. */
function size(bytes: Uint8Array, at: number): Read | null {
  const [, , height, width] = bytes.subarray(at, at + 4)
  if (height === undefined || width === undefined) return null
  const times = (letter: number) =>
    letter >= 0x30 && letter <= 0x35 ? letter - 0x2f : wrong(`size ${hex(height)} ${hex(width)}`, at)
  return read(4, { do: 'size', width: times(width), height: times(height) })
}

/** `ESC X`: column by column, three bytes from the top down. */
function band(bytes: Uint8Array, at: number): Read | null {
  const [, , low, high] = bytes.subarray(at, at + 4)
  if (low === undefined || high === undefined) return null
  const width = low + (high << 8)
  if (width === 0) wrong('a picture of nothing', at)
  const end = at + 4 + 3 * width
  return bytes.length < end
    ? null
    : read(end - at, { do: 'band', picture: pictureOf(bytes.subarray(at + 4, end), width) })
}

function pictureOf(data: Uint8Array, width: number): Bitmap {
  const picture = blank(width, BAND_ROWS)
  for (let x = 0; x < width; x++)
    for (let y = 0; y < BAND_ROWS; y++)
      picture.dots[y * width + x] = ((data[3 * x + (y >> 3)] ?? 0) >> (7 - (y & 7))) & 1
  return picture
}

/** `ESC GS y`: `S 0` model, `S 1` correction, `S 2` square, `D 1` data, `P` prints. */
function qr(bytes: Uint8Array, at: number): Read | null {
  const [, , , what, which, n, low, high] = bytes.subarray(at, at + 8)
  if (what === 0x50) return read(4, { do: 'print-qr' })
  if (what === undefined || which === undefined || n === undefined) return null
  if (what === 0x53) return read(6, setQr(which, n, at))
  if (what !== 0x44 || which !== 0x31 || n !== 0) return unknown('ESC GS y', what, at)
  if (low === undefined || high === undefined) return null
  const end = at + 8 + low + (high << 8)
  return bytes.length < end ? null : read(end - at, { do: 'qr-data', data: bytes.slice(at + 8, end) })
}

function setQr(which: number, n: number, at: number): Read['command'] {
  if (which === 0x32 && n >= 1 && n <= 8) return { do: 'qr-square', n }
  const isKnown = (which === 0x30 && (n === 1 || n === 2)) || (which === 0x31 && n <= 3)
  return isKnown ? { do: 'nothing' } : wrong(`unknown QR setting ${hex(which)} ${hex(n)}`, at)
}

function wrong(what: string, at: number): never {
  throw new Garbled(what, at)
}
