// How far the board's picture may be trusted: live, as of some seconds ago, or no more.
import type { Told } from '#shared/protocol.ts'
import type { Instant } from '#shared/queue/words.ts'
import type { Liveness } from '../parts/liveness.ts'

/** `late`: the line is being mended, and the picture is still the one of some seconds ago. */
export type Freshness = Liveness | { readonly state: 'late'; readonly since: Instant }

/** A server that starts again is back within this time, and nobody's call need leave the board for it. */
const LATE_MS = 7_000
/** The server tells of each new minute: a line on which nothing was heard for longer is none. */
const SILENT_MS = 150_000

export function freshnessOf(liveness: Liveness, told: Told<'board'> | null, now: Instant): Freshness {
  if (liveness.state === 'stale' && liveness.since !== null && told !== null && now - liveness.since < LATE_MS)
    return { state: 'late', since: liveness.since }
  if (liveness.state === 'live' && told !== null && now - told.at > SILENT_MS) return { state: 'stale', since: told.at }
  return liveness
}
