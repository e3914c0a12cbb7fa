// Whether what a screen shows can be trusted now. A short hiccup is nobody's business; anything longer is said.
import { useState } from 'react'
import type { Screen } from '#shared/protocol.ts'
import type { Picture } from '#shared/screen/line.ts'

/** `since` null: this screen never was live. */
export type Liveness =
  | { readonly state: 'live' }
  | { readonly state: 'connecting' }
  | { readonly state: 'stale'; readonly since: number | null }

/** A server that starts again, or a page that loads, gets this long before the screen complains. */
const MOMENT_MS = 2_500

export function useLiveness(picture: Picture<Screen>, now: number): Liveness {
  const [openedAt] = useState(() => performance.now())
  return livenessOf(picture, now, performance.now() - openedAt)
}

/** `waited`: how long the page has been open, by its steady clock. */
function livenessOf({ told, link }: Picture<Screen>, now: number, waited: number): Liveness {
  if (link.state === 'live') return { state: 'live' }
  if (link.state === 'lost' && link.since !== null) {
    return now - link.since < MOMENT_MS ? { state: 'live' } : { state: 'stale', since: link.since }
  }
  if (waited >= MOMENT_MS) return { state: 'stale', since: told === null ? null : told.at }
  return { state: told === null ? 'connecting' : 'live' }
}
