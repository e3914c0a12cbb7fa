// Adds up quantities under keys, channel by channel.
import type { Counted } from '#shared/reports/cases.ts'

export class Tally {
  private readonly found = new Map<string, number[]>()
  private readonly channels: readonly string[]

  constructor(channels: readonly string[]) {
    this.channels = channels
  }

  add(key: string, channel: string, quantity: number): void {
    this.addAt(key, this.channels.indexOf(channel), quantity)
  }

  /** `at`: the channel's place, found once for many. */
  addAt(key: string, at: number, quantity: number): void {
    let sums = this.found.get(key)
    if (sums === undefined) {
      sums = this.channels.map(() => 0)
      this.found.set(key, sums)
    }
    sums[at] = (sums[at] ?? 0) + quantity
  }

  keys(): string[] {
    return [...this.found.keys()]
  }

  has(key: string): boolean {
    return this.found.has(key)
  }

  /** Zeros of what was never added. */
  of(key: string): Counted {
    return countedOf(this.found.get(key) ?? this.channels.map(() => 0))
  }

  sum(): Counted {
    const all = this.channels.map((_, at) => [...this.found.values()].reduce((sum, sums) => sum + (sums[at] ?? 0), 0))
    return countedOf(all)
  }
}

const countedOf = (quantities: readonly number[]): Counted => ({
  quantities: [...quantities],
  total: quantities.reduce((sum, quantity) => sum + quantity, 0),
})
