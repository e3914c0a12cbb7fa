// A QR as a camera reads it.
import jsqr from 'jsqr'

/** Its types describe a module; what it ships is packed for `require`, and Node wraps it once more. */
const readCode = (jsqr as unknown as { default: typeof jsqr }).default

/** What it says; null: there is none in the picture. `seen`: four bytes for each point. */
export const readQr = (seen: Uint8ClampedArray, width: number, height: number): string | null =>
  readCode(seen, width, height)?.data ?? null
