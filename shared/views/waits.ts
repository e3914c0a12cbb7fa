// What is said about waiting in this minute: worked out once, for all the screens that are told of the same day.
import type { Day } from '../queue/day.ts'
import { rangeOf, waitsOf } from '../queue/estimate.ts'
import { type Closing, closingSoon, offerOf } from '../queue/offer.ts'
import type { RuleRefusal } from '../queue/refusals.ts'
import type { Instant, Label, WaitRange } from '../queue/words.ts'

export type Waits = {
  /** Of everybody who waits; whoever no open counter calls is not in it. */
  readonly tickets: ReadonlyMap<Label, WaitRange>
  /** Of somebody who comes now, per service. */
  readonly services: ReadonlyMap<string, Offered>
  readonly closing: Closing | null
}
export type Offered = {
  readonly wait: WaitRange | null
  /** Why the kiosk gives no number for it now; null when it does. */
  readonly refusal: RuleRefusal | null
}

const MINUTE = 60_000
const known = new WeakMap<Day, { readonly minute: number; readonly waits: Waits }>()

export function waitsAt(day: Day, now: Instant): Waits {
  const minute = Math.floor(now / MINUTE)
  const kept = known.get(day)
  if (kept?.minute === minute) return kept.waits
  const waits = workedOut(day, now)
  known.set(day, { minute, waits })
  return waits
}

function workedOut(day: Day, now: Instant): Waits {
  if (day.phase === 'ended') return { tickets: new Map(), services: new Map(), closing: null }
  return {
    tickets: new Map([...waitsOf(day, now)].map(([label, wait]) => [label, rangeOf(wait)])),
    services: new Map(
      day.settings.services.map((service) => {
        const { wait, refusal } = offerOf(day, service, now, now)
        return [service.id, { wait: wait === null ? null : rangeOf(wait), refusal }]
      }),
    ),
    closing: closingSoon(day, now),
  }
}
