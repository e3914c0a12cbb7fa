// What a Star printer says, taken apart. It says one thing, the «automatic status»: by itself when something changes, and when asked.
import { type Answer, type Ear, type Say, XOFF, XON } from './answers.ts'
import { conditionOfStar, countOfStar } from './star-bits.ts'

/** Two headers, and at least up to how the paper is. */
const SHORTEST = 7
/** An answer of another kind that travels with it: of all that we do not ask for, the longest has 17 bytes. */
const LONGEST_RIDER = 0x1f

/**
 * After Star's «Line Mode Command Specifications», automatic status: the first byte says how many there are, and is the only odd one;
 * bits 4 and 7 are never set, but for bit 7 of the second, over a network: then two bytes with the length of a rider follow, and it.
 */
export class StarEar implements Ear {
  private readonly say: Say
  private pending: number[] = []

  constructor(say: Say) {
    this.say = say
  }

  hear(bytes: Uint8Array): void {
    this.pending.push(...bytes.filter((byte) => byte !== XON && byte !== XOFF))
    while (this.takeOne());
  }

  /** False when the rest of an answer has not come yet. */
  private takeOne(): boolean {
    const [first, second] = this.pending
    if (first === undefined) return false
    const length = lengthOf(first)
    if ((first & 0x91) !== 0x01 || length < SHORTEST) return this.taken(1, { kind: 'stray' })
    const status = this.pending.slice(0, length)
    if (!status.every((byte, i) => i === 0 || (byte & (i === 1 ? 0x11 : 0x91)) === 0))
      return this.taken(1, { kind: 'stray' })
    if (second === undefined || status.length < length) return false
    return this.whole(status, (second & 0x80) !== 0)
  }

  private whole(status: readonly number[], overNetwork: boolean): boolean {
    const answer: Answer = { kind: 'condition', condition: conditionOfStar(status), count: countOfStar(status) }
    if (!overNetwork) return this.taken(status.length, answer)
    const [high, low] = this.pending.slice(status.length)
    if (high === undefined || low === undefined) return false
    const rider = high | low // one of them is 0, whichever comes first
    if (rider > LONGEST_RIDER) return this.taken(1, { kind: 'stray' })
    const end = status.length + 2 + rider
    return this.pending.length >= end && this.taken(end, answer)
  }

  private taken(bytes: number, answer: Answer): true {
    this.pending = this.pending.slice(bytes)
    this.say(answer)
    return true
  }
}

/** Bits 1 to 3, 5 and 6: 0x0f is 7 bytes, 0x21 is 8, 0x23 is 9. */
const lengthOf = (first: number): number => ((first >> 1) & 0x07) | ((first >> 2) & 0x18)
