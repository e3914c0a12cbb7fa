// Instants as ISO 8601 with the zone of Athens: `2026-11-23T09:05:12+02:00`.
import { dateOf, timeOf } from '#shared/queue/local-time.ts'
import type { Instant } from '#shared/queue/words.ts'

const MINUTE = 60_000

export function isoInAthens(at: Instant): string {
  const shown = `${dateOf(at)}T${timeOf(at)}`
  const ahead = Math.round((Date.parse(`${shown}:00Z`) - Math.floor(at / MINUTE) * MINUTE) / MINUTE)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${shown}:${two(new Date(at).getUTCSeconds())}+${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`
}
