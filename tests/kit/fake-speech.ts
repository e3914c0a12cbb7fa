// How a fake printer answers in each dialect, as the manuals say: what is heard at once, and the bits of how it is.
import type { Dialect } from '#shared/slip/profile.ts'

export type HowItIs = {
  readonly canPrint: boolean
  readonly paper: 'enough' | 'low' | 'out'
  readonly cover: boolean
  readonly cutter: boolean
  /** How many marks it has come to. */
  readonly count: number
}
type FakeSpeech = {
  /** A command that is obeyed before all that waits, if one begins here; of length 0 when it stays among the rest as well. */
  readonly realTime: (bytes: Uint8Array, at: number) => { do: 'answer' | 'forget'; n: number; length: number } | null
  readonly answer: (n: number, how: HowItIs) => readonly number[]
  readonly push: (how: HowItIs) => readonly number[]
  readonly forgotten: readonly number[]
}

/** A question of one byte, which every picture has in it. */
const ENQ = 0x05

export const SPEECH: Readonly<Record<Dialect, FakeSpeech>> = {
  'esc-pos': {
    realTime: (bytes, at) => {
      if (bytes[at] !== 0x10) return null
      if (bytes[at + 1] === 0x04) return { do: 'answer', n: bytes[at + 2] ?? 0, length: 3 }
      return bytes[at + 1] === 0x14 ? { do: 'forget', n: 0, length: 10 } : null
    },
    answer: (n, { paper, cover, cutter }) => {
      const offline = (cover ? 0x04 : 0) | (paper === 'out' ? 0x20 : 0) | (cutter ? 0 : 0x40)
      const roll = paper === 'out' ? 0x6c : paper === 'low' ? 0x0c : 0
      return [0x12 | (n === 2 ? offline : n === 3 ? (cutter ? 0 : 0x08) : n === 4 ? roll : 0)]
    },
    push: ({ canPrint, paper, cover, cutter }) => [
      0x10 | (canPrint ? 0 : 0x08) | (cover ? 0x20 : 0),
      cutter ? 0 : 0x08,
      paper === 'out' ? 0x0f : paper === 'low' ? 0x03 : 0,
      0,
    ],
    forgotten: [0x37, 0x25, 0],
  },
  'star-line': {
    realTime: (bytes, at) => {
      if (bytes[at] === ENQ) return { do: 'answer', n: ENQ, length: 0 }
      const asks = bytes[at] === 0x1b && bytes[at + 1] === 0x06 && bytes[at + 2] === 0x01
      return asks ? { do: 'answer', n: 0, length: 3 } : null
    },
    answer: (n, how) => (n === ENQ ? [0x08] : starStatus(how)),
    push: starStatus,
    forgotten: [],
  },
}

/** Nine bytes, as over a network: with the length of a rider that does not come. */
function starStatus({ canPrint, paper, cover, cutter, count }: HowItIs): number[] {
  const printer = (cover ? 0x20 : 0) | (canPrint ? 0 : 0x08) | (count > 0 ? 0x02 : 0)
  const roll = paper === 'out' ? 0x0c : paper === 'low' ? 0x04 : 0
  return [0x23, 0x86, printer, cutter ? 0 : 0x08, 0, roll, 0, ((count & 0x07) << 1) | ((count & 0x18) << 2), 0, 0, 0]
}
