// Hears presses in what comes over a line: bytes are compared, what fits nothing is skipped and counted, a held button is one press.
import type { Button } from '../queue/plain-lines.ts'
import type { Instant } from '../queue/words.ts'
import type { Sought } from './pattern.ts'

/** The bytes of one press come close together; a beginning that nothing follows was none. */
const TOGETHER_MS = 500
/** The same button is one press for so long after it was last heard. */
const SAME_PRESS_MS = 700

export type Press = { readonly counter: string; readonly does: Button }

export class Listener {
  /** Bytes that were no press, since it began. */
  skipped = 0
  private readonly sought: readonly Sought[]
  /** Never longer than the longest pattern. */
  private waiting: number[] = []
  private lastByteAt: Instant = Number.NEGATIVE_INFINITY
  private readonly lastHeard = new Map<string, Instant>()

  constructor(sought: readonly Sought[]) {
    this.sought = sought
  }

  /** The presses in these bytes and those before. `now` in milliseconds, of a clock that is not set back. */
  hear(bytes: Uint8Array, now: Instant): Press[] {
    if (now - this.lastByteAt > TOGETHER_MS) this.skip(this.waiting.length)
    this.lastByteAt = now
    const presses: Press[] = []
    for (const byte of bytes) {
      this.waiting.push(byte)
      for (let press = this.found(); press !== null; press = this.found())
        if (this.isNew(press, now)) presses.push(press)
    }
    return presses
  }

  /** The line was down: what was begun is not continued. */
  forget(): void {
    this.skip(this.waiting.length)
  }

  /** Null: nothing, or only a beginning. */
  private found(): Press | null {
    while (this.waiting.length > 0) {
      const fitting = this.sought.filter((one) => this.fits(one))
      const whole = fitting.find((one) => one.bytes.length <= this.waiting.length)
      if (whole !== undefined) {
        this.waiting = this.waiting.slice(whole.bytes.length)
        return { counter: whole.counter, does: whole.does }
      }
      if (fitting.length > 0) return null
      this.skip(1)
    }
    return null
  }

  /** As far as either of them goes. */
  private fits({ bytes }: Sought): boolean {
    return this.waiting.every((byte, at) => bytes[at] === undefined || bytes[at] === null || bytes[at] === byte)
  }

  private skip(count: number): void {
    this.skipped += count
    this.waiting = this.waiting.slice(count)
  }

  private isNew({ counter, does }: Press, now: Instant): boolean {
    const key = `${counter} ${does}`
    const before = this.lastHeard.get(key)
    this.lastHeard.set(key, now)
    return before === undefined || now - before > SAME_PRESS_MS
  }
}
