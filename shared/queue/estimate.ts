// How long until somebody is called: the line of this moment is run forward over the counters that are really open, by the
// rule of whose turn it is and with the lengths that were learned. Each step adds its middle and its spread.
import { counterState, type Day, ticketsIn } from './day.ts'
import { lengthOf } from './lengths.ts'
import { hourOf } from './local-time.ts'
import type { Length } from './pace.ts'
import type { Counter } from './settings.ts'
import { delayAt } from './whose-turn.ts'
import type { Instant, Label, WaitRange } from './words.ts'

/** Until the call, in milliseconds: the middle, and how far off it may well be. */
export type Wait = { readonly mean: number; readonly sd: number }

/** Somebody in the run. `from`: not before then (an appointment that has not come yet). */
type Runner = {
  readonly key: string
  readonly service: string
  readonly only: string | null
  readonly turn: Instant
  readonly number: number
  readonly from: Instant
}
type Lane = { readonly counter: Counter; freeAt: Instant; variance: number }

/** When somebody who takes a number for this service now would be called; null when no open counter calls it. */
export function waitOfNewcomer(day: Day, service: string, turn: Instant, now: Instant): Wait | null {
  const newcomer = { key: NEWCOMER, service, only: null, turn, number: LAST, from: now }
  return runForward(day, now, [...everybody(day, now), newcomer]).get(NEWCOMER) ?? null
}
/** No label: labels begin with a letter. */
const NEWCOMER = '+'

/** Of everybody who waits; whoever no open counter calls is not in it. */
export const waitsOf = (day: Day, now: Instant): ReadonlyMap<Label, Wait> => runForward(day, now, everybody(day, now))

/** How many more people, of these services in turn, could still be called before `until` if they all came now; at most `most`. */
export function roomUntil(day: Day, services: readonly string[], until: Instant, now: Instant, most: number): number {
  const crowd = Array.from({ length: services.length === 0 ? 0 : most }, (_, nth): Runner => {
    const service = services[nth % services.length] ?? ''
    return { key: `${NEWCOMER}${nth}`, service, only: null, turn: now, number: LAST + nth, from: now }
  })
  const waits = runForward(day, now, [...everybody(day, now), ...crowd])
  return crowd.filter(({ key }) => now + (waits.get(key)?.mean ?? Number.POSITIVE_INFINITY) <= until).length
}
/** Beyond every number of a day. */
const LAST = 1_000_000

function everybody(day: Day, now: Instant): Runner[] {
  const waiting = ticketsIn(day, 'waiting').map(({ label: key, service, only, turn, number }): Runner => {
    return { key, service, only, turn, number, from: now }
  })
  // Whoever is booked and still expected takes a place in the line too, at the time of the booking.
  const expected = [...day.appointments.values()]
    .filter(({ state, booked }) => state === 'booked' && booked > now)
    .map(({ appointment, service, booked }): Runner => {
      return { key: `@${appointment}`, service, only: null, turn: booked, number: 0, from: booked }
    })
  return [...waiting, ...expected]
}

function runForward(day: Day, now: Instant, runners: readonly Runner[]): Map<string, Wait> {
  const lengths = lengthsAt(day, hourOf(now))
  const waits = new Map<string, Wait>()
  const groups = groupsOf(runners)
  const lanes = lanesOf(day, now, lengths)
  let left = runners.length
  while (left > 0) {
    const lane = lanes.reduce<Lane | null>((a, b) => (a !== null && a.freeAt <= b.freeAt ? a : b), null)
    if (lane === null || lane.freeAt === Number.POSITIVE_INFINITY) break
    const { group, at } = nextFor(day, lane, groups)
    if (group === null) {
      lane.freeAt = at // nobody for this counter yet, or ever
      continue
    }
    const runner = group.shift()
    if (runner === undefined) break
    left -= 1
    waits.set(runner.key, { mean: Math.max(0, lane.freeAt - now), sd: Math.sqrt(lane.variance) })
    const length = lengths.get(runner.service) ?? { n: 0, mean: 0, sd: 0 }
    lane.freeAt += Math.max(1, length.mean)
    lane.variance += length.sd ** 2
  }
  return waits
}

/** Of every service, for the runs over one and the same day. */
function lengthsAt(day: Day, hour: number): ReadonlyMap<string, Length> {
  const kept = known.get(day)
  if (kept?.hour === hour) return kept.lengths
  const lengths = new Map(day.settings.services.map(({ id }) => [id, lengthOf(day, id, hour)]))
  known.set(day, { hour, lengths })
  return lengths
}
const known = new WeakMap<Day, { readonly hour: number; readonly lengths: ReadonlyMap<string, Length> }>()

/** Everybody whom the same counters may call, in the order of their turns: only the first of each group can be next. */
function groupsOf(runners: readonly Runner[]): Runner[][] {
  const groups = new Map<string, Runner[]>()
  for (const runner of runners) {
    // Whoever is still expected is a group alone: those behind do not wait for them.
    const key = runner.key.startsWith('@') ? runner.key : `${runner.service} ${runner.only ?? ''}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [runner])
    else group.push(runner)
  }
  return [...groups.values()].map((group) => group.sort((a, b) => a.turn - b.turn || a.number - b.number))
}

/** The counters that are open, and when each is free: at once, or when whoever stands there has probably gone. */
function lanesOf(day: Day, now: Instant, lengths: ReadonlyMap<string, Length>): Lane[] {
  const lanes: Lane[] = []
  for (const counter of day.settings.counters) {
    const state = counterState(day, counter.id)
    if (state.state === 'closed' || state.state === 'paused') continue
    if (state.state === 'free') lanes.push({ counter, freeAt: now, variance: 0 })
    else {
      const service = 'ticket' in state ? day.tickets.get(state.ticket)?.service : counter.serves[0]
      const length = lengths.get(service ?? '') ?? { n: 0, mean: 0, sd: 0 }
      const since = 'ticket' in state ? (day.tickets.get(state.ticket)?.calledAt ?? state.since) : state.since
      // Whoever has stayed longer than most will still need a while.
      const rest = Math.max(length.mean - (now - since), length.mean / 3)
      lanes.push({ counter, freeAt: now + rest, variance: length.sd ** 2 / 2 })
    }
  }
  return lanes
}

/** The group whose first this counter calls next; without one, the moment at which there may be one. */
function nextFor(day: Day, { counter, freeAt }: Lane, groups: readonly Runner[][]): NextFor {
  let best: { group: Runner[]; turn: Instant; number: number } | null = null
  let later = Number.POSITIVE_INFINITY
  for (const group of groups) {
    const [first] = group
    const delay = first === undefined ? null : delayAt(day, counter, first)
    if (first === undefined || delay === null) continue
    const turn = first.turn + delay
    const from = delay === 0 ? first.from : Math.max(first.from, turn)
    if (from > freeAt) later = Math.min(later, from)
    else if (best === null || turn < best.turn || (turn === best.turn && first.number < best.number))
      best = { group, turn, number: first.number }
  }
  return best === null ? { group: null, at: later } : { group: best.group, at: freeAt }
}
type NextFor = { readonly group: Runner[] | null; readonly at: Instant }

const MINUTE = 60_000
/** What is said: nobody needs 17 rather than 20, and nobody should be promised more than an hour to the minute. */
const STEPS = [0, 2, 5, 10, 15, 20, 25, 30, 35, 40, 50, 60]
const LONGEST = 60
/** So many spreads below and above the middle: seven in ten should fall within. */
const BELOW = 0.8
const ABOVE = 1

/** Both ends are rounded up, and are never the same. Beyond an hour there is no end. */
export function rangeOf({ mean, sd }: Wait): WaitRange {
  const from = roundedUp((mean - BELOW * sd) / MINUTE)
  if (from >= LONGEST) return { from: LONGEST, to: null }
  const to = roundedUp(Math.max((mean + ABOVE * sd) / MINUTE, from + 0.1))
  return { from, to: to > LONGEST ? null : to }
}

/** The next step that is not below; beyond the last one by tens. */
const roundedUp = (minutes: number): number =>
  STEPS.find((step) => minutes <= step) ?? (minutes <= LONGEST ? LONGEST : Math.ceil(minutes / 10) * 10)
