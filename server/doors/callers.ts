// How many lines one address may hold open, and how fast it may open new ones: all the screens of a municipality fit, a flood does not.
import { ipKeyGenerator } from 'express-rate-limit'
import { Allowance } from '../allowance.ts'

/** After a restart every screen of every office comes back at once, perhaps through one proxy that nobody told us of. */
const LINES = { open: 800, burst: 400, perSecond: 40 }
/** Beyond so many addresses those that hold nothing are forgotten. */
const REMEMBERED = 1_000

type Holding = { open: number; readonly coming: Allowance }

export class Callers {
  private readonly byAddress = new Map<string, Holding>()
  private readonly lines: typeof LINES

  constructor(lines = LINES) {
    this.lines = lines
  }

  /** True when the address may open one more line, which it then holds until `leave`. */
  enter(address: string, now: number): boolean {
    if (this.byAddress.size >= REMEMBERED) this.forgetIdle(now)
    const key = ipKeyGenerator(address) // all addresses of one IPv6 subscriber are one
    const holding = this.byAddress.get(key) ?? { open: 0, coming: new Allowance(this.lines) }
    this.byAddress.set(key, holding)
    if (holding.open >= this.lines.open || !holding.coming.spend(now)) return false
    holding.open += 1
    return true
  }

  leave(address: string): void {
    const holding = this.byAddress.get(ipKeyGenerator(address))
    if (holding !== undefined) holding.open = Math.max(0, holding.open - 1)
  }

  private forgetIdle(now: number): void {
    for (const [key, { open, coming }] of this.byAddress)
      if (open === 0 && coming.isWhole(now)) this.byAddress.delete(key)
  }
}
