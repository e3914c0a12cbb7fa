// What an ESC/POS printer says, taken apart: each kind of answer has a pattern of bits of its own, so that they may come mixed.
import { type Answer, type Ear, type Say, XOFF, XON } from './answers.ts'
import { conditionPushed } from './esc-pos-bits.ts'

const [JOB_ID, CLEARED] = [0x22, 0x25]

export class EscPosEar implements Ear {
  private readonly say: Say
  private pending: number[] = []

  constructor(say: Say) {
    this.say = say
  }

  hear(bytes: Uint8Array): void {
    this.pending.push(...bytes)
    while (this.takeOne());
  }

  /** False when the rest of an answer has not come yet. */
  private takeOne(): boolean {
    const [first] = this.pending
    if (first === undefined) return false
    if (first === XON || first === XOFF) return this.taken(1, null)
    if (first === 0x37) return this.block()
    if ((first & 0x93) === 0x12) return this.taken(1, { kind: 'status', byte: first })
    if ((first & 0x93) === 0x10) return this.push()
    if ((first & 0x90) === 0) return this.taken(1, { kind: 'in-turn', byte: first })
    return this.taken(1, { kind: 'nonsense' })
  }

  /** `37 22 id id id id 00`, `37 25 00`. */
  private block(): boolean {
    const end = this.pending.indexOf(0)
    if (this.pending.length >= 2 && this.pending[1] !== JOB_ID && this.pending[1] !== CLEARED)
      return this.taken(1, { kind: 'nonsense' })
    if (end === -1) return this.pending.length > 16 ? this.taken(1, { kind: 'nonsense' }) : false
    if (this.pending[1] === CLEARED) return this.taken(end + 1, { kind: 'cleared' })
    return this.taken(end + 1, { kind: 'job-id', id: String.fromCharCode(...this.pending.slice(2, end)) })
  }

  private push(): boolean {
    const [a, b, c, d] = this.pending
    if (a === undefined || b === undefined || c === undefined || d === undefined) return false
    if ([b, c, d].some((byte) => (byte & 0x90) !== 0)) return this.taken(1, { kind: 'nonsense' })
    return this.taken(4, { kind: 'condition', condition: conditionPushed([a, b, c, d]), count: null })
  }

  private taken(bytes: number, answer: Answer | null): true {
    this.pending = this.pending.slice(bytes)
    if (answer !== null) this.say(answer)
    return true
  }
}
