// A lived day in figures: how many came and what became of them, how long it took, what was counted.

import type { Bilingual } from '../queue/bilingual.ts'
import { type Day, type Ticket, ticketsIn } from '../queue/day.ts'
import { type EstimatesTold, estimatesTold } from '../queue/estimates-told.ts'
import type { Instant } from '../queue/words.ts'
import type { Lived } from './simulated-day.ts'

/** In milliseconds; null where there is nobody. */
export type Spread = {
  readonly people: number
  readonly median: number
  readonly p90: number
  readonly longest: number
}

export type DaySummary = {
  readonly taken: number
  /** These five are everybody who took a number. `missed` did not come and did not come back; `expired` the day sent away. */
  readonly served: number
  readonly missed: number
  readonly cancelled: number
  readonly expired: number
  readonly open: number
  readonly cases: number
  readonly channels: readonly { readonly channel: string; readonly cases: number }[]
  /** From the kiosk, or the time of the booking, to the first call, of those who were called. */
  readonly wait: Spread | null
  readonly priorityWait: Spread | null
  /** From the time of the booking, or of coming if that was later. */
  readonly bookedWait: Spread | null
  readonly appointments: { readonly kept: number; readonly notKept: number }
  /** Of the waits that were told: how many came about as told, give or take the rounding, and how many were longer. */
  readonly estimates: EstimatesTold
  /** From «ήρθε» to the end, by the service that it ended with. */
  readonly services: readonly {
    readonly letter: string
    readonly name: Bilingual
    readonly served: number
    readonly serving: Spread | null
  }[]
  readonly busiestHour: { readonly from: Instant; readonly taken: number } | null
  readonly counters: readonly { readonly counter: string; readonly served: number; readonly cases: number }[]
}

export function daySummary({ day }: Pick<Lived, 'day'>): DaySummary {
  const tickets = [...day.tickets.values()]
  const served = ticketsIn(day, 'served')
  const waits = waitsOf(tickets)
  const gone = (ticket: Ticket) => ticket.state === 'expired' && ticket.expiredFrom !== 'missed'
  const missed = tickets.filter(({ state, expiredFrom }) => state === 'missed' || expiredFrom === 'missed').length
  const ended = { served: served.length, missed, cancelled: ticketsIn(day, 'cancelled').length }
  const expired = tickets.filter(gone).length
  return {
    taken: tickets.length,
    ...ended,
    expired,
    open: tickets.length - ended.served - ended.missed - ended.cancelled - expired,
    cases: casesIn(day, () => true),
    channels: day.settings.channels.map(({ code }) => ({
      channel: code,
      cases: casesIn(day, (_, channel) => channel === code),
    })),
    wait: spreadOf(waits.map(({ waited }) => waited)),
    priorityWait: spreadOf(waits.flatMap(({ ticket, waited }) => (ticket.priority === null ? [] : [waited]))),
    bookedWait: spreadOf(waits.flatMap(({ ticket, waited }) => (ticket.appointment === null ? [] : [waited]))),
    appointments: {
      kept: tickets.filter(({ appointment }) => appointment !== null).length,
      notKept: [...day.appointments.values()].filter(({ state }) => state === 'not-kept').length,
    },
    estimates: estimatesTold(tickets),
    services: day.settings.services.map(({ id, letter, name }) => {
      const ofService = served.filter(({ service }) => service === id)
      return { letter, name, served: ofService.length, serving: spreadOf(ofService.map(servingTime)) }
    }),
    busiestHour: busiestHour(tickets),
    counters: day.settings.counters.flatMap(({ id }) => {
      const here = { counter: id, served: served.filter(({ counter }) => counter === id).length }
      const cases = casesIn(day, (counter) => counter === id)
      return here.served + cases > 0 ? [{ ...here, cases }] : []
    }),
  }
}

const servingTime = ({ servingAt, endedAt }: Ticket): number => (endedAt ?? 0) - (servingAt ?? 0)

const waitsOf = (tickets: readonly Ticket[]): { ticket: Ticket; waited: number }[] =>
  tickets.flatMap((ticket) => {
    const [first] = ticket.stays
    return first === undefined ? [] : [{ ticket, waited: first.calledAt - first.waitedFrom }]
  })

function spreadOf(values: readonly number[]): Spread | null {
  const sorted = [...values].sort((a, b) => a - b)
  const longest = sorted.at(-1)
  if (longest === undefined) return null
  /** The smallest value that so many are not above. */
  const upTo = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? longest
  return { people: sorted.length, median: upTo(0.5), p90: upTo(0.9), longest }
}

function casesIn(day: Day, which: (counter: string, channel: string) => boolean): number {
  let sum = 0
  for (const { counter, rows } of day.entries.values())
    for (const { channel, quantity } of rows) if (which(counter, channel)) sum += quantity
  return sum
}

const HOUR = 3_600_000

/** Athens is whole hours from UTC, so an hour is an hour. */
function busiestHour(tickets: readonly Ticket[]): DaySummary['busiestHour'] {
  const byHour = Map.groupBy(tickets, ({ takenAt }) => Math.floor(takenAt / HOUR) * HOUR)
  const [busiest] = [...byHour].sort(([a, x], [b, y]) => y.length - x.length || a - b)
  return busiest === undefined ? null : { from: busiest[0], taken: busiest[1].length }
}
