// Taking a number by phone: what the screen at the door shows, and what the phone that read its code does.
import type { Day } from '../queue/day.ts'
import type { Closing } from '../queue/offer.ts'
import type { Instant } from '../queue/words.ts'
import { type DoorsOpen, doorsOpen } from './doors-open.ts'
import { type KioskService, type KioskView, servicesOf } from './kiosk-view.ts'
import { type Head, headOf } from './link.ts'
import { waitsAt } from './waits.ts'

/** An address that a phone opens, as a QR; from `until` on another one stands in its place. */
export type DoorCode = { readonly address: string; readonly until: Instant }

type AtTheDoor = Head &
  DoorsOpen & {
    /** Shortly before closing: when, and how many more can still be served. */
    readonly closing: Closing | null
    readonly services: readonly KioskService[]
    /** The office gives numbers by phone. */
    readonly offered: boolean
  }
export type DoorView = AtTheDoor & {
  /** Null: not offered, or no phone finds this installation. */
  readonly scan: DoorCode | null
}
export type TakeView = AtTheDoor & Pick<KioskView, 'priorities'>

export const doorView = (day: Day, scan: DoorCode | null, now: Instant): DoorView => ({ ...atTheDoor(day, now), scan })

export const takeView = (day: Day, now: Instant): TakeView => ({
  ...atTheDoor(day, now),
  priorities: day.settings.priorities.map(({ id, name }) => ({ id, name })),
})

const atTheDoor = (day: Day, now: Instant): AtTheDoor => ({
  ...headOf(day),
  ...doorsOpen(day, now),
  closing: waitsAt(day, now).closing,
  services: servicesOf(day, now),
  offered: day.settings.phoneTickets?.on === true,
})
