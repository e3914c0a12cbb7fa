// The one action of the moment: what it says, what it asks, and why it cannot be done now.

import type { CounterVerb } from '#shared/queue/can.ts'
import type { Command as AnyCommand } from '#shared/queue/commands.ts'
import { printedLabel } from '#shared/queue/printed-label.ts'
import type { CaseRow, Instant, Language, WayWithoutTicket } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import { deskDay } from '#shared/text/desk-day.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { casesIn } from './draft.ts'
import { minutesUntil, nextOf, rollOf } from './next-in-line.ts'

type Command = Extract<AnyCommand, { type: CounterVerb }>
export type Primary = {
  readonly label: string
  readonly under: string
  /** Null when it can be done. */
  readonly reason: string | null
  readonly command: Command
}
type Logging = { readonly way: WayWithoutTicket; readonly rows: readonly CaseRow[] }

/** `logging`: cases without a ticket are being written; else `rows` are those of the ticket at hand. */
export function primaryOf(
  view: DeskView,
  rows: readonly CaseRow[],
  logging: Logging | null,
  now: Instant,
  language: Language,
): Primary {
  const words = desk[language]
  const { counter } = view
  if (view.state === 'closed') {
    const under = view.hasQueue ? words.closed.under : words.closed.underWithoutQueue
    return can(words.closed.action, under, { type: 'openCounter', counter, takeOver: false })
  }
  if (logging !== null) return logOf(view, logging, language)
  switch (view.state) {
    case 'free': {
      const next = nextOf(view, now)
      const later = view.waiting[0]
      const command: Command = { type: 'callNext', counter }
      const roll = rollOf(view)
      if (next === undefined && roll !== undefined) return can(words.next.action, words.roll.calls(roll.next), command)
      if (next === undefined) {
        const reason = later === undefined ? words.next.nobody : words.next.later(minutesUntil(later.turn, now))
        return { label: words.next.action, under: reason, reason, command }
      }
      return can(words.next.action, words.next.calls(printedLabel(next.label)), command)
    }
    case 'paused':
      return can(words.paused.action, words.paused.waiting(view.waiting.length), { type: 'endPause', counter })
    case 'called':
      return can(words.called.action, words.called.under, { type: 'startServing', counter })
    // Whoever attends is always logging: this is for the moment between two pictures.
    case 'attending':
      return logOf(view, { way: view.attending ?? 'counter', rows }, language)
    case 'serving':
      return can(words.serving.action, finishing(view, rows, language), { type: 'finish', counter, rows: [...rows] })
  }
}

function logOf(view: DeskView, { way, rows }: Logging, language: Language): Primary {
  const words = desk[language]
  const attending = view.state === 'attending'
  const type = attending ? 'finishWithoutTicket' : 'logCases'
  const command: Command = { type, counter: view.counter, way, rows: [...rows] }
  const label = words.without.log
  const nothing = attending ? deskDay[language].attending.nothing : words.without.nothing
  if (rows.length === 0) return { label, under: nothing, reason: nothing, command }
  const cases = words.cases.cases(casesIn(rows))
  return can(label, view.hasQueue ? words.without.under(cases) : words.without.underAlone(cases, view.kep), command)
}

/** How many cases finishing will count: those written, or the one of the office's own setting. */
function finishing(view: DeskView, rows: readonly CaseRow[], language: Language): string {
  const words = desk[language]
  if (rows.length > 0) return words.cases.cases(casesIn(rows))
  return view.unlistedChannel === null ? words.serving.uncounted : words.cases.cases(1)
}

const can = (label: string, under: string, command: Command): Primary => ({ label, under, reason: null, command })
