// Everything that can have happened at an office in a day. A fact, once stored, keeps its shape for ever: new meaning, new name.
import type { Way } from './commands.ts'
import type { CounterState, Ticket } from './day.ts'
import type { OfficeSettings } from './settings.ts'

/** Milliseconds since 1970, UTC. */
export type Instant = number
/** A ticket's label, `Α 023`: its identity within the day, never changed. */
export type Label = string
export type Language = 'el' | 'en'

/** `kiosk` is the public's hand; `calendar` is the office itself when it finds a day that nobody closed. */
export type Role = 'kiosk' | 'clerk' | 'supervisor' | 'calendar'
/** Who asked. `person` is null for a kiosk and for the calendar. */
export type Asker = { readonly role: Role; readonly person: string | null }

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

export type Fact =
  | { readonly type: 'dayBegan'; readonly date: string; readonly settings: OfficeSettings }
  | { readonly type: 'counterOpened'; readonly counter: string; readonly clerk: string }
  | { readonly type: 'counterTakenOver'; readonly counter: string; readonly clerk: string; readonly from: string }
  | { readonly type: 'counterClosed'; readonly counter: string }
  | {
      readonly type: 'ticketTaken'
      readonly ticket: Label
      readonly service: string
      readonly number: number
      readonly language: Language
      /** How many who waited then would be called before it; what the kiosk and the slip said. */
      readonly ahead: number
      readonly priority: string | null
      readonly turn: Instant
      readonly why: TurnWhy
    }
  | {
      readonly type: 'ticketCalled'
      readonly ticket: Label
      readonly counter: string
      readonly kep: string
      /** The turn time that it was called by, with what this counter adds to it. */
      readonly turn: Instant
      /** Why it was called out of turn; null when it was its turn. */
      readonly reason: string | null
    }
  | { readonly type: 'ticketRecalled'; readonly ticket: Label; readonly counter: string }
  | { readonly type: 'servingStarted'; readonly ticket: Label; readonly counter: string }
  | { readonly type: 'ticketMissed'; readonly ticket: Label; readonly counter: string }
  | { readonly type: 'ticketFinished'; readonly ticket: Label; readonly counter: string }
  | {
      readonly type: 'ticketTransferred'
      readonly ticket: Label
      readonly counter: string
      readonly service: string
      /** The one counter that may call it; null: every counter that serves the service. */
      readonly only: string | null
      readonly turn: Instant
      readonly why: TurnWhy
    }
  | {
      readonly type: 'ticketParked'
      readonly ticket: Label
      readonly counter: string
      /** When the clerk wants to be reminded. */
      readonly until: Instant | null
      readonly note: string | null
    }
  /** A missed one has come back and waits again. */
  | { readonly type: 'ticketReturned'; readonly ticket: Label; readonly turn: Instant; readonly why: TurnWhy }
  | { readonly type: 'ticketCancelled'; readonly ticket: Label; readonly counter: string | null }
  | {
      readonly type: 'ticketChanged'
      readonly ticket: Label
      readonly service: string
      readonly priority: string | null
      readonly turn: Instant
      readonly why: TurnWhy
    }
  | { readonly type: 'counterPaused'; readonly counter: string; readonly reason: string }
  | { readonly type: 'pauseEnded'; readonly counter: string }
  /** The counter's last move is as if it had never been: its ticket and itself stand as before it. */
  | {
      readonly type: 'moveTakenBack'
      readonly counter: string
      readonly move: Move
      readonly ticket: Ticket
      readonly state: CounterState
      /** The entry that the move had logged and that is counted no more. */
      readonly entry: number | null
    }
  | ({ readonly type: 'casesLogged' } & CaseEntry)
  | ({ readonly type: 'casesCorrected'; readonly reason: string } & CaseEntry)
  | { readonly type: 'ticketExpired'; readonly ticket: Label }
  | { readonly type: 'dayEnded' }
  /** The day was ended by mistake: the ticket waits, is missed or is set aside again, as before. */
  | { readonly type: 'ticketRestored'; readonly ticket: Label; readonly state: 'waiting' | 'missed' | 'parked' }
  | { readonly type: 'dayReopened' }

/** A fact as the journal keeps it: when it happened and who caused it. */
export type Recorded = { readonly at: Instant; readonly by: Asker; readonly fact: Fact }
