// What one counter's clerk sees: the ticket at hand, who waits for this counter in the order of the calls, and what was counted.

import type { Bilingual } from '../queue/bilingual.ts'
import {
  type CounterState,
  counterOf,
  counterState,
  type Day,
  serviceOf,
  type Ticket,
  ticketsIn,
} from '../queue/day.ts'
import { TAKE_BACK_MS } from '../queue/decide/take-back.ts'
import { hoursOn, type Otherwise } from '../queue/opening.ts'
import { isOfRoll } from '../queue/printed-label.ts'
import type { OfficeSettings, Procedure } from '../queue/settings.ts'
import { delayAt, lineFor } from '../queue/whose-turn.ts'
import type {
  CaseRow,
  Instant,
  Label,
  Language,
  Move,
  TurnWhy,
  WaitRange,
  Way,
  WayWithoutTicket,
} from '../queue/words.ts'
import { type Head, headOf } from './link.ts'
import type { PrinterPaper } from './paper.ts'
import { type DeskRoll, rollsAt } from './rolls.ts'
import { serviceNameOf } from './service-name.ts'
import { waitsAt } from './waits.ts'

export type DeskTicket = {
  readonly label: Label
  readonly service: Bilingual
  readonly language: Language
  readonly takenAt: Instant
  readonly calledAt: Instant | null
  readonly servingAt: Instant | null
  readonly calls: number
  readonly serviceId: string
  readonly priority: string | null
  /** When its appointment was booked for; null without one. */
  readonly booked: Instant | null
  /** Where it has been before, the earliest first. */
  readonly before: readonly { readonly counter: string; readonly from: Instant; readonly until: Instant }[]
  /** How long this service takes as a rule, and for nine in ten, in milliseconds; null before enough was learned. */
  readonly lasts: { readonly usual: number; readonly most: number } | null
  /** A number of a roll that was called for whoever holds it: nobody knows for how long they had waited. */
  readonly unseen: boolean
  /** Whether it may still turn out that nobody had torn it. */
  readonly maybeUntorn: boolean
}
export type DeskAppointment = {
  readonly appointment: number
  readonly booked: Instant
  /** Null: the settings have it no longer. */
  readonly service: Bilingual | null
  readonly code: string
  readonly reference: string | null
}
export type DeskWaiting = {
  readonly label: Label
  /** What they came for; to be changed at the desk. */
  readonly serviceId: string
  readonly service: Bilingual
  readonly priority: string | null
  readonly takenAt: Instant
  /** The turn time at this counter; later than now where the counter only helps and it is not yet time. */
  readonly turn: Instant
  /** What this counter adds, in milliseconds; 0 where it serves the service itself. */
  readonly delay: number
  /** Sent to this very counter. */
  readonly onlyHere: boolean
  readonly why: TurnWhy
  /** How long until some counter calls it; null when no open counter will. */
  readonly wait: WaitRange | null
}
export type DeskParked = {
  readonly label: Label
  readonly service: Bilingual
  readonly counter: string
  readonly until: Instant | null
  readonly note: string | null
  /** Whether this counter may call it. */
  readonly callable: boolean
}
export type DeskEntry = {
  readonly entry: number
  readonly ticket: Label | null
  readonly at: Instant
  /** From the start of serving to the end, in milliseconds; null without a ticket, and once it began anew elsewhere. */
  readonly took: number | null
  /** False: it was left open for hours, and what it took says nothing. */
  readonly accurate: boolean
  readonly way: Way
  readonly rows: readonly CaseRow[]
  readonly corrected: boolean
}
export type DeskView = Head & {
  readonly counter: string
  /** False: the settings have no such counter any more. */
  readonly exists: boolean
  readonly kep: string
  /** False at a KEP that has no queue: cases are logged, nobody is called. */
  readonly hasQueue: boolean
  readonly state: CounterState['state']
  readonly since: Instant | null
  /** Who holds the counter, as an identifier; the desk compares it with whoever is signed in. */
  readonly clerk: string | null
  /** The called or served ticket. */
  readonly ticket: DeskTicket | null
  readonly waiting: readonly DeskWaiting[]
  /** The rolls of torn numbers that this counter calls from. */
  readonly rolls: readonly DeskRoll[]
  readonly missed: readonly { readonly label: Label; readonly calledAt: Instant }[]
  /** Set aside, here or at another counter. */
  readonly parked: readonly DeskParked[]
  /** Booked for today and not here yet, the earliest first. */
  readonly appointments: readonly DeskAppointment[]
  /** How somebody without a ticket is being served; null when nobody is. */
  readonly attending: WayWithoutTicket | null
  /** Why today's hours are not the weekday's. */
  readonly otherwise: Otherwise | null
  /** Why the counter is paused; null when it is not. */
  readonly pause: string | null
  /** The last move, while it can still be taken back. */
  readonly undo: { readonly move: Move; readonly ticket: Label; readonly until: Instant } | null
  /** This counter's entries of today, newest first. */
  readonly entries: readonly DeskEntry[]
  readonly served: number
  readonly channels: OfficeSettings['channels']
  readonly procedures: readonly Procedure[]
  readonly favourites: readonly string[]
  readonly unlistedChannel: string | null
  readonly services: OfficeSettings['services']
  readonly counters: readonly { readonly id: string; readonly state: CounterState['state'] }[]
  readonly priorities: OfficeSettings['priorities']
  readonly pauseReasons: OfficeSettings['pauseReasons']
  readonly choices: OfficeSettings['choices']
  readonly printers: readonly PrinterPaper[]
}

export function deskView(day: Day, id: string, printers: readonly PrinterPaper[], at: Instant): DeskView {
  const counter = counterOf(day, id)
  const now = counterState(day, id)
  const ticket = now.state === 'called' || now.state === 'serving' ? day.tickets.get(now.ticket) : undefined
  const { tickets: waits } = waitsAt(day, at)
  const missed = ticketsIn(day, 'missed').filter((t) => counter !== undefined && delayAt(day, counter, t) !== null)
  return {
    ...headOf(day),
    counter: id,
    exists: counter !== undefined,
    kep: counter?.kep ?? '',
    hasQueue: (counter?.serves.length ?? 0) > 0,
    state: now.state,
    since: now.state === 'closed' ? null : now.since,
    clerk: now.state === 'closed' ? null : now.clerk,
    ticket: ticket === undefined ? null : atHand(day, ticket),
    waiting:
      counter === undefined
        ? []
        : lineFor(day, counter).map(({ ticket: t, turn, delay }) => ({
            label: t.label,
            serviceId: t.service,
            service: serviceNameOf(day, t),
            priority: t.priority,
            takenAt: t.takenAt,
            turn,
            delay,
            onlyHere: t.only !== null,
            why: t.why,
            wait: waits.get(t.label) ?? null,
          })),
    rolls: rollsAt(day, counter),
    missed: missed.map((t) => ({ label: t.label, calledAt: t.calledAt ?? t.takenAt })),
    parked: ticketsIn(day, 'parked').map((t) => ({
      label: t.label,
      service: serviceNameOf(day, t),
      counter: t.parked?.counter ?? id,
      until: t.parked?.until ?? null,
      note: t.parked?.note ?? null,
      callable: t.parked?.counter === id || (counter !== undefined && delayAt(day, counter, t) !== null),
    })),
    appointments: [...day.appointments.values()]
      .filter(({ state }) => state === 'booked' || state === 'not-kept')
      .sort((a, b) => a.booked - b.booked)
      .map(({ appointment, booked, service, code, reference }) => {
        return { appointment, booked, service: serviceOf(day, service)?.name ?? null, code, reference }
      }),
    attending: now.state === 'attending' ? now.way : null,
    otherwise: hoursOn(day.settings, day.date).otherwise,
    pause: now.state === 'paused' ? now.reason : null,
    undo: undoOf(day, id),
    entries: entriesOf(day, id),
    served: ticketsIn(day, 'served').filter((t) => t.counter === id).length,
    channels: day.settings.channels,
    procedures: day.settings.procedures,
    favourites: day.settings.favourites,
    unlistedChannel: day.settings.unlistedChannel,
    services: day.settings.services,
    counters: day.settings.counters.map((c) => ({ id: c.id, state: counterState(day, c.id).state })),
    priorities: day.settings.priorities,
    pauseReasons: day.settings.pauseReasons,
    choices: day.settings.choices,
    printers,
  }
}

const atHand = (day: Day, ticket: Ticket): DeskTicket => ({
  label: ticket.label,
  service: serviceNameOf(day, ticket),
  language: ticket.language,
  takenAt: ticket.takenAt,
  calledAt: ticket.calledAt,
  servingAt: ticket.servingAt,
  calls: ticket.calls,
  serviceId: ticket.service,
  priority: ticket.priority,
  booked: ticket.appointment === null ? null : (day.appointments.get(ticket.appointment)?.booked ?? null),
  before: ticket.stays.flatMap(({ counter, calledAt, endedAt }) =>
    endedAt === null ? [] : [{ counter, from: calledAt, until: endedAt }],
  ),
  lasts: lastsOf(day, ticket.service),
  unseen: ticket.why.kind === 'torn' && !ticket.why.told && ticket.stays.length === 1,
  maybeUntorn: ticket.state === 'called' && isOfRoll(ticket.label) && ticket.stays.length === 1,
})

/** Fewer stays than these make no rule. */
const ENOUGH = 20

function lastsOf(day: Day, service: string): DeskTicket['lasts'] {
  const learned = day.pace.get(service)
  if (learned === undefined || learned.all.n < ENOUGH) return null
  return { usual: learned.usual, most: learned.most }
}

function undoOf(day: Day, counter: string): DeskView['undo'] {
  const last = day.lastMoves.get(counter)
  if (last === undefined || last.movedOn) return null
  return { move: last.move, ticket: last.ticket.label, until: last.at + TAKE_BACK_MS }
}

function entriesOf(day: Day, counter: string): DeskEntry[] {
  const own = [...day.entries.values()].filter((entry) => entry.counter === counter)
  return own.reverse().map(({ entry, ticket, at, way, rows, corrected }) => {
    const began = ticket === null ? null : (day.tickets.get(ticket)?.servingAt ?? null)
    // A ticket that was sent on began anew elsewhere, after this entry.
    const stays = ticket === null ? [] : (day.tickets.get(ticket)?.stays ?? [])
    const accurate = stays.every((stay) => stay.endedAt !== at || stay.accurate)
    return { entry, ticket, at, took: began === null || began > at ? null : at - began, accurate, way, rows, corrected }
  })
}
