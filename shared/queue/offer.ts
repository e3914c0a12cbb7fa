// What the kiosk may offer now: is a service open, are there numbers left, and will whoever takes one still be called today?
import type { Day } from './day.ts'
import { roomUntil, type Wait, waitOfNewcomer } from './estimate.ts'
import { instantOf, minutesOf, timeOf } from './local-time.ts'
import { hoursOn, rangeAt, serviceHoursOn } from './opening.ts'
import type { RuleRefusal } from './refusals.ts'
import { onRoll } from './roll.ts'
import type { Service } from './settings.ts'
import { MINUTE } from './whose-turn.ts'
import type { Instant } from './words.ts'

export type Offer = {
  /** Why the kiosk gives no number for it now; null when it does. Staff may always give one. */
  readonly refusal: RuleRefusal | null
  /** Until whoever comes now is called; null when no open counter can tell. */
  readonly wait: Wait | null
}

/** `turn`: what a newcomer would stand in the line with. */
export function offerOf(day: Day, service: Service, turn: Instant, now: Instant): Offer {
  const wait = onRoll(service) === null ? waitOfNewcomer(day, service.id, turn, now) : null
  const time = timeOf(now)
  if (rangeAt(hoursOn(day.settings, day.date).ranges, time) === null) return { refusal: 'closed-now', wait }
  const range = rangeAt(serviceHoursOn(day.settings, service, day.date), time)
  if (range === null) return { refusal: 'service-closed-now', wait }
  // How many hold a torn number is not known, and so not how long it takes.
  if (onRoll(service) !== null) return { refusal: 'from-the-roll', wait: null }
  const given = day.lastNumber.get(service.letter) ?? 0
  if (service.cap !== null && given >= service.cap) return { refusal: 'no-numbers-left', wait }
  const hopeless = wait !== null && now + wait.mean > lastCall(day, range.to)
  return { refusal: hopeless ? 'no-time-left' : null, wait }
}

/** Until when the counters call those who have a number, when the doors close at this time. */
const lastCall = (day: Day, closes: string): Instant =>
  instantOf(day.date, closes) + day.settings.choices.workOn * MINUTE

/** Beyond so many nobody needs to be told that it may be too late. */
const CROWD = 30

/** `people`: how many more can still be served; null when no open counter can tell. */
export type Closing = { readonly at: string; readonly people: number | null }

/** `14:00`, when the doors close so soon after this instant that it must be said; null: not soon. */
export function closesSoonAfter(day: Day, at: Instant): string | null {
  const time = timeOf(at)
  const range = rangeAt(hoursOn(day.settings, day.date).ranges, time)
  // An office that is open around the clock does not close at midnight.
  if (range === null || range.to === '24:00') return null
  return minutesOf(range.to) - minutesOf(time) > day.settings.choices.closingNotice ? null : range.to
}

/** Shortly before closing; null at any other time, and where there is room for everybody. */
export function closingSoon(day: Day, now: Instant): Closing | null {
  const time = timeOf(now)
  const at = closesSoonAfter(day, now)
  if (at === null) return null
  const offered = day.settings.services.filter(
    (one) => onRoll(one) === null && rangeAt(serviceHoursOn(day.settings, one, day.date), time),
  )
  const services = offered.map(({ id }) => id)
  const canTell = services.some((id) => waitOfNewcomer(day, id, now, now) !== null)
  if (!canTell) return { at, people: null }
  const people = roomUntil(day, services, lastCall(day, at), now, CROWD)
  return people >= CROWD ? null : { at, people }
}
