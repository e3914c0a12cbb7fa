// A made-up day at an office with a queue: numbers are taken, called in their turn, served, missed, and what each brought is counted.
import type { Asker, Instant } from '#shared/queue/words.ts'
import { between, type Chance, longTailed } from '#shared/simulation/chance.ts'
import { usualMinutes } from '#shared/simulation/habits.ts'
import { endDay, log, MINUTE, openCounter, opensAt, SUPERVISOR } from './at-counters.ts'
import type { LivedDay } from './lived-day.ts'
import { type Waiting, WaitingLine } from './waiting-line.ts'
import { sizesOf, type Work } from './work.ts'

const SECOND = 1_000
/** Of a KEP's cases, those that come with a number. */
const WITH_TICKET = 0.88
/** Beside those who are served: who is missed, leaves, or finds that the day has ended. */
const MORE_PEOPLE = 1.075
const MISSED = 0.05
const CALLED_AGAIN = 0.08
/** How often a counter takes up the telephone or whoever stands there before it calls the next one. */
const WITHOUT_TICKET = 0.12
/** So many people a counter serves on a day. */
const A_COUNTER = 52

/** One KEP's work of the day: entries of tickets, and of no ticket, by how many cases each has. */
type Share = { readonly work: Work; readonly tickets: number[]; readonly others: number[] }
type Lane = { readonly counter: string; readonly by: Asker; readonly share: Share; freeAt: Instant }

export function queueDay(
  day: LivedDay,
  work: readonly Work[],
  clerkAt: (counter: string) => string,
  chance: Chance,
): void {
  const shares = work.map((one): Share => {
    const withTicket = Math.round(one.cases * WITH_TICKET)
    return { work: one, tickets: sizesOf(withTicket, chance), others: sizesOf(one.cases - withTicket, chance) }
  })
  const lanes = shares.flatMap((share) => lanesOf(day, share, clerkAt, chance))
  const served = shares.reduce((sum, { tickets }) => sum + tickets.length, 0)
  const line = new WaitingLine(day, Math.ceil(served * MORE_PEOPLE), lanes.length, chance)
  for (let lane = firstFree(lanes); lane !== null; lane = firstFree(lanes)) attend(day, lane, line, chance)
  const counters = lanes.map(({ counter, by, freeAt }) => ({ counter, by, last: freeAt }))
  const end = endDay(day, counters)
  line.until(end - 1)
  const expired = line.left().map((ticket) => ({ type: 'ticketExpired', ticket }) as const)
  day.did(end, SUPERVISOR, ...expired, { type: 'dayEnded' })
}

/** As many counters as the day needs, of those that serve everything; another one of the six each day. */
function lanesOf(day: LivedDay, share: Share, clerkAt: (counter: string) => string, chance: Chance): Lane[] {
  const { services, counters } = day.settings
  const able = counters.filter(({ kep, serves }) => kep === share.work.kep && serves.length === services.length)
  const wanted = Math.max(1, Math.ceil(share.tickets.length / A_COUNTER))
  const first = Math.floor(chance() * able.length)
  const chosen = [...able.slice(first), ...able.slice(0, first)].slice(0, share.work.cases === 0 ? 0 : wanted)
  return chosen.map(({ id }) => ({
    counter: id,
    by: openCounter(day, id, clerkAt(id), chance),
    share,
    freeAt: opensAt(day) + Math.floor(between(1, 90, chance) * SECOND),
  }))
}

/** The counter that looks up next and still has something to do; null: the day's work is done. */
function firstFree(lanes: readonly Lane[]): Lane | null {
  const busy = lanes.filter(({ share }) => share.tickets.length + share.others.length > 0)
  return busy.reduce<Lane | null>((a, b) => (a !== null && a.freeAt <= b.freeAt ? a : b), null)
}

function attend(day: LivedDay, lane: Lane, line: WaitingLine, chance: Chance): void {
  const { share } = lane
  const now = lane.freeAt
  line.until(now)
  const others = share.others.length > 0 && (share.tickets.length === 0 || chance() < WITHOUT_TICKET)
  const next = others ? undefined : line.call()
  const comes = line.next
  if (others) serveWithoutTicket(day, lane, chance)
  else if (next !== undefined) serve(day, lane, line, next, chance)
  else if (comes !== null) lane.freeAt = comes + Math.floor(between(3, 12, chance) * SECOND)
  // More of the called did not come than was thought: what is left came without a number.
  else share.others.push(...share.tickets.splice(0))
}

function serve(day: LivedDay, lane: Lane, line: WaitingLine, { label, service, turn }: Waiting, chance: Chance): void {
  const { counter, by, share } = lane
  const { kep } = share.work
  const ticket = label
  let at = lane.freeAt
  const after = (least: number, most: number) => {
    at += Math.floor(between(least, most, chance) * SECOND)
    return at
  }
  day.did(at, by, { type: 'ticketCalled', ticket, counter, kep, turn, reason: null })
  const drawn = chance()
  if (drawn < MISSED + CALLED_AGAIN) day.did(after(30, 60), by, { type: 'ticketRecalled', ticket, counter })
  if (drawn < MISSED) {
    day.did(after(30, 75), by, { type: 'ticketMissed', ticket, counter })
  } else {
    day.did(after(8, 45), by, { type: 'servingStarted', ticket, counter })
    const size = share.tickets.shift() ?? 0
    const takes = longTailed(usualMinutes(service), chance) + Math.min(4, size - 1) * 0.6
    at += Math.floor(takes * MINUTE)
    const rows = share.work.take(size, service)
    log(day, at, by, { ticket, counter, kep, way: 'ticket', rows }, chance, () => [
      { type: 'ticketFinished', ticket, counter },
    ])
    line.gone(label)
  }
  after(3, 15)
  lane.freeAt = at
}

function serveWithoutTicket(day: LivedDay, lane: Lane, chance: Chance): void {
  const { counter, by, share } = lane
  const { kep } = share.work
  const way = chance() < 0.55 ? 'phone' : 'counter'
  const began = lane.freeAt
  day.did(began, by, { type: 'servingWithoutTicketBegan', counter, kep, way })
  const at = began + Math.floor(longTailed(2.5, chance) * MINUTE)
  const rows = share.work.take(share.others.shift() ?? 0, null)
  log(day, at, by, { ticket: null, counter, kep, way, rows }, chance, (entry) => [
    { type: 'servingWithoutTicketEnded', counter, kep, way, began, entry, accurate: true },
  ])
  lane.freeAt = at + Math.floor(between(3, 20, chance) * SECOND)
}
