// The parts of a zip, unpacked within limits: what says it is small and grows without end is stopped by how much it may grow.
import { inflateRawSync } from 'node:zlib'

export type Zip =
  | { readonly ok: true; readonly names: readonly string[]; readonly part: (name: string) => Uint8Array | null }
  | { readonly ok: false; readonly problem: 'damaged' | 'too-large' | 'encrypted' }

/** A workbook of tables such as ours unpacks to a tenth of it. */
const MOST_UNPACKED = 12_000_000
const MOST_PARTS = 500
const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const WITHOUT_COMMENT = 22
const LONGEST_COMMENT = 65_535

type Entry = {
  readonly name: string
  readonly packed: number
  readonly size: number
  readonly method: number
  readonly at: number
}

/** Everything is unpacked at once, and none of it kept when it is too much. */
export function openZip(bytes: Uint8Array): Zip {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const entries = entriesOf(file)
    if (entries === null) return { ok: false, problem: 'damaged' }
    if (entries === 'encrypted') return { ok: false, problem: 'encrypted' }
    if (entries.length > MOST_PARTS || sum(entries.map(({ size }) => size)) > MOST_UNPACKED)
      return { ok: false, problem: 'too-large' }
    const parts = new Map<string, Uint8Array>()
    let left = MOST_UNPACKED
    for (const entry of entries) {
      const part = unpacked(file, entry, left)
      left -= part.length
      parts.set(entry.name, part)
    }
    return { ok: true, names: [...parts.keys()], part: (name) => parts.get(name) ?? null }
  } catch (cause) {
    // Whatever a reader stumbles over in a file that is not what it says: it is damaged, and how is nobody's concern.
    return { ok: false, problem: isTooLarge(cause) ? 'too-large' : 'damaged' }
  }
}

function entriesOf(file: Buffer): Entry[] | 'encrypted' | null {
  let end = file.length - WITHOUT_COMMENT
  while (end >= 0 && end >= file.length - WITHOUT_COMMENT - LONGEST_COMMENT && file.readUInt32LE(end) !== END) end -= 1
  if (end < 0 || file.readUInt32LE(end) !== END) return null
  const count = file.readUInt16LE(end + 10)
  const entries: Entry[] = []
  let at = file.readUInt32LE(end + 16)
  for (let n = 0; n < count; n += 1) {
    if (file.readUInt32LE(at) !== ENTRY) return null
    if ((file.readUInt16LE(at + 8) & 1) === 1) return 'encrypted'
    const [named, extra, comment] = [28, 30, 32].map((field) => file.readUInt16LE(at + field))
    if (named === undefined || extra === undefined || comment === undefined) return null
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + named),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    })
    at += 46 + named + extra + comment
  }
  return entries
}

function unpacked(file: Buffer, { at, packed, method, size }: Entry, most: number): Uint8Array {
  if (file.readUInt32LE(at) !== LOCAL) throw new RangeError('no part here')
  const from = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
  const bytes = file.subarray(from, from + packed)
  if (method === 0) return bytes
  if (method !== 8) throw new RangeError('packed in a way of its own')
  const part = inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) })
  if (part.length !== size) throw new RangeError('not as large as it says')
  return part
}

const isTooLarge = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
