// Whether a number may be taken by phone now: the office offers it, and not so many were that somebody may be hoarding them.
import type { Day } from './day.ts'
import type { RuleRefusal } from './refusals.ts'
import type { Instant } from './words.ts'

const TEN_MINUTES = 10 * 60_000

export function whyNotByPhone(day: Day, now: Instant): RuleRefusal | null {
  // A day that began before there was such a thing keeps settings that do not say.
  const { phoneTickets } = day.settings
  if (phoneTickets?.on !== true) return 'phones-off'
  const lately = [...day.tickets.values()].filter(
    ({ takenBy, takenAt }) => takenBy === 'phone' && takenAt > now - TEN_MINUTES,
  )
  return lately.length >= phoneTickets.inTenMinutes ? 'phones-wait' : null
}
