// The code that the console shows of an installation that is new: whoever sets it up from elsewhere has seen the machine's console.
import { createHash, randomInt, timingSafeEqual } from 'node:crypto'

/** So many wrong tries in a quarter of an hour, of everybody together: a million codes are not tried in a lifetime. */
const MOST_WRONG = 10
const WINDOW_MS = 15 * 60_000

export class SetUpCode {
  /** `482913`: made anew at each start, and kept nowhere. */
  readonly digits = String(randomInt(1_000_000)).padStart(6, '0')
  private wrongAt: number[] = []

  /** Spaces make no difference. While too many wrong ones were tried, a right one is not looked at either. */
  judge(typed: string | null, now: number): 'right' | 'wrong' | 'too-many' {
    this.wrongAt = this.wrongAt.filter((at) => now - at < WINDOW_MS)
    if (this.wrongAt.length >= MOST_WRONG) return 'too-many'
    if (typed === null) return 'wrong' // nobody has tried one yet
    if (timingSafeEqual(digest(typed.replace(/\s/g, '')), digest(this.digits))) return 'right'
    this.wrongAt.push(now)
    return 'wrong'
  }

  /** As it is read out: `482 913`. */
  get said(): string {
    return `${this.digits.slice(0, 3)} ${this.digits.slice(3)}`
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
