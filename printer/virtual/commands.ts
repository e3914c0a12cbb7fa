// What a job can tell a printer to do, whatever its bytes are: each dialect has a reader of its own (read-esc-pos.ts, read-star-line.ts).
import type { Bitmap } from '#shared/slip/drawn/bitmap.ts'
import type { Align } from '#shared/slip/layout.ts'

export class Garbled extends Error {
  constructor(what: string, at: number) {
    super(`${what} at byte ${at}`)
  }
}

export type Command =
  | { readonly do: 'glyph'; readonly byte: number }
  | { readonly do: 'reset' | 'line-feed' | 'print-qr' | 'cut' }
  /** It prepares, or says nothing to us; none of it is on the paper. */
  | { readonly do: 'nothing' }
  | { readonly do: 'page' | 'feed' | 'feed-dots' | 'qr-square'; readonly n: number }
  | { readonly do: 'align'; readonly to: Align }
  | { readonly do: 'bold'; readonly on: boolean }
  | { readonly do: 'size'; readonly width: number; readonly height: number }
  /** Dots from the top of a line to the top of the next. */
  | { readonly do: 'spacing'; readonly dots: number }
  /** A picture that is printed at once. */
  | { readonly do: 'raster'; readonly picture: Bitmap }
  /** A picture in the line, as letters are: printed by the line's end. */
  | { readonly do: 'band'; readonly picture: Bitmap }
  | { readonly do: 'qr-data'; readonly data: Uint8Array }
  /** Questions: whether it tells by itself, and whether it has printed what came before. */
  | { readonly do: 'push-status' | 'ask-in-turn' | 'count' | 'count-from-zero' }
  | { readonly do: 'job-id'; readonly id: Uint8Array }

export const ALIGNS: readonly Align[] = ['left', 'center', 'right']

export type Read = { readonly command: Command; readonly length: number }
/** The command that begins at this byte. null: its rest has not come yet. @throws {Garbled} */
export type ReadCommand = (bytes: Uint8Array, at: number) => Read | null

export function unknown(family: string, byte: number, at: number): never {
  throw new Garbled(`unknown command ${family} ${hex(byte)}`, at + 1)
}

/** What a reader gives for a command of `length` bytes. */
export const read = (length: number, command: Command): Read => ({ command, length })

export const hex = (byte: number): string => `0x${byte.toString(16).padStart(2, '0')}`
