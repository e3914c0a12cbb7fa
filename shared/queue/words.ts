// The words that the rules are told in: who, when, which, and what kind of work. Everything else is made of these.

/** Milliseconds since 1970, UTC. */
export type Instant = number
/** A ticket's label, `Α 023`: its identity within the day, never changed. */
export type Label = string
export type Language = 'el' | 'en'

/** `kiosk` is the public's hand; `calendar` is the office itself when it finds a day that nobody closed. */
export type Role = 'kiosk' | 'clerk' | 'supervisor' | 'calendar'
/** Who asked. `person` is null for a kiosk and for the calendar. */
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
  | { readonly kind: 'transferred'; readonly order: 'first' | 'last' }
  | { readonly kind: 'returned'; readonly minutes: number }

/** What can be taken back, named by its fact. */
export type Move =
  | 'ticketCalled'
  | 'servingStarted'
  | 'ticketMissed'
  | 'ticketFinished'
  | 'ticketTransferred'
  | 'ticketParked'
  | 'ticketCancelled'
