// What one counter's clerk sees: the ticket at hand, who waits for this counter in the order of the calls, and what was counted.
import type { Way } from '../queue/commands.ts'
import { type CounterState, counterOf, counterState, type Day, type Ticket, ticketsIn } from '../queue/day.ts'
import type { CaseRow, Instant, Label, Language } from '../queue/facts.ts'
import type { Bilingual, OfficeSettings, Procedure } from '../queue/settings.ts'
import { lineFor, turnTime } from '../queue/whose-turn.ts'
import { type Head, headOf } from './link.ts'
import type { Paper } from './paper.ts'

export type DeskTicket = {
  readonly label: Label
  readonly service: Bilingual
  readonly language: Language
  readonly takenAt: Instant
  readonly calledAt: Instant | null
  readonly servingAt: Instant | null
  readonly calls: number
}
export type DeskWaiting = {
  readonly label: Label
  readonly service: Bilingual
  readonly takenAt: Instant
  readonly turn: Instant
}
export type DeskEntry = {
  readonly entry: number
  readonly ticket: Label | null
  readonly at: Instant
  /** From the start of serving to the end, in milliseconds; null without a ticket. */
  readonly took: number | null
  readonly way: Way
  readonly rows: readonly CaseRow[]
  readonly corrected: boolean
}
export type DeskView = Head & {
  readonly counter: string
  readonly kep: string
  /** False at a KEP that has no queue: cases are logged, nobody is called. */
  readonly hasQueue: boolean
  readonly state: CounterState['state']
  readonly since: Instant | null
  /** Who holds the counter, as an identifier; the desk compares it with whoever is signed in. */
  readonly clerk: string | null
  /** The called or served ticket. */
  readonly ticket: DeskTicket | null
  readonly waiting: readonly DeskWaiting[]
  readonly missed: readonly { readonly label: Label; readonly calledAt: Instant }[]
  /** This counter's entries of today, newest first. */
  readonly entries: readonly DeskEntry[]
  readonly served: number
  readonly channels: OfficeSettings['channels']
  readonly procedures: readonly Procedure[]
  readonly favourites: readonly string[]
  readonly unlistedChannel: string | null
  readonly paper: Paper
}

export function deskView(day: Day, id: string, paper: Paper): DeskView {
  const counter = counterOf(day, id)
  const now = counterState(day, id)
  const nameOf = (service: string) => day.settings.services.find((s) => s.id === service)?.name ?? { el: '', en: '' }
  const ticket = now.state === 'called' || now.state === 'serving' ? day.tickets.get(now.ticket) : undefined
  const missed = ticketsIn(day, 'missed').filter((t) => counter?.serves.includes(t.service))
  return {
    ...headOf(day),
    counter: id,
    kep: counter?.kep ?? '',
    hasQueue: (counter?.serves.length ?? 0) > 0,
    state: now.state,
    since: now.state === 'closed' ? null : now.since,
    clerk: now.state === 'closed' ? null : now.clerk,
    ticket: ticket === undefined ? null : atHand(ticket, nameOf(ticket.service)),
    waiting:
      counter === undefined
        ? []
        : lineFor(day, counter).map((t) => ({
            label: t.label,
            service: nameOf(t.service),
            takenAt: t.takenAt,
            turn: turnTime(t),
          })),
    missed: missed.map((t) => ({ label: t.label, calledAt: t.calledAt ?? t.takenAt })),
    entries: entriesOf(day, id),
    served: ticketsIn(day, 'served').filter((t) => t.counter === id).length,
    channels: day.settings.channels,
    procedures: day.settings.procedures,
    favourites: day.settings.favourites,
    unlistedChannel: day.settings.unlistedChannel,
    paper,
  }
}

const atHand = (ticket: Ticket, service: Bilingual): DeskTicket => ({
  label: ticket.label,
  service,
  language: ticket.language,
  takenAt: ticket.takenAt,
  calledAt: ticket.calledAt,
  servingAt: ticket.servingAt,
  calls: ticket.calls,
})

function entriesOf(day: Day, counter: string): DeskEntry[] {
  const own = [...day.entries.values()].filter((entry) => entry.counter === counter)
  return own.reverse().map(({ entry, ticket, at, way, rows, corrected }) => {
    const began = ticket === null ? null : (day.tickets.get(ticket)?.servingAt ?? null)
    return { entry, ticket, at, took: began === null ? null : at - began, way, rows, corrected }
  })
}
