// What a printer says, taken apart: each kind of answer has a pattern of bits of its own, so that they may come mixed.

export type Answer =
  /** To a question in real time, `DLE EOT n`: which one it answers is known by the order. */
  | { readonly kind: 'status'; readonly byte: number }
  /** Pushed by itself whenever something changes. */
  | { readonly kind: 'pushed'; readonly bytes: readonly [number, number, number, number] }
  /** To `GS r`, which waits its turn among the bytes of the slip. */
  | { readonly kind: 'in-turn'; readonly byte: number }
  | { readonly kind: 'job-id'; readonly id: string }
  /** It has forgotten what it had not printed. */
  | { readonly kind: 'cleared' }
  | { readonly kind: 'nonsense' }

const [XON, XOFF] = [0x11, 0x13]
const [JOB_ID, CLEARED] = [0x22, 0x25]

export class Answers {
  private readonly say: (answer: Answer) => void
  private pending: number[] = []

  constructor(say: (answer: Answer) => void) {
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
    return this.taken(4, { kind: 'pushed', bytes: [a, b, c, d] })
  }

  private taken(bytes: number, answer: Answer | null): true {
    this.pending = this.pending.slice(bytes)
    if (answer !== null) this.say(answer)
    return true
  }
}
