// An instant as documents say it: `2/1/2025, 09:14`.
import { dateOf, timeOf } from '../calendar.ts'
import type { Instant } from '../queue/words.ts'
import { dateSaid } from './span-said.ts'

export const instantSaid = (at: Instant): string => `${dateSaid(dateOf(at))}, ${timeOf(at)}`
