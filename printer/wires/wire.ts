// Bytes to a printer and back, whatever they travel on. A wire is opened once; who wants another opens another.
import type { PrinterTrouble } from '#shared/views/paper.ts'

export type Wire = {
  /** Resolves when the bytes have left this machine; may take for ever, so whoever calls has a deadline. */
  write(bytes: Uint8Array): Promise<void>
  close(): void
  readonly bytesPerSecond: number
}
export type WireEvents = {
  readonly onData: (bytes: Uint8Array) => void
  /** Once, and not after `close`. */
  readonly onDown: (trouble: PrinterTrouble) => void
}
/** @throws {NoWire} */
export type OpenWire = (events: WireEvents) => Promise<Wire>

export class NoWire extends Error {
  readonly trouble: PrinterTrouble

  constructor(trouble: PrinterTrouble, cause: unknown) {
    super(`no way to the printer: ${trouble}`, { cause })
    this.trouble = trouble
  }
}

const BY_CODE: Readonly<Record<string, PrinterTrouble>> = {
  ENOENT: 'wrong-address',
  ENOTDIR: 'wrong-address',
  ENOTFOUND: 'wrong-address',
  EAI_AGAIN: 'wrong-address',
  EISDIR: 'not-a-device',
  ENOTTY: 'not-a-device',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EBUSY: 'busy',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ECONNRESET: 'hung-up',
  EPIPE: 'hung-up',
}

/** A code that nobody foresaw is most often a device that went. */
export function troubleOf(error: unknown): PrinterTrouble {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return BY_CODE[code] ?? 'unplugged'
}
