// All the offices of this installation, each with its journal and its printers; the practice office is the last of them.

import { timeOf } from '#shared/calendar.ts'
import type { PrinterReport } from '#shared/protocol.ts'
import type { Day, Ticket } from '#shared/queue/day.ts'
import type { Pace } from '#shared/queue/pace.ts'
import type { Instant } from '#shared/queue/words.ts'
import type { DoorCode } from '#shared/views/door-view.ts'
import type { Paper } from '#shared/views/paper.ts'
import type { PrintedSlip } from '#shared/views/paper-view.ts'
import type { AskedSlips } from './asked-slips.ts'
import type { DoorCodes } from './door-codes.ts'
import type { Journal } from './journal.ts'
import { Office, type SettingsOn } from './office.ts'
import { PhoneHands } from './phone-hands.ts'
import type { Held, TicketPages } from './ticket-pages.ts'

/** What the office knows of one of its printers. */
export type Printer = {
  readonly asked: AskedSlips
  paperState(now: Instant): Paper
  papers(): readonly PrintedSlip[]
  heard(report: PrinterReport, now: Instant): void
  unknownSlips(): readonly string[]
  lostLetters(): readonly string[]
  isBlind(): boolean
}

export type OfficesParts = {
  readonly clock: () => Instant
  /** How long people took at an office on the days before a date. */
  readonly paceBefore: (office: string, date: string) => Pace
  /** One of the printers of an office; null: nobody prints there. */
  readonly printerOf: (office: string, printer: string) => Printer | null
  readonly ticketPages: TicketPages
  readonly isRated: (key: string) => boolean
  readonly doorCodes: DoorCodes
  /** Whether only the house's own devices are shown what hangs in the room. */
  readonly ownDevicesOnly: () => boolean
  /** Lines of an office to its signs and buttons that are down, by their names. */
  readonly linesDown: (office: string) => readonly string[]
}

export class Offices {
  readonly clock: () => Instant
  /** Who took a number by phone. */
  readonly phones = new PhoneHands((office) => this.find(office)?.today() ?? null)
  private readonly parts: OfficesParts
  private readonly byId = new Map<string, Office>()
  /** The date and the minute that each office's screens were last told of. */
  private readonly toldMinutes = new Map<string, string>()
  private readonly listeners: ((office: string, day: Day) => void)[] = []

  constructor(parts: OfficesParts) {
    this.parts = parts
    this.clock = parts.clock
  }

  /** Takes up the day of an office where its journal left it. */
  open(id: string, settingsOn: SettingsOn, journal: Journal): Office {
    const { clock } = this.parts
    const tell = (day: Day) => this.tell(id, day)
    const paceBefore = (date: string) => this.parts.paceBefore(id, date)
    const office = new Office({ id, settingsOn, journal, clock, paceBefore, tell })
    this.byId.set(id, office)
    this.toldMinutes.set(id, this.minuteOf(office.today()))
    return office
  }

  /** The installation has it no longer; what its journal holds stays. */
  close(id: string): void {
    this.byId.delete(id)
    this.toldMinutes.delete(id)
  }

  /** As the configuration now lists them; offices that it does not list (the practice office) come last. */
  inOrder(ids: readonly string[]): void {
    const others = [...this.byId.keys()].filter((id) => !ids.includes(id))
    for (const id of [...ids, ...others]) {
      const office = this.byId.get(id)
      if (office === undefined) continue
      this.byId.delete(id) // a map keeps the order in which its keys came
      this.byId.set(id, office)
    }
  }

  /** Who is told when something has happened, in the order in which they asked: the doors first. */
  onTold(listener: (office: string, day: Day) => void): void {
    this.listeners.push(listener)
  }

  /**
   * Waits grow shorter, doors close, and a new date is a new day, with no fact at all: screens are told of the new minute.
   */
  lookAtTheClock(): void {
    this.phones.lookAtTheClock()
    for (const [id, office] of this.byId) {
      const day = office.today()
      if (this.toldMinutes.get(id) !== this.minuteOf(day)) this.tell(id, day)
    }
  }

  private minuteOf(day: Day): string {
    return `${day.date} ${timeOf(this.clock())}`
  }

  find(id: string): Office | undefined {
    return this.byId.get(id)
  }

  all(): Office[] {
    return [...this.byId.values()]
  }

  /** Those whose work counts. */
  real(): Office[] {
    return this.all().filter(({ settings }) => !settings.practice)
  }

  /** The one that is meant where nobody has named one: never the practice office. */
  first(): Office | undefined {
    return this.real().find(({ settings }) => settings.services.length > 0) ?? this.real()[0]
  }

  printerOf(office: string, printer: string): Printer | null {
    return this.parts.printerOf(office, printer)
  }

  /** Something is to be printed that is no fact of the day: whoever looks is told anew. */
  tellAgain(office: string): void {
    const found = this.find(office)
    if (found !== undefined) this.tell(office, found.today())
  }

  /** The address of a ticket's own page; null: none. */
  pageOf(day: Day, ticket: Ticket): string | null {
    return this.parts.ticketPages.addressOf(day, ticket)
  }

  /** The address of the form for messages; null: none. */
  formOf(day: Day): string | null {
    return this.parts.ticketPages.formOf(day)
  }

  /** Whether whoever holds this link has rated already. */
  isRated(key: string): boolean {
    return this.parts.isRated(key)
  }

  /** The ticket whose own page has this link, among those of today; null: there is none. */
  held(key: string): Held | null {
    return this.parts.ticketPages.find(
      key,
      this.real().map((office) => office.today()),
    )
  }

  /** What stands at its door now; null: nothing. */
  doorCode(day: Day): DoorCode | null {
    return this.parts.doorCodes.shown(day, this.clock())
  }

  /** The same on its kiosk. Where anybody may look at that, anybody could take numbers from home. */
  kioskCode(day: Day): DoorCode | null {
    return day.settings.phoneTickets?.atKiosk === true && this.parts.ownDevicesOnly() ? this.doorCode(day) : null
  }

  /** The office at whose door this code stood a moment ago; null: none. */
  doorOf(code: string): string | null {
    const days = this.real().map((office) => office.today())
    return this.parts.doorCodes.officeOf(code, days, this.clock())
  }

  linesDown(office: string): readonly string[] {
    return this.parts.linesDown(office)
  }

  private tell(office: string, day: Day): void {
    this.toldMinutes.set(office, this.minuteOf(day))
    for (const listener of this.listeners) listener(office, day)
  }

  paperOf(office: string, printer: string): Paper {
    return this.printerOf(office, printer)?.paperState(this.clock()) ?? { state: 'none', since: null }
  }
}
