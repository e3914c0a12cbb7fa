// What the kiosk shows before anybody touches it: whether it is open, the services, and how long each takes.
import { type Day, ticketsIn } from '../queue/day.ts'
import type { Closing } from '../queue/offer.ts'
import type { RuleRefusal } from '../queue/refusals.ts'
import type { Bilingual } from '../queue/settings.ts'
import type { Instant, WaitRange } from '../queue/words.ts'
import type { BoardCall } from './board-view.ts'
import { type DoorsOpen, doorsOpen } from './doors-open.ts'
import { type Head, headOf } from './link.ts'
import type { Paper } from './paper.ts'
import { waitsAt } from './waits.ts'

export type KioskService = {
  readonly id: string
  readonly letter: string
  readonly name: Bilingual
  readonly people: number
  /** For whoever comes now; null when no open counter can tell. */
  readonly wait: WaitRange | null
  /** Why no number is given for it now; null when one is. */
  readonly refusal: RuleRefusal | null
}
export type KioskView = Head &
  DoorsOpen & {
    /** Shortly before closing: when, and how many more can still be served. */
    readonly closing: Closing | null
    /** Whether anybody has an appointment today. */
    readonly appointments: boolean
    readonly services: readonly KioskService[]
    /** The classes that are served earlier, by name. */
    readonly priorities: readonly { readonly id: string; readonly name: Bilingual }[]
    /** The two newest calls, for whoever stands before the kiosk. */
    readonly calls: readonly BoardCall[]
    readonly paper: Paper
  }

export function kioskView(day: Day, paper: Paper, now: Instant): KioskView {
  const waiting = ticketsIn(day, 'waiting')
  const { services, closing } = waitsAt(day, now)
  return {
    ...headOf(day),
    ...doorsOpen(day, now),
    closing,
    appointments: [...day.appointments.values()].some(({ state }) => state === 'booked' || state === 'not-kept'),
    services: day.settings.services.map(({ id, letter, name }) => ({
      id,
      letter,
      name,
      people: waiting.filter((ticket) => ticket.service === id).length,
      wait: services.get(id)?.wait ?? null,
      refusal: services.get(id)?.refusal ?? null,
    })),
    priorities: day.settings.priorities.map(({ id, name }) => ({ id, name })),
    calls: day.calls.slice(0, 2),
    paper,
  }
}
