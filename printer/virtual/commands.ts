// The ESC/POS commands that our slips are made of, read one by one. Anything else is an error: a real printer might do anything.

export class Garbled extends Error {
  constructor(what: string, at: number) {
    super(`${what} at byte ${at}`)
  }
}

export type EscPos =
  | { readonly do: 'glyph'; readonly byte: number }
  | { readonly do: 'reset' | 'line-feed' | 'leave-kanji' | 'nothing' | 'print-qr' }
  | {
      readonly do: 'page' | 'align' | 'bold' | 'size' | 'feed' | 'feed-dots' | 'push-status' | 'ask-in-turn'
      readonly n: number
    }
  | { readonly do: 'cut'; readonly mode: number; readonly feed: number }
  | {
      readonly do: 'raster'
      readonly mode: number
      readonly perRow: number
      readonly rows: number
      readonly data: Uint8Array
    }
  | { readonly do: 'qr'; readonly fn: number; readonly data: Uint8Array }
  | { readonly do: 'job-id'; readonly id: Uint8Array }

export type Read = { readonly command: EscPos; readonly length: number }

const [ESC, FS, GS, LF] = [0x1b, 0x1c, 0x1d, 0x0a]
type OneNumber = Extract<EscPos, { n: number }>['do']
/** Commands of one number, by their second byte. */
const AFTER_ESC: Readonly<Record<number, OneNumber>> = {
  116: 'page',
  97: 'align',
  69: 'bold',
  100: 'feed',
  74: 'feed-dots',
}
const AFTER_GS: Readonly<Record<number, OneNumber>> = { 33: 'size', 97: 'push-status', 114: 'ask-in-turn' }

/** null: the rest has not come yet. @throws {Garbled} */
export function readCommand(bytes: Uint8Array, at: number): Read | null {
  const first = bytes[at]
  if (first === undefined) return null
  if (first === LF) return { command: { do: 'line-feed' }, length: 1 }
  if (first === 0) return { command: { do: 'nothing' }, length: 1 }
  if (first !== ESC && first !== GS && first !== FS) return { command: { do: 'glyph', byte: first }, length: 1 }
  const second = bytes[at + 1]
  if (second === undefined) return null
  if (first === FS) return second === 0x2e ? { command: { do: 'leave-kanji' }, length: 2 } : unknown('FS', second, at)
  if (first === ESC && second === 0x40) return { command: { do: 'reset' }, length: 2 }
  const what = (first === ESC ? AFTER_ESC : AFTER_GS)[second]
  if (what !== undefined) return numbered(what, bytes[at + 2])
  if (first === ESC) return unknown('ESC', second, at)
  if (second === 0x56) return cut(bytes[at + 2], bytes[at + 3])
  if (second === 0x76) return raster(bytes, at)
  return second === 0x28 ? parenthesis(bytes, at) : unknown('GS', second, at)
}

const numbered = (what: OneNumber, n: number | undefined): Read | null =>
  n === undefined ? null : { command: { do: what, n }, length: 3 }

const cut = (mode: number | undefined, feed: number | undefined): Read | null =>
  mode === undefined || feed === undefined ? null : { command: { do: 'cut', mode, feed }, length: 4 }

function raster(bytes: Uint8Array, at: number): Read | null {
  const [, , kind, mode, xl, xh, yl, yh] = bytes.subarray(at, at + 8)
  if (kind !== undefined && kind !== 0x30) return unknown('GS v', kind, at)
  if (mode === undefined || xl === undefined || xh === undefined || yl === undefined || yh === undefined) return null
  const [perRow, rows] = [xl + (xh << 8), yl + (yh << 8)]
  const end = at + 8 + perRow * rows
  if (bytes.length < end) return null
  return { command: { do: 'raster', mode, perRow, rows, data: bytes.slice(at + 8, end) }, length: end - at }
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
  const length = end - at
  if (family === 0x48 && kind === 0x30 && fn === 0x30) return { command: { do: 'job-id', id: data }, length }
  if (family === 0x6b && kind === 0x31)
    return fn === 0x51 ? { command: { do: 'print-qr' }, length } : { command: { do: 'qr', fn, data }, length }
  return unknown('GS (', fn, at)
}

function unknown(family: string, byte: number, at: number): never {
  throw new Garbled(`unknown command ${family} ${hex(byte)}`, at + 1)
}

export const hex = (byte: number): string => `0x${byte.toString(16).padStart(2, '0')}`
