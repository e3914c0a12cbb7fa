// The notice that whoever runs the day has put on the boards, and whether it still holds.
import type { Bilingual } from './bilingual.ts'
import type { Day } from './day.ts'
import type { Instant } from './words.ts'

/** `until`: from this instant on it holds no more; null: as long as the day does. */
export type DayNotice = { readonly text: Bilingual; readonly until: Instant | null }

/** What holds now; null: nothing was put up, or its time is over. */
export const noticeHeld = ({ notice }: Day, now: Instant): DayNotice | null =>
  notice === null || (notice.until !== null && notice.until <= now) ? null : notice
