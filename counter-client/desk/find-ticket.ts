// Which tickets somebody means who types `23`, `Α23`, `a 023` or, on a Latin keyboard, `g7` for Γ 007.

import { timeOf } from '#shared/calendar.ts'
import { foldHeading } from '#shared/greek/look-alikes.ts'
import { printedLabel } from '#shared/queue/printed-label.ts'
import type { Instant, Label, Language } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { minutes } from '../staff/times.ts'
import type { AwayKind } from './Away.tsx'
import { nextOf } from './next-in-line.ts'

export type FoundTicket = {
  readonly label: Label
  readonly where: 'next' | 'waiting' | AwayKind
  /** What is known of it, in words. */
  readonly what: string
}

/** Letters of tickets that no Latin letter looks like: what the same key gives on a Latin keyboard. */
const SAME_KEY: Readonly<Record<string, string>> = { G: 'Γ', D: 'Δ', L: 'Λ', F: 'Φ' }
const MOST = 8

/** The exact number first, then those that begin with it; none before anything is typed. */
export function findTickets(view: DeskView, typed: string, now: Instant, language: Language): FoundTicket[] {
  const asked = read(typed)
  if (asked === null) return []
  const matching = ticketsOf(view, now, language).flatMap((ticket) => {
    const { letter, digits } = partsOf(printedLabel(ticket.label))
    const fits = (asked.letter === '' || asked.letter === letter) && digits.startsWith(asked.digits)
    return fits ? [{ ticket, exact: digits === asked.digits }] : []
  })
  return [...matching.filter(({ exact }) => exact), ...matching.filter(({ exact }) => !exact)]
    .map(({ ticket }) => ticket)
    .slice(0, MOST)
}

function ticketsOf(view: DeskView, now: Instant, language: Language): FoundTicket[] {
  const words = desk[language].findTicket
  const next = nextOf(view, now)
  return [
    ...view.waiting.map((one): FoundTicket => {
      const what = `${one.service[language]} · ${one === next ? words.next : words.waits(minutes(now - one.takenAt))}`
      return { label: one.label, where: one === next ? 'next' : 'waiting', what }
    }),
    ...view.missed.map(({ label, calledAt }): FoundTicket => {
      return { label, where: 'missed', what: words.missed(timeOf(calledAt)) }
    }),
    ...view.parked.map(({ label, service }): FoundTicket => {
      return { label, where: 'parked', what: `${service[language]} · ${words.parked}` }
    }),
  ]
}

/** Null for what can be no number of a ticket. */
function read(typed: string): { letter: string; digits: string } | null {
  const folded = foldHeading(typed)
  if (!/^\p{L}?\d*$/u.test(folded) || folded === '') return null
  return partsOf(folded)
}

/** `Α 023` → A and 23, each letter as its Latin look-alike where it has one. */
function partsOf(label: string): { letter: string; digits: string } {
  const folded = foldHeading(label)
  const letter = /^\p{L}/u.exec(folded)?.[0] ?? ''
  return { letter: SAME_KEY[letter] ?? letter, digits: folded.slice(letter.length).replace(/^0+/, '') }
}
