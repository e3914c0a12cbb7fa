// What the kiosk shows before anybody touches it: whether it is open, the services in their groups, and how long each takes.

import type { Bilingual } from '../queue/bilingual.ts'
import { type Day, ticketsIn } from '../queue/day.ts'
import type { Closing } from '../queue/offer.ts'
import { printedLabel } from '../queue/printed-label.ts'
import type { RuleRefusal } from '../queue/refusals.ts'
import { onRoll } from '../queue/roll.ts'
import type { Instant, WaitRange } from '../queue/words.ts'
import type { BoardCall } from './board-view.ts'
import type { DoorCode } from './door-view.ts'
import { type DoorsOpen, doorsOpen } from './doors-open.ts'
import { type Head, headOf } from './link.ts'
import type { KioskPaper } from './paper.ts'
import { calledOf, peopleFor } from './rolls.ts'
import { waitsAt } from './waits.ts'

export type KioskService = {
  readonly id: string
  readonly letter: string
  readonly name: Bilingual
  /** The group that it is found in; null: it stands on the first page. */
  readonly group: string | null
  /** Null: people tear their numbers off a roll, and nobody knows how many have. */
  readonly people: number | null
  /** The number of its roll that was called last, as printed; null: none, or it has no roll. */
  readonly called: string | null
  /** For whoever comes now; null when no open counter can tell. */
  readonly wait: WaitRange | null
  /** Why no number is given for it now; null when one is. */
  readonly refusal: RuleRefusal | null
}
export type KioskGroup = {
  readonly id: string
  readonly name: Bilingual
  /** Of its services. */
  readonly letters: readonly string[]
  /** Who wait for any of its services; null where that is not known of one of them. */
  readonly people: number | null
  /** Why none of its services gives a number now, `several` where their reasons differ; null when one does. */
  readonly refusal: RuleRefusal | 'several' | null
}
export type KioskView = Head &
  DoorsOpen &
  KioskPaper & {
    /** Shortly before closing: when, and how many more can still be served. */
    readonly closing: Closing | null
    /** Whether anybody has an appointment today. */
    readonly appointments: boolean
    /** None: every service stands on the first page. */
    readonly groups: readonly KioskGroup[]
    readonly services: readonly KioskService[]
    /** The classes that are served earlier, by name. */
    readonly priorities: readonly { readonly id: string; readonly name: Bilingual }[]
    /** The two newest calls, for whoever stands before the kiosk. */
    readonly calls: readonly BoardCall[]
    /** The office's own greeting; null: it has none. */
    readonly welcome: Bilingual | null
    /** The municipality's picture, by its SHA-256; null: it has none. */
    readonly logo: string | null
    /** What phones take a number with, where the kiosk shows it; null: it does not. */
    readonly scan: DoorCode | null
  }

export function kioskView(day: Day, paper: KioskPaper, now: Instant, scan: DoorCode | null = null): KioskView {
  const { priorities, texts, logo } = day.settings
  const services = servicesOf(day, now)
  return {
    ...headOf(day),
    ...doorsOpen(day, now),
    closing: waitsAt(day, now).closing,
    appointments: [...day.appointments.values()].some(({ state }) => state === 'booked' || state === 'not-kept'),
    groups: groupsOf(day, services),
    services,
    priorities: priorities.map(({ id, name }) => ({ id, name })),
    calls: day.calls.slice(0, 2).map((call) => ({ ...call, ticket: printedLabel(call.ticket) })),
    ...paper,
    welcome: texts.welcome,
    logo,
    scan,
  }
}

export function servicesOf(day: Day, now: Instant): KioskService[] {
  const waiting = ticketsIn(day, 'waiting')
  const { services } = waitsAt(day, now)
  return day.settings.services.map((service) => {
    const { id, letter, name } = service
    return {
      id,
      letter,
      name,
      group: day.settings.groups.find((group) => group.services.includes(id))?.id ?? null,
      people: peopleFor(waiting, service),
      called: onRoll(service) === null ? null : calledOf(day, service),
      wait: services.get(id)?.wait ?? null,
      refusal: services.get(id)?.refusal ?? null,
    }
  })
}

function groupsOf(day: Day, services: readonly KioskService[]): KioskGroup[] {
  return day.settings.groups.flatMap(({ id, name }) => {
    const own = services.filter(({ group }) => group === id)
    if (own.length === 0) return []
    const people = own.reduce<number | null>(
      (sum, one) => (sum === null || one.people === null ? null : sum + one.people),
      0,
    )
    return [{ id, name, letters: own.map(({ letter }) => letter), people, refusal: refusalOf(own) }]
  })
}

function refusalOf(services: readonly KioskService[]): KioskGroup['refusal'] {
  const [first = null, ...others] = new Set(services.map(({ refusal }) => refusal))
  if (others.length === 0) return first
  return services.some(({ refusal }) => refusal === null) ? null : 'several'
}
