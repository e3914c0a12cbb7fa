// Everything that can have happened at an office in a day. A fact, once stored, keeps its shape for ever: new meaning, new name.

import type { Bilingual } from './bilingual.ts'
import type { CounterState, Ticket } from './day.ts'
import type { OfficeSettings } from './settings.ts'
import type { Asker, CaseEntry, Estimate, Instant, Label, Language, Move, TurnWhy, WayWithoutTicket } from './words.ts'

export type Fact =
  | { readonly type: 'dayBegan'; readonly date: string; readonly settings: OfficeSettings }
  /** From now on the day runs by these. `version`: of the installation's configuration that they come from. */
  | { readonly type: 'settingsChanged'; readonly version: number; readonly settings: OfficeSettings }
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
      /** What was said of the wait, on the kiosk and on paper; null when nothing could be. Missing in the oldest facts. */
      readonly estimate?: Estimate | null
      /** The printer of the office that prints its slip; null, or missing in older facts: its first. */
      readonly printer?: string | null
      /** By whose hand, where no slip is printed for it; missing: the kiosk's or the staff's. */
      readonly takenBy?: 'phone'
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
  /** Its holder has let others pass: it waits on, behind them. */
  | { readonly type: 'ticketStoodBack'; readonly ticket: Label; readonly turn: Instant; readonly why: TurnWhy }
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
  /** The counter was closed while its ticket stood there: it waits again, with the turn that it had. */
  | { readonly type: 'ticketSentBack'; readonly ticket: Label; readonly counter: string }
  /** It stood at the counter for so many minutes that somebody must have forgotten it: no average counts these times. */
  | { readonly type: 'timeNotAccurate'; readonly ticket: Label; readonly counter: string; readonly minutes: number }
  /** Somebody without a ticket is served: on the telephone, by video, at the counter itself. */
  | {
      readonly type: 'servingWithoutTicketBegan'
      readonly counter: string
      readonly kep: string
      readonly way: WayWithoutTicket
    }
  /** `entry` null: it came to nothing. `accurate`: see `timeNotAccurate`. */
  | {
      readonly type: 'servingWithoutTicketEnded'
      readonly counter: string
      readonly kep: string
      readonly way: WayWithoutTicket
      readonly began: Instant
      readonly entry: number | null
      readonly accurate: boolean
    }
  | {
      readonly type: 'appointmentBooked'
      /** 1, 2, 3 … within the day. */
      readonly appointment: number
      readonly booked: Instant
      readonly service: string
      /** Four figures, the only ones of their kind on this day: typed at the kiosk. */
      readonly code: string
      /** What helps to find it at the counter: a booking number, initials. */
      readonly reference: string | null
    }
  | { readonly type: 'appointmentCancelled'; readonly appointment: number }
  /** Its holder is here and has this ticket. */
  | { readonly type: 'appointmentKept'; readonly appointment: number; readonly ticket: Label }
  /** The day ended and nobody had come. */
  | { readonly type: 'appointmentNotKept'; readonly appointment: number }
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
  /** Logged when the day was over: nobody knows at which hour of it the work was done, nor by whose hands. */
  | ({ readonly type: 'casesLoggedLate'; readonly reason: string } & CaseEntry)
  | { readonly type: 'ticketExpired'; readonly ticket: Label }
  /** Where a roll of torn numbers stands. `number`: the running one that is called next. */
  | { readonly type: 'rollSet'; readonly service: string; readonly number: number }
  /** A number of a roll that was called and that nobody had torn, or whose call was taken back: it was never given. */
  | {
      readonly type: 'ticketNotTorn'
      readonly ticket: Label
      /** The service whose roll it is, and its running number there. */
      readonly service: string
      readonly number: number
      /** Where it was called; null: that call was taken back. */
      readonly counter: string | null
    }
  /** What the boards say besides, until then or (null) for the rest of the day; `text` null: nothing any more. */
  | { readonly type: 'noticeSet'; readonly text: Bilingual | null; readonly until: Instant | null }
  | { readonly type: 'dayEnded' }
  /** The day was ended by mistake: the ticket waits, is missed or is set aside again, as before. */
  | { readonly type: 'ticketRestored'; readonly ticket: Label; readonly state: 'waiting' | 'missed' | 'parked' }
  | { readonly type: 'dayReopened' }

/** A fact as the journal keeps it: when it happened and who caused it. */
export type Recorded = { readonly at: Instant; readonly by: Asker; readonly fact: Fact }
