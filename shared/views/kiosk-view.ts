// What the kiosk shows before anybody touches it: whether it is open, the services, and how long each takes.
import { type Day, ticketsIn } from '../queue/day.ts'
import { timeOf } from '../queue/local-time.ts'
import type { Closing } from '../queue/offer.ts'
import { hoursOn, nextOpening, type Otherwise, rangeAt } from '../queue/opening.ts'
import type { RuleRefusal } from '../queue/refusals.ts'
import type { Bilingual } from '../queue/settings.ts'
import type { Instant, WaitRange } from '../queue/words.ts'
import type { BoardCall } from './board-view.ts'
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
export type KioskView = Head & {
  /** By the office's hours; also false when the day was ended early. */
  readonly open: boolean
  /** Whether there are opening hours at all today. */
  readonly opensToday: boolean
  /** Why the hours are not those of the weekday. */
  readonly otherwise: Otherwise | null
  /** While it is closed: when it opens next, as far as anybody knows. */
  readonly next: { readonly date: string; readonly time: string } | null
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
  const { settings, date } = day
  const { ranges, otherwise } = hoursOn(settings, date)
  const time = timeOf(now)
  const open = day.phase !== 'ended' && rangeAt(ranges, time) !== null
  const { services, closing } = waitsAt(day, now)
  return {
    ...headOf(day),
    open,
    opensToday: ranges.length > 0,
    otherwise,
    // A day that was ended early opens no more, whatever its hours say.
    next: open ? null : nextOpening(settings, date, day.phase === 'ended' ? '24:00' : time),
    closing,
    appointments: [...day.appointments.values()].some(({ state }) => state === 'booked'),
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
