// The ESC/POS commands that our slips are made of, read one by one. Anything else is an error: a real printer might do anything.
import { type Bitmap, blank } from '#shared/slip/drawn/bitmap.ts'
import { ALIGNS, Garbled, hex, type Read, type ReadCommand, read, unknown } from './commands.ts'

const [ESC, FS, GS, LF] = [0x1b, 0x1c, 0x1d, 0x0a]

type OfOneNumber = (n: number, at: number) => Read['command']
/** Commands of one number, by their second byte. */
const AFTER_ESC: Readonly<Record<number, OfOneNumber>> = {
  116: (n) => ({ do: 'page', n }),
  97: (n, at) => ({ do: 'align', to: ALIGNS[n] ?? wrong('an unknown alignment', at) }),
  69: (n, at) => ({ do: 'bold', on: [false, true][n] ?? wrong('an unknown weight', at) }),
  100: (n) => ({ do: 'feed', n }),
  74: (n) => ({ do: 'feed-dots', n }),
}
const AFTER_GS: Readonly<Record<number, OfOneNumber>> = {
  33: size,
  97: () => ({ do: 'push-status' }),
  114: () => ({ do: 'ask-in-turn' }),
}

export const readEscPos: ReadCommand = (bytes, at) => {
  const first = bytes[at]
  if (first === undefined) return null
  if (first === LF) return read(1, { do: 'line-feed' })
  if (first === 0) return read(1, { do: 'nothing' })
  if (first !== ESC && first !== GS && first !== FS) return read(1, { do: 'glyph', byte: first })
  const second = bytes[at + 1]
  if (second === undefined) return null
  // Printers that read our letters in pairs, as Chinese, are told to leave that.
  if (first === FS) return second === 0x2e ? read(2, { do: 'nothing' }) : unknown('FS', second, at)
  if (first === ESC && second === 0x40) return read(2, { do: 'reset' })
  const what = (first === ESC ? AFTER_ESC : AFTER_GS)[second]
  if (what !== undefined) return numbered(what, bytes[at + 2], at)
  if (first === ESC) return unknown('ESC', second, at)
  if (second === 0x56) return cut(bytes[at + 2], bytes[at + 3], at)
  if (second === 0x76) return raster(bytes, at)
  return second === 0x28 ? parenthesis(bytes, at) : unknown('GS', second, at)
}

const numbered = (what: OfOneNumber, n: number | undefined, at: number): Read | null =>
  n === undefined ? null : read(3, what(n, at))

function size(n: number, at: number): Read['command'] {
  const [width, height] = [(n >> 4) + 1, (n & 0x0f) + 1]
  if (width > 8 || height > 8) wrong(`size ${hex(n)}`, at)
  return { do: 'size', width, height }
}

function cut(mode: number | undefined, feed: number | undefined, at: number): Read | null {
  if (mode === undefined || feed === undefined) return null
  if (mode !== 66 || feed !== 0) wrong(`unknown cut ${hex(mode)} ${hex(feed)}`, at)
  return read(4, { do: 'cut' })
}

function raster(bytes: Uint8Array, at: number): Read | null {
  const [, , kind, mode, xl, xh, yl, yh] = bytes.subarray(at, at + 8)
  if (kind !== undefined && kind !== 0x30) return unknown('GS v', kind, at)
  if (mode === undefined || xl === undefined || xh === undefined || yl === undefined || yh === undefined) return null
  if (mode !== 0) wrong(`unknown scale ${mode}`, at)
  const [perRow, rows] = [xl + (xh << 8), yl + (yh << 8)]
  const end = at + 8 + perRow * rows
  if (bytes.length < end) return null
  return read(end - at, { do: 'raster', picture: pictureOf(bytes.subarray(at + 8, end), perRow, rows) })
}

function pictureOf(data: Uint8Array, perRow: number, rows: number): Bitmap {
  const picture = blank(perRow * 8, rows)
  for (let dot = 0; dot < picture.dots.length; dot++) picture.dots[dot] = ((data[dot >> 3] ?? 0) >> (7 - (dot & 7))) & 1
  return picture
}

/** `GS ( k` for a QR, `GS ( H` for the id of a job: both tell their own length. */
function parenthesis(bytes: Uint8Array, at: number): Read | null {
  const [, , family, low, high] = bytes.subarray(at, at + 5)
  if (family !== undefined && family !== 0x6b && family !== 0x48) return unknown('GS (', family, at)
  if (low === undefined || high === undefined) return null
  const end = at + 5 + low + (high << 8)
  if (bytes.length < end) return null
  const [kind = 0, fn = 0] = bytes.subarray(at + 5, at + 7)
  const data = bytes.slice(at + 7, end)
  if (family === 0x48 && kind === 0x30 && fn === 0x30) return read(end - at, { do: 'job-id', id: data })
  if (family === 0x6b && kind === 0x31) return read(end - at, qr(fn, data, at))
  return unknown('GS (', fn, at)
}

function qr(fn: number, data: Uint8Array, at: number): Read['command'] {
  if (fn === 0x51) return { do: 'print-qr' }
  if (fn === 0x43) return { do: 'qr-square', n: data[0] ?? 3 }
  if (fn === 0x50) return { do: 'qr-data', data: data.subarray(1) }
  if (fn !== 0x41 && fn !== 0x45) wrong(`unknown QR function ${hex(fn)}`, at)
  return { do: 'nothing' }
}

function wrong(what: string, at: number): never {
  throw new Garbled(what, at)
}
