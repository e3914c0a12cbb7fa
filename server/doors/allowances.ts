// An allowance for each of many who ask, by their addresses or names; whoever is as if they had never asked is forgotten.
import { Allowance, type Pace } from '../allowance.ts'

/** Beyond so many those that have their whole allowance are forgotten. */
const REMEMBERED = 1_000

export class Allowances {
  private readonly pace: Pace
  private readonly byName = new Map<string, Allowance>()

  constructor(pace: Pace) {
    this.pace = pace
  }

  /** True when this one may pass. `now` in milliseconds. */
  spend(name: string, now: number): boolean {
    if (this.byName.size >= REMEMBERED) this.forgetWhole(now)
    const allowance = this.byName.get(name) ?? new Allowance(this.pace)
    this.byName.set(name, allowance)
    return allowance.spend(now)
  }

  private forgetWhole(now: number): void {
    for (const [name, allowance] of this.byName) if (allowance.isWhole(now)) this.byName.delete(name)
  }
}
