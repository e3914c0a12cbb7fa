// Dates as they stand in a document: 23/11/2026.
import { dateOf, timeOf } from '#shared/calendar.ts'
import type { Instant } from '#shared/queue/words.ts'

export function shortDate(at: Instant): string {
  const [year, month, day] = dateOf(at).split('-')
  return `${Number(day)}/${Number(month)}/${year}`
}
export const yearOf = (at: Instant): number => Number(dateOf(at).slice(0, 4))

/** `25/11/2026, 09:05`. */
export const dayAndTime = (at: Instant): string => `${shortDate(at)}, ${timeOf(at)}`
