// How long ago, or since when, a device was heard.
import { timeOf } from '#shared/calendar.ts'
import type { FleetDevice } from '#shared/devices/fleet.ts'
import type { Instant, Language } from '#shared/queue/words.ts'
import { devicesText } from '#shared/text/devices.ts'
import { shortDate } from '../staff/dates.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** `4″`, `3′ 12″`; after an hour the date and the time. */
export function heardAgo({ heardAt }: FleetDevice, now: Instant, language: Language): string {
  const words = devicesText[language]
  if (heardAt === null) return words.never
  const span = Math.max(0, now - heardAt)
  if (span >= HOUR) return words.since(shortDate(heardAt), timeOf(heardAt))
  const seconds = Math.floor(span / 1_000) % 60
  return span < MINUTE ? `${seconds}″` : `${Math.floor(span / MINUTE)}′ ${seconds}″`
}
