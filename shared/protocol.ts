// What goes over the line. Two kinds of message: a command goes up and gets an answer, a view comes down.
import type { AskCopy, CopyAnswer } from './printers/copies.ts'
import type { Command, Reply } from './queue/commands.ts'
import type { Refusal } from './queue/refusals.ts'
import type { Instant } from './queue/words.ts'
import type { Scope, StaffRole } from './rights.ts'
import type { ButtonPress, SignsReport } from './signs/told.ts'
import type { AskedReport } from './views/asked-slips.ts'
import type { BoardView } from './views/board-view.ts'
import type { CounterView } from './views/counter-view.ts'
import type { DeskView } from './views/desk-view.ts'
import type { DoorView, TakeView } from './views/door-view.ts'
import type { ExitView } from './views/exit-view.ts'
import type { KioskView } from './views/kiosk-view.ts'
import type { PrinterHealth } from './views/paper.ts'
import type { PaperView } from './views/paper-view.ts'
import type { SignsView } from './views/signs-view.ts'
import type { SlipsView } from './views/slips-view.ts'
import type { TicketView } from './views/ticket-view.ts'
import type { TodayView } from './views/today-view.ts'

/** Every kind of screen and the view that it draws. */
export type Views = {
  board: BoardView
  kiosk: KioskView
  /** For the small display over a counter. */
  counter: CounterView
  desk: DeskView
  today: TodayView
  /** For the printer's process: what to print. */
  slips: SlipsView
  /** For the page of the virtual printer: what was printed. */
  paper: PaperView
  /** For a ticket's own page. */
  ticket: TicketView
  /** For the process of signs and buttons: what each counter shows. */
  signs: SignsView
  /** For the tablet at the exit. */
  exit: ExitView
  /** For the screen at the entrance: the code that phones take a number with. */
  door: DoorView
  /** For a phone that has read that code. */
  take: TakeView
}
export type Screen = keyof Views

/**
 * What a screen wants to see: said once, when it connects. `counter` is for a desk and for a counter's display, `layout` for a board that shows a part, `printer`
 * for who has to do with one of the office's printers: a kiosk beside it, its page, its process; none: the first. `key` is of a
 * ticket's link, or the code of the door.
 */
export type Look = {
  readonly screen: Screen
  readonly office: string
  readonly counter?: string
  readonly layout?: string
  readonly printer?: string
  readonly key?: string
}

/** A whole view, as one room of screens gets it. A screen draws the last one that it received. */
export type Told<S extends Screen = Screen> = {
  readonly screen: S
  /** The server's clock, so that a screen's own clock need not be right. */
  readonly at: Instant
  /** The build of the server's pages: a screen of another build loads itself anew. */
  readonly build: string
  readonly view: Views[S]
}

/** `id` is the command's own: sent again after a cut with the same id, it happens once and gets the first answer. */
export type Ask = {
  readonly id: string
  readonly office: string
  readonly command: Command
  /** For how many milliseconds the screen kept the press before it could send it; 0 for an ordinary one. */
  readonly kept: number
}

/** What a desk goes on doing while the line is down. Everything else needs the server's word at once. */
export const KEEPABLE = ['startServing', 'finish', 'finishWithoutTicket', 'logCases'] as const
export type Keepable = Extract<Command, { type: (typeof KEEPABLE)[number] }>
export const isKeepable = (command: Command): command is Keepable =>
  (KEEPABLE as readonly string[]).includes(command.type) // a list of verbs is a list of strings

/** A press is kept no longer than a working day. */
export const KEPT_AT_MOST_MS = 12 * 3_600_000

export type Answer =
  /** `page`: to a kiosk or a phone, the address of the ticket's own page; missing: it has none. */
  | { readonly ok: true; readonly revision: number; readonly reply: Reply; readonly page?: string }
  /**
   * `holder`: the counter that has the ticket, where another one was quicker. `about`: what it is about; `page`: to a phone, the
   * page of the number that it has already.
   */
  | {
      readonly ok: false
      readonly refusal: Refusal
      readonly holder?: string
      readonly about?: string
      readonly page?: string
    }

/** What the printer's process says of itself: its paper, newest first, and how it is. */
export type PrinterReport = {
  readonly papers: PaperView['papers']
  /** Missing from the process of an older version, at another machine. */
  readonly printer?: PrinterHealth
  /** What became of the slips that it was asked for, the newest last. Missing as above, and so is the next. */
  readonly asked?: readonly AskedReport[]
  /** Letters that it has no glyph for, each once. */
  readonly lost?: readonly string[]
}

/** What a screen says of itself when it connects, when something of it changes, and every minute. */
export type DeviceReport = {
  /** The build of the pages that it draws. */
  readonly build: string
  /** In CSS pixels, and how many of its own make one of them. */
  readonly screen: { readonly w: number; readonly h: number; readonly ratio: number }
  /** `blocked`: the browser waits for a touch. `off`: it has none. `none`: this kind of screen makes no sound. */
  readonly sound: 'on' | 'blocked' | 'off' | 'none'
  readonly visible: boolean
}

/** What a device is told to do. */
export type Order =
  /** Said first, before its view: the office that it belongs to, whichever it asked for. */
  | { readonly do: 'belong'; readonly office: string }
  | { readonly do: 'identify'; readonly name: string; readonly place: string }
  | { readonly do: 'reload' }
  /** Its picture is for enrolled devices: it may ask to be one. */
  | { readonly do: 'enrol' }
  /** It is no device of the house any more. */
  | { readonly do: 'forget' }
  /** The link that it came by holds no more, or never did. */
  | { readonly do: 'end' }

export type Up = {
  ask: (message: Ask, answer: (answer: Answer) => void) => void
  print: (message: AskCopy, answer: (answer: CopyAnswer) => void) => void
  report: (message: PrinterReport, heard: () => void) => void
  /** Of the process of signs and buttons only. */
  signs: (message: SignsReport, heard: () => void) => void
  press: (message: ButtonPress, answer: (answer: Answer) => void) => void
  device: (message: DeviceReport) => void
}
export type Down = { view: (told: Told) => void; order: (order: Order) => void }

/** The namespace where a screen waits for its enrolment: it is told its code, anew when that grows old, and when it is let in. */
export const ENROLMENT = '/enrolment'
export type Code = {
  readonly code: string
  readonly at: Instant
  readonly freshUntil: Instant
}
export type EnrolmentDown = { code: (code: Code) => void; admitted: () => void }
export type EnrolmentUp = Record<string, never>
/** Why no code is given. */
export type NoCode = 'malformed' | 'too-many' | 'removed'
/** Why a screen gets no view, though what it said was well-formed: it may ask to be enrolled, forget that it was, or end. */
export type TurnedAway = 'not-enrolled' | 'removed' | 'no-such-link'

/** Who is signed in, `GET /api/me`. */
export type Me = { readonly id: string; readonly name: string; readonly role: StaffRole } & Scope

/** Where one may sit, `GET /api/offices`: for staff only, since it says who sits where. */
export type OfficeSeats = {
  readonly id: string
  readonly name: { readonly el: string; readonly en: string }
  readonly hasQueue: boolean
  /** Nothing that is done there counts. */
  readonly practice: boolean
  readonly seats: readonly {
    readonly counter: string
    readonly kep: string
    /** Service letters that are called here. */
    readonly letters: readonly string[]
    /** `name` null: a simulated colleague. */
    readonly clerk: { readonly id: string; readonly name: string | null; readonly since: Instant } | null
  }[]
}
