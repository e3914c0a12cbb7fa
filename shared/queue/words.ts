// The words that the rules are told in: who, when, which, and what kind of work. Everything else is made of these.

/** Milliseconds since 1970, UTC. */
export type Instant = number
/** A ticket's label, `Α 023`: its identity within the day, never changed. */
export type Label = string
export type Language = 'el' | 'en'

/**
 * `kiosk` is the public's hand; `phone` is whoever holds one ticket; `head` is responsible for a KEP; `auditor` only reads;
 * `calendar` is the office itself when it finds a day that nobody closed.
 */
export type Role = 'kiosk' | 'phone' | 'clerk' | 'head' | 'supervisor' | 'administrator' | 'auditor' | 'calendar'
/** Those who answer for more than their own counter. */
export const OVERSEERS: readonly Role[] = ['head', 'supervisor', 'administrator']
export const oversees = ({ role }: Asker): boolean => OVERSEERS.includes(role)
/** Who asked. `person` is null for a kiosk, a phone and the calendar. */
export type Asker = { readonly role: Role; readonly person: string | null }

/** How a case came: with a ticket, or without one in one of these ways. */
export const WAYS_WITHOUT_TICKET = ['counter', 'phone', 'video', 'post'] as const
export type WayWithoutTicket = (typeof WAYS_WITHOUT_TICKET)[number]
export type Way = 'ticket' | WayWithoutTicket

/** One kind of work done, so many times. `procedure` null: not said which. */
export type CaseRow = { readonly channel: string; readonly procedure: string | null; readonly quantity: number }

export type CaseEntry = {
  /** 1, 2, 3 … within the day. */
  readonly entry: number
  readonly ticket: Label | null
  readonly counter: string
  /** The KEP that the counter belonged to at that moment; a later move never changes it. */
  readonly kep: string
  readonly way: Way
  readonly rows: readonly CaseRow[]
}

/** Why a ticket's turn time is what it is. `minutes`: the head start, or how long ago the come-back counts as having come. */
export type TurnWhy =
  | { readonly kind: 'taken' }
  | { readonly kind: 'priority'; readonly priority: string; readonly minutes: number }
  /** Booked for then; `late`: came later than the grace, and stands as if without it. `minutes`: the head start of a class. */
  | { readonly kind: 'appointment'; readonly booked: Instant; readonly late: boolean; readonly minutes: number }
  | { readonly kind: 'transferred'; readonly order: 'first' | 'last' }
  | { readonly kind: 'returned'; readonly minutes: number }
  /** Its holder let so many people pass. */
  | { readonly kind: 'stoodBack'; readonly people: number }
  /** Torn off a roll: it counts from when the office heard of it; `told`: that they wait, before anybody called it. */
  | { readonly kind: 'torn'; readonly told: boolean }

/** What can be taken back, named by its fact. */
export type Move =
  | 'ticketCalled'
  | 'servingStarted'
  | 'ticketMissed'
  | 'ticketFinished'
  | 'ticketTransferred'
  | 'ticketParked'
  | 'ticketCancelled'

/** How a stay at a counter ended. `expired`: the day did, with the ticket still there. */
export type StayEnd = 'served' | 'transferred' | 'missed' | 'parked' | 'cancelled' | 'returned' | 'expired'

/** One stay of a ticket at a counter, from its call to what came of it: a ticket may have several. Times in milliseconds, UTC. */
export type Stay = {
  readonly service: string
  readonly counter: string
  readonly kep: string
  readonly clerk: string | null
  /** Since when it had waited for this call: since it was taken, was booked for, came back, or was sent on. */
  readonly waitedFrom: Instant
  readonly calledAt: Instant
  readonly servingAt: Instant | null
  readonly endedAt: Instant | null
  readonly end: StayEnd | null
  /** False: it was left open for so long that its times say nothing about the work. */
  readonly accurate: boolean
}

/** How long until the call, in whole minutes; `to` null: longer than anybody should promise (`from` and more). */
export type WaitRange = { readonly from: number; readonly to: number | null }
/** What was told, and the unrounded middle of it in seconds. */
export type Estimate = WaitRange & { readonly expected: number }
