// Everything that can have happened at an office in a day. A fact, once stored, keeps its shape for ever: new meaning, new name.
import type { Way } from './commands.ts'
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
    }
  | { readonly type: 'ticketCalled'; readonly ticket: Label; readonly counter: string; readonly kep: string }
  | { readonly type: 'ticketRecalled'; readonly ticket: Label; readonly counter: string }
  | { readonly type: 'servingStarted'; readonly ticket: Label; readonly counter: string }
  | { readonly type: 'ticketMissed'; readonly ticket: Label; readonly counter: string }
  | { readonly type: 'ticketFinished'; readonly ticket: Label; readonly counter: string }
  | ({ readonly type: 'casesLogged' } & CaseEntry)
  | ({ readonly type: 'casesCorrected'; readonly reason: string } & CaseEntry)
  | { readonly type: 'ticketExpired'; readonly ticket: Label }
  | { readonly type: 'dayEnded' }
  /** The day was ended by mistake: the ticket waits again, or is missed again, as before. */
  | { readonly type: 'ticketRestored'; readonly ticket: Label; readonly state: 'waiting' | 'missed' }
  | { readonly type: 'dayReopened' }

/** A fact as the journal keeps it: when it happened and who caused it. */
export type Recorded = { readonly at: Instant; readonly by: Asker; readonly fact: Fact }
