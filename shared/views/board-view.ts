// What the waiting room's board shows. It does not grow with the queue and holds no name of anybody.
import { type Day, ticketsIn } from '../queue/day.ts'
import type { Bilingual } from '../queue/settings.ts'
import type { Instant, Label, WaitRange } from '../queue/words.ts'
import { type DoorsOpen, doorsOpen } from './doors-open.ts'
import { type Head, headOf } from './link.ts'
import { waitsAt } from './waits.ts'

export type BoardCall = {
  /** Counts up through the day: a screen rings for calls above the last one it knew, each once. */
  readonly call: number
  readonly ticket: Label
  readonly counter: string
  readonly at: Instant
}
export type BoardService = {
  readonly letter: string
  readonly name: Bilingual
  readonly people: number
  /** For whoever comes now; null when no open counter can tell. */
  readonly wait: WaitRange | null
}
export type BoardView = Head & {
  /** Newest first. */
  readonly calls: readonly BoardCall[]
  /** Called, did not come, still valid; the latest first, three at most. */
  readonly missed: readonly Label[]
  readonly services: readonly BoardService[]
  /** The doors are shut and everybody has gone; null otherwise. */
  readonly shut: Omit<DoorsOpen, 'open'> | null
}

const MISSED_SHOWN = 3

export function boardView(day: Day, now: Instant): BoardView {
  const waiting = ticketsIn(day, 'waiting')
  const { services } = waitsAt(day, now)
  const { open, ...doors } = doorsOpen(day, now)
  const gone = ticketsIn(day, 'waiting', 'called', 'serving').length === 0
  return {
    ...headOf(day),
    shut: !open && gone ? doors : null,
    calls: day.calls,
    missed: ticketsIn(day, 'missed')
      .sort((a, b) => (b.calledAt ?? 0) - (a.calledAt ?? 0))
      .slice(0, MISSED_SHOWN)
      .map((ticket) => ticket.label),
    services: day.settings.services.map(({ id, letter, name }) => ({
      letter,
      name,
      people: waiting.filter((ticket) => ticket.service === id).length,
      wait: services.get(id)?.wait ?? null,
    })),
  }
}
