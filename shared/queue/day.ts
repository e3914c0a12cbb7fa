// A day at an office, as the rules see it. Everything here is worked out from the day's facts and nothing else.

import type { DayNotice } from './notice.ts'
import { type Lengths, noPace, type Pace } from './pace.ts'
import type { RollState } from './roll.ts'
import type { Counter, OfficeSettings, Service } from './settings.ts'
import type {
  Asker,
  CaseEntry,
  Estimate,
  Instant,
  Label,
  Language,
  Move,
  Stay,
  TurnWhy,
  WayWithoutTicket,
} from './words.ts'

export type TicketState = 'waiting' | 'called' | 'serving' | 'parked' | 'served' | 'missed' | 'cancelled' | 'expired'

export type Ticket = {
  readonly label: Label
  readonly service: string
  readonly number: number
  readonly language: Language
  /** How many were before it when it was taken. */
  readonly ahead: number
  readonly state: TicketState
  readonly priority: string | null
  /** The instant that its place in the line counts from: the smallest is next. */
  readonly turn: Instant
  readonly why: TurnWhy
  /** The one counter that may call it; null: every counter that serves its service. */
  readonly only: string | null
  /** Set aside: where, until when, and the clerk's own note; null when it is not. */
  readonly parked: { readonly counter: string; readonly until: Instant | null; readonly note: string | null } | null
  /** The state in which the end of the day found it; null while the day has not sent it away. */
  readonly expiredFrom: TicketState | null
  readonly takenAt: Instant
  /** The last call; null before the first. */
  readonly calledAt: Instant | null
  readonly servingAt: Instant | null
  readonly endedAt: Instant | null
  /** The counter of the last call. */
  readonly counter: string | null
  /** The KEP of that counter at that moment, and who called. */
  readonly kep: string | null
  readonly clerk: string | null
  /** How often it was called or recalled. */
  readonly calls: number
  /** Its times at counters, the earliest first. */
  readonly stays: readonly Stay[]
  /** Since when it waits, or waited for its last call. */
  readonly waitsFrom: Instant
  /** What was said when it was taken; null when nothing could be. */
  readonly estimate: Estimate | null
  /** The appointment that it was given for; null: none. */
  readonly appointment: number | null
  /** The printer of its slip; null: the office's first. */
  readonly printer: string | null
  /** Taken by phone at the door: nothing is printed for it. */
  readonly takenBy?: 'phone'
}

export type Appointment = {
  readonly appointment: number
  readonly booked: Instant
  readonly service: string
  readonly code: string
  readonly reference: string | null
  readonly state: 'booked' | 'kept' | 'cancelled' | 'not-kept'
  /** The ticket that its holder has; null before. */
  readonly ticket: Label | null
}

/** A counter cannot lie: it serves *this* ticket, or none. */
export type CounterState =
  | { readonly state: 'closed' }
  | { readonly state: 'free'; readonly clerk: string; readonly since: Instant }
  | { readonly state: 'paused'; readonly clerk: string; readonly since: Instant; readonly reason: string }
  | { readonly state: 'called'; readonly clerk: string; readonly since: Instant; readonly ticket: Label }
  | { readonly state: 'serving'; readonly clerk: string; readonly since: Instant; readonly ticket: Label }
  /** Serves somebody who has no ticket. */
  | { readonly state: 'attending'; readonly clerk: string; readonly since: Instant; readonly way: WayWithoutTicket }

/** One announcement. `call` counts up through the day, so a screen knows which ones it has already rung for. */
export type Call = { readonly call: number; readonly ticket: Label; readonly counter: string; readonly at: Instant }

/** A counter's newest move, with everything as it stood before, so that it can be taken back. */
export type LastMove = {
  readonly at: Instant
  readonly move: Move
  readonly ticket: Ticket
  readonly state: CounterState
  readonly entry: number | null
  /** Something has happened to the ticket since: the move can be taken back no more. */
  readonly movedOn: boolean
}

/** What the house knows of a day besides its facts, where it matters to whoever corrects it. */
export type DayStanding = {
  /** The table of its year was signed. */
  readonly signed: boolean
  /** Its names, or all of it but its totals, were forgotten because of its age: nothing of it changes any more. */
  readonly forgotten: boolean
  /** Before the first day that anything was counted on. */
  readonly early: boolean
}
export const PLAIN_STANDING: DayStanding = { signed: false, forgotten: false, early: false }

export type KeptEntry = CaseEntry & { readonly at: Instant; readonly by: Asker; readonly corrected: boolean }

export type Day = {
  readonly office: string
  /** The local date in Europe/Athens, `2026-11-23`. */
  readonly date: string
  /** How many facts this day is made of; grows by one with each. */
  readonly revision: number
  readonly settings: OfficeSettings
  readonly phase: 'new' | 'running' | 'ended'
  readonly tickets: ReadonlyMap<Label, Ticket>
  readonly lastNumber: ReadonlyMap<string, number>
  readonly counters: ReadonlyMap<string, CounterState>
  /** The latest call of each ticket, newest first; as many as any board could need. */
  readonly calls: readonly Call[]
  readonly callsMade: number
  readonly entries: ReadonlyMap<number, KeptEntry>
  /** How many entries were ever made: numbers are not used twice. */
  readonly entriesMade: number
  readonly lastMoves: ReadonlyMap<string, LastMove>
  readonly appointments: ReadonlyMap<number, Appointment>
  /** Where the rolls of torn numbers stand, per service. Before the day begins: where the last one left them; handed in. */
  readonly rolls: ReadonlyMap<string, RollState>
  /** As it was put up, also when its time is over (`noticeHeld`); null: none. */
  readonly notice: DayNotice | null
  /** What today has taught of how long stays take, per service. */
  readonly lengths: Lengths
  /** How long people took on the days before this one; handed in, not a part of what happened. */
  readonly pace: Pace
  /** Handed in, not a part of what happened. */
  readonly standing: DayStanding
}

export const allClosed = (settings: OfficeSettings): Day['counters'] =>
  new Map(settings.counters.map((counter) => [counter.id, { state: 'closed' }]))

/** A day before anything has happened. */
export const morning = (date: string, settings: OfficeSettings): Day => ({
  office: settings.id,
  date,
  revision: 0,
  settings,
  phase: 'new',
  tickets: new Map(),
  lastNumber: new Map(),
  counters: allClosed(settings),
  calls: [],
  callsMade: 0,
  entries: new Map(),
  entriesMade: 0,
  lastMoves: new Map(),
  appointments: new Map(),
  rolls: new Map(),
  notice: null,
  lengths: new Map(),
  pace: noPace,
  standing: PLAIN_STANDING,
})

/** `Α 023`; beyond 999 the number is shown whole: `Α 1000`. */
export const labelOf = (letter: string, number: number): Label => `${letter} ${String(number).padStart(3, '0')}`

/** `Α` of `Α 023`: the series that it was taken in, whatever became of it. */
export const letterOf = (label: Label): string => label.slice(0, label.indexOf(' '))

export const serviceOf = (day: Day, id: string): Service | undefined => day.settings.services.find((s) => s.id === id)
export const counterOf = (day: Day, id: string): Counter | undefined => day.settings.counters.find((c) => c.id === id)
export const counterState = (day: Day, id: string): CounterState => day.counters.get(id) ?? { state: 'closed' }
export const ticketsIn = (day: Day, ...states: readonly TicketState[]): Ticket[] =>
  [...day.tickets.values()].filter((ticket) => states.includes(ticket.state))
