// Bytes for people to read: as two-figure hex, and as text with names for what cannot be seen.

const NAMES: Readonly<Record<number, string>> = {
  ...{ 0: 'NUL', 1: 'SOH', 2: 'STX', 3: 'ETX', 4: 'EOT', 5: 'ENQ', 6: 'ACK', 9: 'TAB', 10: 'LF', 13: 'CR', 21: 'NAK' },
  ...{ 27: 'ESC', 32: '␣' },
}

/** `STX`, `␣`, `A`, and for a byte that has no name its hex; `plain`: it is what it looks like. */
export const byteSaid = (byte: number): { readonly said: string; readonly plain: boolean } =>
  byte > 0x20 && byte < 0x7f
    ? { said: String.fromCharCode(byte), plain: true }
    : { said: NAMES[byte] ?? hex(byte), plain: false }

const hex = (byte: number) => byte.toString(16).toUpperCase().padStart(2, '0')

/** `02 30 34`. */
export const asHex = (bytes: Iterable<number>): string => [...bytes].map(hex).join(' ')

/** `02 30 34` or `\x0204`, as somebody types it; null when it is neither. */
export function bytesTyped(text: string): number[] | null {
  const pairs = text.trim().split(/\s+/)
  if (pairs.every((pair) => /^[0-9A-Fa-f]{2}$/.test(pair))) return pairs.map((pair) => Number.parseInt(pair, 16))
  const bytes: number[] = []
  for (const [whole, hex, plain] of text.matchAll(/\\x([0-9A-Fa-f]{2})|\\([rnt\\])|[\s\S]/g)) {
    if (hex !== undefined) bytes.push(Number.parseInt(hex, 16))
    else if (plain !== undefined) bytes.push({ r: 13, n: 10, t: 9 }[plain] ?? 0x5c)
    else if (whole.charCodeAt(0) > 0x7e || whole.charCodeAt(0) < 0x20 || whole === '\\') return null
    else bytes.push(whole.charCodeAt(0))
  }
  return bytes
}
