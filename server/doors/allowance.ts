// How fast one public screen may ask: a burst as fast as fingers go, then a few a second. A child at the kiosk meets it.

const BURST = 40
const PER_SECOND = 5

export class Allowance {
  private left = BURST
  private at = 0

  /** True when this one may pass. `now` in milliseconds. */
  spend(now: number): boolean {
    this.left = Math.min(BURST, this.left + (Math.max(0, now - this.at) / 1000) * PER_SECOND)
    this.at = now
    if (this.left < 1) return false
    this.left -= 1
    return true
  }
}
