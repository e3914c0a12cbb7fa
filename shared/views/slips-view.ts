// What the printer shows: the slips of the newest tickets. It prints those that it has not printed and that are still fresh.

import type { Bilingual } from '../queue/bilingual.ts'
import { type Day, letterOf, type Ticket } from '../queue/day.ts'
import { closesSoonAfter } from '../queue/offer.ts'
import { isOfRoll } from '../queue/printed-label.ts'
import type { Printer, SlipSettings } from '../queue/printers.ts'
import { printerNamed } from '../queue/which-printer.ts'
import type { Instant, Label, Language, WaitRange } from '../queue/words.ts'
import type { AskedFor, AskedSlip } from './asked-slips.ts'
import { type Head, headOf } from './link.ts'
import { serviceNameOf } from './service-name.ts'

export type Slip = {
  /** `2026-11-23 Α 023`: one slip a ticket. */
  readonly id: string
  readonly ticket: Label
  readonly letter: string
  readonly service: Bilingual
  readonly language: Language
  readonly takenAt: Instant
  /** How many were before it when it was taken: what the kiosk said too. */
  readonly ahead: number
  /** How long that may take, as the kiosk said; null when it could not. */
  readonly wait: WaitRange | null
  /** Says on the paper that the number is not valid. */
  readonly practice: boolean
  /** What the office says last, in the slip's language; null: nothing. */
  readonly lastLine: string | null
  /** `14:00`, when the doors closed soon after it was taken; null: not soon. */
  readonly closes: string | null
  /** The address of the ticket's own page; null: none. */
  readonly page: string | null
}

/** What the staff asked for, with all that is printed on it. */
export type StaffPaper = {
  readonly id: string
  readonly at: Instant
  readonly for: Exclude<AskedFor, { kind: 'copy' }> | { readonly kind: 'copy'; readonly slip: Slip }
}

/** What one of the office's printers has to print, and how it is installed. */
export type SlipsView = Head & {
  readonly printer: Printer
  readonly style: SlipSettings
  readonly slips: readonly Slip[]
  readonly asked: readonly StaffPaper[]
}

const SLIPS_SHOWN = 20

/** What a view of one printer needs beside the day. */
export type Press = {
  readonly printer: Printer
  readonly asked: readonly AskedSlip[]
  /** The address of a ticket's own page; null: none. */
  readonly pageOf: (ticket: Ticket) => string | null
}

export function slipsView(day: Day, { printer, asked, pageOf }: Press): SlipsView {
  const slip = (ticket: Ticket) => slipOf(day, ticket, pageOf(ticket))
  const own = [...day.tickets.values()].filter(
    (ticket) =>
      // Whoever tore a number off a roll has it already, and so does whoever took one by phone.
      ticket.takenBy !== 'phone' &&
      !isOfRoll(ticket.label) &&
      printerNamed(day.settings.printers, ticket.printer)?.id === printer.id,
  )
  return {
    ...headOf(day),
    printer,
    style: day.settings.slip,
    slips: own.slice(-SLIPS_SHOWN).map(slip),
    asked: asked.flatMap(({ for: what, ...one }): StaffPaper[] => {
      if (what.kind !== 'copy') return [{ ...one, for: what }]
      const ticket = day.tickets.get(what.ticket)
      return ticket === undefined || isOfRoll(ticket.label)
        ? []
        : [{ ...one, for: { kind: 'copy', slip: slip(ticket) } }]
    }),
  }
}

function slipOf(day: Day, ticket: Ticket, page: string | null): Slip {
  return {
    id: `${day.date} ${ticket.label}`,
    ticket: ticket.label,
    letter: letterOf(ticket.label),
    service: serviceNameOf(day, ticket),
    language: ticket.language,
    takenAt: ticket.takenAt,
    ahead: ticket.ahead,
    wait: ticket.estimate === null ? null : { from: ticket.estimate.from, to: ticket.estimate.to },
    practice: day.settings.practice,
    lastLine: day.settings.texts.slip?.[ticket.language] ?? null,
    closes: closesSoonAfter(day, ticket.takenAt),
    page,
  }
}
