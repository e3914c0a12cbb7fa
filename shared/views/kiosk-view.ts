// What the kiosk shows before anybody touches it: the services and how many wait for each.
import { type Day, ticketsIn } from '../queue/day.ts'
import type { Bilingual } from '../queue/settings.ts'
import type { BoardCall } from './board-view.ts'
import { type Head, headOf } from './link.ts'
import type { Paper } from './paper.ts'

export type KioskService = {
  readonly id: string
  readonly letter: string
  readonly name: Bilingual
  readonly people: number
}
export type KioskView = Head & {
  readonly services: readonly KioskService[]
  /** The classes that are served earlier, by name. */
  readonly priorities: readonly { readonly id: string; readonly name: Bilingual }[]
  /** The two newest calls, for whoever stands before the kiosk. */
  readonly calls: readonly BoardCall[]
  readonly paper: Paper
}

export function kioskView(day: Day, paper: Paper): KioskView {
  const waiting = ticketsIn(day, 'waiting')
  return {
    ...headOf(day),
    services: day.settings.services.map(({ id, letter, name }) => ({
      id,
      letter,
      name,
      people: waiting.filter((ticket) => ticket.service === id).length,
    })),
    priorities: day.settings.priorities.map(({ id, name }) => ({ id, name })),
    calls: day.calls.slice(0, 2),
    paper,
  }
}
