// Everybody's place in the line at this moment: how many come before, and who stands behind. Worked out once, for all phones.
import { type Day, ticketsIn } from '../queue/day.ts'
import { delayAt, wholeLine } from '../queue/whose-turn.ts'
import type { Label } from '../queue/words.ts'

export type Place = {
  /** How many who wait for the same counters will be called before: what the kiosk says of a newcomer. */
  readonly ahead: number
  /** Who wait for the same service at the same counters, the next one first. */
  readonly behind: readonly Label[]
}

const known = new WeakMap<Day, ReadonlyMap<Label, Place>>()

/** Of everybody who waits. */
export function placesIn(day: Day): ReadonlyMap<Label, Place> {
  const kept = known.get(day)
  if (kept !== undefined) return kept
  const places = new Map<Label, Place>()
  const kinds = new Map(
    ticketsIn(day, 'waiting').map(({ service, only }) => [`${service} ${only ?? ''}`, { service, only }]),
  )
  for (const kind of kinds.values()) placeKind(day, kind, places)
  known.set(day, places)
  return places
}

type Kind = { readonly service: string; readonly only: string | null }

function placeKind(day: Day, { service, only }: Kind, places: Map<Label, Place>): void {
  const line = wholeLine(day)
  const isMine = (one: Kind) => one.service === service && one.only === only
  const own = line.filter(isMine).map(({ label }) => label)
  const { counters } = day.settings
  const calling = counters.filter((counter) => delayAt(day, counter, { service, only }) === 0)
  const shares = calling.length > 0 ? calling : counters
  let [ahead, nth] = [0, 0]
  for (const other of line) {
    if (isMine(other)) {
      nth += 1
      places.set(other.label, { ahead, behind: own.slice(nth, nth + MOST_SHOWN) })
    }
    if (shares.some((counter) => delayAt(day, counter, other) === 0)) ahead += 1
  }
}
/** Nobody lets more people pass at once. */
const MOST_SHOWN = 10
