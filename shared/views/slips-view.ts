// What the printer shows: the slips of the newest tickets. It prints those that it has not printed and that are still fresh.
import { type Day, letterOf } from '../queue/day.ts'
import type { Bilingual } from '../queue/settings.ts'
import type { Instant, Label, Language, WaitRange } from '../queue/words.ts'
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
}
export type SlipsView = Head & { readonly slips: readonly Slip[] }

const SLIPS_SHOWN = 20

export function slipsView(day: Day): SlipsView {
  const newest = [...day.tickets.values()].slice(-SLIPS_SHOWN)
  const head = headOf(day)
  return {
    ...head,
    slips: newest.map((ticket) => ({
      id: `${day.date} ${ticket.label}`,
      ticket: ticket.label,
      letter: letterOf(ticket.label),
      service: serviceNameOf(day, ticket),
      language: ticket.language,
      takenAt: ticket.takenAt,
      ahead: ticket.ahead,
      wait: ticket.estimate === null ? null : { from: ticket.estimate.from, to: ticket.estimate.to },
      practice: head.practice,
      lastLine: day.settings.texts.slip?.[ticket.language] ?? null,
    })),
  }
}
