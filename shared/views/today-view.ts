// What a supervisor sees of the running day: every counter in its place, who waits how long, what was counted.

import type { Bilingual } from '../queue/bilingual.ts'
import { type CounterState, type Day, letterOf, type Ticket, ticketsIn } from '../queue/day.ts'
import { type EstimatesTold, estimatesTold } from '../queue/estimates-told.ts'
import { noticeHeld } from '../queue/notice.ts'
import { hoursOn, type Otherwise } from '../queue/opening.ts'
import { printedLabel } from '../queue/printed-label.ts'
import { wholeLine } from '../queue/whose-turn.ts'
import type { Instant, Label } from '../queue/words.ts'
import { type Head, headOf } from './link.ts'
import type { PrinterPaper } from './paper.ts'
import { peopleFor } from './rolls.ts'

export type TodayCounter = {
  readonly id: string
  readonly kep: string
  readonly state: CounterState['state']
  readonly since: Instant | null
  readonly ticket: Label | null
  /** Why it is paused; null when it is not. */
  readonly pause: Bilingual | null
  /** Of the services that it calls, or helps with. */
  readonly letters: readonly string[]
  readonly served: number
  readonly cases: number
}
export type TodayService = {
  readonly letter: string
  readonly name: Bilingual
  /** When each who waits took the ticket, oldest first. */
  readonly waitingSince: readonly Instant[]
  /** People tear their numbers off a roll, and nobody knows how many have. */
  readonly unknown: boolean
}
export type TodayNotice = {
  readonly text: Bilingual
  /** When it goes by itself; null: not today. */
  readonly until: Instant | null
  /** Put up for today; otherwise the office's own, of the settings. */
  readonly ofDay: boolean
}
export type TodayView = Head & {
  readonly counters: readonly TodayCounter[]
  readonly services: readonly TodayService[]
  /** In minutes: the wait that is aimed at, and the one that somebody is told of. */
  readonly goals: { readonly targetMinutes: number; readonly alertMinutes: number }
  readonly waiting: number
  /** Whoever has waited longest. */
  readonly longest: { readonly label: Label; readonly since: Instant } | null
  readonly taken: number
  readonly served: number
  readonly missed: number
  readonly expired: number
  readonly cancelled: number
  readonly parked: number
  /** Appointments of today: still expected, kept, and not kept; cancelled ones are none. */
  readonly appointments: { readonly expected: number; readonly kept: number; readonly notKept: number }
  /** Of the waits that were told: how many were told at all and are over, and how the range fared. */
  readonly estimates: EstimatesTold
  /** Tickets that somebody left open for hours. */
  readonly notAccurate: number
  /** Why today's hours are not the weekday's. */
  readonly otherwise: Otherwise | null
  /** Cases of today per channel, in the channels' order. */
  readonly cases: readonly { readonly channel: string; readonly quantity: number }[]
  /** Tickets taken and served per hour, the hours with none left out. Athens is whole hours from UTC, so an hour is an hour. */
  readonly hours: readonly { readonly from: Instant; readonly taken: number; readonly served: number }[]
  /** What the boards show besides the queue; null: nothing. */
  readonly notice: TodayNotice | null
  readonly printers: readonly PrinterPaper[]
  /** Lines to signs and buttons that are down, by their names. */
  readonly linesDown: readonly string[]
}

export function todayView(
  day: Day,
  now: Instant,
  printers: readonly PrinterPaper[],
  linesDown: readonly string[],
): TodayView {
  const line = wholeLine(day)
  const served = ticketsIn(day, 'served')
  const oldest = line.reduce<(typeof line)[number] | null>((a, t) => (a && a.takenAt <= t.takenAt ? a : t), null)
  return {
    ...headOf(day),
    counters: placesOf(day).map(({ id, kep }) => {
      const at = day.counters.get(id) ?? { state: 'closed' }
      return {
        id,
        kep,
        state: at.state,
        since: at.state === 'closed' ? null : at.since,
        pause: at.state === 'paused' ? (day.settings.pauseReasons.find((r) => r.id === at.reason)?.name ?? null) : null,
        ticket: at.state === 'called' || at.state === 'serving' ? printedLabel(at.ticket) : null,
        letters: lettersAt(day, id),
        served: served.filter((ticket) => ticket.counter === id).length,
        cases: quantity(day, (entry) => entry.counter === id),
      }
    }),
    services: servicesOf(day, line),
    goals: { targetMinutes: day.settings.reports.targetMinutes, alertMinutes: day.settings.reports.alertMinutes },
    waiting: line.length,
    longest: oldest === null ? null : { label: printedLabel(oldest.label), since: oldest.takenAt },
    taken: day.tickets.size,
    served: served.length,
    missed: ticketsIn(day, 'missed').length,
    expired: ticketsIn(day, 'expired').length,
    cancelled: ticketsIn(day, 'cancelled').length,
    parked: ticketsIn(day, 'parked').length,
    appointments: appointmentsOf(day),
    estimates: estimatesTold(day.tickets.values()),
    notAccurate: [...day.tickets.values()].filter(({ stays }) => stays.some(({ accurate }) => !accurate)).length,
    otherwise: hoursOn(day.settings, day.date).otherwise,
    cases: day.settings.channels.map(({ code }) => ({ channel: code, quantity: quantity(day, () => true, code) })),
    hours: byHour([...day.tickets.values()]),
    notice: noticeOf(day, now),
    printers,
    linesDown,
  }
}

/** The counters, and after them those that the settings no longer have but that counted something today. */
function placesOf(day: Day): { id: string; kep: string }[] {
  const gone = [...day.entries.values()].filter(({ counter, rows }) => rows.length > 0 && !hasCounter(day, counter))
  return [...day.settings.counters, ...new Map(gone.map(({ counter: id, kep }) => [id, { id, kep }])).values()]
}

/** The services, and after them those that the settings no longer have but that somebody waits for, by their letter. */
function servicesOf(day: Day, line: readonly Ticket[]): TodayService[] {
  const gone = line.filter(({ service }) => !day.settings.services.some(({ id }) => id === service))
  const letters = new Map(gone.map(({ service, label }) => [service, letterOf(label)]))
  const named = [...letters].map(([id, letter]) => ({ id, letter, name: { el: letter, en: letter } }))
  const unknown = new Set(day.settings.services.filter((one) => peopleFor(line, one) === null).map(({ id }) => id))
  return [...day.settings.services, ...named].map(({ id, letter, name }) => ({
    letter,
    name,
    waitingSince: line.filter((ticket) => ticket.service === id).map((ticket) => ticket.takenAt),
    unknown: unknown.has(id),
  }))
}

function noticeOf(day: Day, now: Instant): TodayNotice | null {
  const held = noticeHeld(day, now)
  if (held !== null) return { ...held, ofDay: true }
  const text = day.settings.texts.notice
  return text === null ? null : { text, until: null, ofDay: false }
}

function lettersAt({ settings }: Day, id: string): string[] {
  const counter = settings.counters.find((one) => one.id === id)
  const called = [...(counter?.serves ?? []), ...(counter?.helps ?? []).map(({ service }) => service)]
  return settings.services.filter((service) => called.includes(service.id)).map(({ letter }) => letter)
}

const hasCounter = (day: Day, id: string) => day.settings.counters.some((counter) => counter.id === id)

function appointmentsOf(day: Day): TodayView['appointments'] {
  const all = [...day.appointments.values()]
  const count = (wanted: string) => all.filter(({ state }) => state === wanted).length
  return { expected: count('booked'), kept: count('kept'), notKept: count('not-kept') }
}

function quantity(day: Day, which: (entry: { counter: string }) => boolean, channel: string | null = null): number {
  let sum = 0
  for (const entry of day.entries.values())
    if (which(entry)) for (const row of entry.rows) if (channel === null || row.channel === channel) sum += row.quantity
  return sum
}

const HOUR = 3_600_000

function byHour(tickets: readonly Ticket[]): TodayView['hours'] {
  const hours = new Map<Instant, { taken: number; served: number }>()
  const count = (at: Instant, what: 'taken' | 'served') => {
    const from = Math.floor(at / HOUR) * HOUR
    const hour = hours.get(from) ?? { taken: 0, served: 0 }
    hours.set(from, { ...hour, [what]: hour[what] + 1 })
  }
  for (const ticket of tickets) {
    count(ticket.takenAt, 'taken')
    if (ticket.state === 'served' && ticket.endedAt !== null) count(ticket.endedAt, 'served')
  }
  return [...hours].sort(([a], [b]) => a - b).map(([from, counts]) => ({ from, ...counts }))
}
