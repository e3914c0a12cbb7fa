// What a ticket's own page shows, to whoever holds its link: where it stands, how long that may take, and what its holder may do.
// It carries no revision: the same picture is the same message, so that a phone is told only of what it would draw otherwise.

import type { Bilingual } from '../queue/bilingual.ts'
import type { Day, Ticket } from '../queue/day.ts'
import { closesSoonAfter } from '../queue/offer.ts'
import { printedLabel } from '../queue/printed-label.ts'
import type { Instant, Label, Language, WaitRange } from '../queue/words.ts'
import { placesIn } from './places.ts'
import { serviceNameOf } from './service-name.ts'
import { waitsAt } from './waits.ts'

/** So many people could pass, and what the wait would be then; null when no open counter can tell. */
export type Passing = { readonly people: number; readonly wait: WaitRange | null }

export type Stand =
  | {
      readonly state: 'waiting'
      /** How many will be called before. */
      readonly ahead: number
      /** Null: no open counter calls it now. */
      readonly wait: WaitRange | null
      /** None: nobody waits behind. */
      readonly passing: readonly Passing[]
      /** Whether it was sent on from a counter; `only`: the one counter that will call it. */
      readonly transferred: boolean
      readonly only: string | null
    }
  /** `rings` counts its calls up: a phone rings for each once. */
  | { readonly state: 'called'; readonly counter: string; readonly rings: number }
  | { readonly state: 'serving'; readonly counter: string }
  | { readonly state: 'missed'; readonly counter: string; readonly at: Instant }
  /** Set aside; `until`: when its clerk wants to be reminded. */
  | { readonly state: 'parked'; readonly counter: string; readonly until: Instant | null }
  | { readonly state: 'served' | 'cancelled' | 'expired' }

export type TicketView = {
  readonly office: Bilingual
  readonly label: Label
  readonly service: Bilingual
  /** That it was taken in. */
  readonly language: Language
  readonly stand: Stand
  /** The newest calls, as they stand on the board. */
  readonly calls: readonly { readonly ticket: Label; readonly counter: string }[]
  /** `14:00`, when the doors close soon; null: not soon. */
  readonly closes: string | null
  /** What its holder may say of the service; null: not served, or nothing is asked here. */
  readonly opinion: TicketOpinion | null
}

/** `rate`: it was not rated yet. `messages`: to which KEP something can be written; null: that is switched off. */
export type TicketOpinion = { readonly rate: boolean; readonly messages: string | null }

const CALLS_SHOWN = 3

export function ticketView(day: Day, ticket: Ticket, now: Instant): TicketView {
  return {
    office: day.settings.name,
    label: ticket.label,
    service: serviceNameOf(day, ticket),
    language: ticket.language,
    stand: standOf(day, ticket, now),
    calls: day.calls
      .slice(0, CALLS_SHOWN)
      .map((call) => ({ ticket: printedLabel(call.ticket), counter: call.counter })),
    closes: day.phase === 'ended' ? null : closesSoonAfter(day, now),
    opinion: opinionOf(day, ticket),
  }
}

function opinionOf({ settings: { opinions } }: Day, { state, kep }: Ticket): TicketOpinion | null {
  if (state !== 'served' || (!opinions.phone && !opinions.messages)) return null
  return { rate: opinions.phone, messages: opinions.messages ? kep : null }
}

function standOf(day: Day, ticket: Ticket, now: Instant): Stand {
  const { state, calls } = ticket
  const counter = ticket.counter ?? ''
  switch (state) {
    case 'waiting':
      return waiting(day, ticket, now)
    case 'called':
      return { state, counter, rings: calls }
    case 'serving':
      return { state, counter }
    case 'missed':
      return { state, counter, at: ticket.calledAt ?? ticket.takenAt }
    case 'parked':
      return { state, counter: ticket.parked?.counter ?? counter, until: ticket.parked?.until ?? null }
    case 'served':
    case 'cancelled':
    case 'expired':
      return { state }
  }
}

const OFFERED = [2, 5, 10]

function waiting(day: Day, { label, why, only }: Ticket, now: Instant): Stand {
  const { ahead, behind } = placesIn(day).get(label) ?? { ahead: 0, behind: [] }
  const { tickets } = waitsAt(day, now)
  // Whoever stands back takes the place of the last one who passes: their wait is the wait that is to be.
  const passing = (behind.length < 2 ? [behind.length] : OFFERED.filter((people) => people <= behind.length))
    .filter((people) => people > 0)
    .map((people) => ({ people, wait: tickets.get(behind[people - 1] ?? '') ?? null }))
  const transferred = why.kind === 'transferred'
  return { state: 'waiting', ahead, wait: tickets.get(label) ?? null, passing, transferred, only }
}
