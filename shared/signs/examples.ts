// Generic starting points for a line's templates: shapes of frames that are seen in the field, not the protocol of any one make.
import type { CounterLine, LineShow } from '../queue/counter-lines.ts'

export const NO_CHECKSUM: LineShow['checksum'] = { kind: 'none', skipFirst: 0, skipLast: 0 }

const show: LineShow = {
  frame: '\\x02{address:2}{number:>4}\\x03',
  checksum: NO_CHECKSUM,
  numbers: 'digits',
  letters: 'latin',
  repeat: 10,
  gap: 50,
  idle: 'blank',
  closed: '',
}

type Example = {
  readonly id: 'stx' | 'stx-sum' | 'line' | 'pipe' | 'binary'
  readonly show: LineShow
  readonly hear: CounterLine['hear']
}

export const EXAMPLES: readonly Example[] = [
  {
    id: 'stx',
    show,
    hear: [
      { pattern: '\\x02{address:2}N\\x03', does: 'next' },
      { pattern: '\\x02{address:2}R\\x03', does: 'recall' },
    ],
  },
  {
    id: 'stx-sum',
    show: {
      ...show,
      frame: '\\x02{address:2}{letter}{number:03}{checksum:hex}\\x03',
      checksum: { kind: 'xor', skipFirst: 1, skipLast: 0 },
    },
    hear: [{ pattern: '\\x02{address:2}N{any}{any}\\x03', does: 'next' }],
  },
  {
    id: 'line',
    show: { ...show, frame: 'D{address:2}{number:04}\\r' },
    hear: [{ pattern: 'B{address:2}N\\r', does: 'next' }],
  },
  { id: 'pipe', show: { ...show, frame: '|{address:2} {letter}{number:03}!' }, hear: [] },
  {
    id: 'binary',
    show: {
      ...show,
      frame: '\\xAA\\x55{address:byte}{number:04}{checksum}',
      checksum: { kind: 'crc16modbus', skipFirst: 2, skipLast: 0 },
    },
    hear: [{ pattern: '\\xAA\\x55{address:byte}\\x01', does: 'next' }],
  },
]

/** A line that somebody has just added. */
export const freshLine = (id: string, counters: readonly string[]): CounterLine => ({
  id,
  name: '',
  port: { kind: 'serial', path: '/dev/ttyUSB0', baud: 9_600, parity: 'none', dataBits: 8, stopBits: 1 },
  show,
  hear: [],
  places: counters.map((counter, at) => ({ counter, address: String(/^\d+$/.test(counter) ? counter : at + 1) })),
})
