// How the waits that were told fared: the first call is the one that was meant.
import type { Ticket } from './day.ts'

/** `within`: as told. `late`: longer than told; the rest were called sooner. */
export type EstimatesTold = { readonly told: number; readonly within: number; readonly late: number }

const MINUTE = 60_000
/** Both ends were rounded up by so much at most: a little before the nearer one is what was meant. */
const ROUNDING = 5

export function estimatesTold(tickets: Iterable<Ticket>): EstimatesTold {
  let [told, within, late] = [0, 0, 0]
  for (const { estimate, stays } of tickets) {
    const [first] = stays
    if (estimate === null || first === undefined) continue
    const minutes = (first.calledAt - first.waitedFrom) / MINUTE
    told += 1
    if (estimate.to !== null && minutes > estimate.to) late += 1
    else if (minutes >= estimate.from - ROUNDING) within += 1
  }
  return { told, within, late }
}
