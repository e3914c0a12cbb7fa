// How fast one screen, or one address, may ask: a burst at once, then so many a second.

/** A child at the kiosk: as fast as fingers go, then a few a second. */
export const PUBLIC = { burst: 40, perSecond: 5 }
/** Whoever holds one ticket has little to ask. */
export const PHONE = { burst: 10, perSecond: 0.5 }
/** Staff send what a desk kept for hours in one go; nobody's fingers reach this, a stuck key or a script does. */
export const STAFF = { burst: 1_000, perSecond: 50 }
/** A printer tells of itself every two seconds, and of each slip. */
export const PRINTER = { burst: 100, perSecond: 10 }
/** People leave one after another; whoever presses a face fifty times is thanked each time, and counts as a few. */
export const EXIT = { burst: 2, perSecond: 1 / 6 }
/** A family that writes from one phone, or a whole KEP behind one address: ten at once, then one in half a minute. */
export const MESSAGES = { burst: 10, perSecond: 1 / 30 }
/** From all addresses together: a flood fills no disk. */
export const ALL_MESSAGES = { burst: 60, perSecond: 0.2 }
/** Ratings from phones of one address: a link is good for one, so this only slows whoever guesses links. */
export const LINKS = { burst: 60, perSecond: 2 }

export type Pace = { readonly burst: number; readonly perSecond: number }

export class Allowance {
  private readonly pace: Pace
  private left: number
  private at = 0

  constructor(pace: Pace) {
    this.pace = pace
    this.left = pace.burst
  }

  /** True when this one may pass. `now` in milliseconds. */
  spend(now: number): boolean {
    this.left = this.leftAt(now)
    this.at = now
    if (this.left < 1) return false
    this.left -= 1
    return true
  }

  /** Whether it is as if nobody had ever asked. */
  isWhole(now: number): boolean {
    return this.leftAt(now) >= this.pace.burst
  }

  private leftAt(now: number): number {
    return Math.min(this.pace.burst, this.left + (Math.max(0, now - this.at) / 1000) * this.pace.perSecond)
  }
}
