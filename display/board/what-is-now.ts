// Which calls stand large on the board, and which beside them. The time decides, and nothing else.
import type { Instant } from '#shared/queue/words.ts'
import type { BoardCall } from '#shared/views/board-view.ts'

/** A call is "now" for this long. */
export const NOW_MS = 30_000
const NOW_AT_MOST = 4
const BEFORE_AT_MOST = 4

export type Shown = {
  /** True: yellow, now. False: the last call, at rest. */
  readonly fresh: boolean
  readonly large: readonly BoardCall[]
  readonly before: readonly BoardCall[]
}

/** `calls`: newest first. */
export function whatIsNow(calls: readonly BoardCall[], now: Instant): Shown {
  // A counter that has called the next one is not calling the one before any more.
  const newest = calls.filter((call, nth) => calls.findIndex(({ counter }) => counter === call.counter) === nth)
  const fresh = newest.filter((call) => now - call.at < NOW_MS).slice(0, NOW_AT_MOST)
  const large = fresh.length > 0 ? fresh : calls.slice(0, 1)
  const before = calls.filter((call) => !large.includes(call)).slice(0, BEFORE_AT_MOST)
  return { fresh: fresh.length > 0, large, before }
}
