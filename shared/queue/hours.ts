// When an office is open: its week, and the dates that are otherwise.
import { z } from 'zod'
import { bilingual } from './bilingual.ts'
import { isDate } from './dates.ts'

const allDifferent = (values: readonly string[]) => new Set(values).size === values.length

/** `08:30`; `24:00` closes at midnight. */
const time = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'time')
const openRange = z.strictObject({ from: time, to: time }).refine(({ from, to }) => from < to, 'closes-before')
export type OpenRange = z.infer<typeof openRange>

/** One day's ranges, in their order and apart from each other; none: closed. */
const dayRanges = z
  .array(openRange)
  .max(4)
  .refine((ranges) => ranges.every((range, at) => at === 0 || (ranges[at - 1]?.to ?? '') < range.from), 'hours-overlap')
/** Monday first. */
export const week = z.array(dayRanges).length(7)

export const hours = z.strictObject({
  week,
  /** Whether the public holidays of Greece are kept. */
  holidays: z.boolean(),
  /** Dates that are otherwise than their weekday, or open although they are holidays; none of a date's ranges: closed. */
  exceptions: z
    .array(
      z.strictObject({
        date: z.string().refine(isDate, 'no-such-date'),
        ranges: dayRanges,
        /** Why, as the public reads it. */
        name: bilingual.nullable(),
      }),
    )
    .max(400)
    .refine((all) => allDifferent(all.map((one) => one.date)), 'date-twice'),
})

/** Never closed: what an office has that was set up before there were hours, and the demo, which is tried at any hour. */
export const ALWAYS_OPEN: z.infer<typeof hours> = {
  week: Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }]),
  holidays: false,
  exceptions: [],
}
