// The QR that a printer draws by itself: `GS ( k`, model 2, correction M as in qr.ts.

const command = (fn: number, ...data: number[]): number[] => {
  const length = data.length + 2
  return [0x1d, 0x28, 0x6b, length & 0xff, length >> 8, 0x31, fn, ...data]
}

/** `square`: dots of one square. The payload is ASCII (canBeQr), so a letter is a byte. */
export const nativeQr = (payload: string, square: number): Buffer =>
  Buffer.from([
    ...command(0x41, 0x32, 0),
    ...command(0x43, square),
    ...command(0x45, 0x31),
    ...command(0x50, 0x30, ...Buffer.from(payload, 'ascii')),
    ...command(0x51, 0x30),
  ])
