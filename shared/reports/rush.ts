// When people come: weekday × hour in Athens, over the days on which an office gave numbers; and how many stood in the line at each hour.
import type { Instant } from '../queue/words.ts'
import type { Told } from './tickets-told.ts'

export type Rush = {
  readonly told: Told
  /** The hours of the columns, in a row: `8` is 08:00–09:00. None: nobody came. */
  readonly hours: readonly number[]
  /** Monday to Sunday; those on which nobody ever came are left out. */
  readonly weekdays: readonly RushDay[]
  readonly line: readonly LineHour[]
}
export type RushDay = {
  /** 0 Monday … 6 Sunday. */
  readonly weekday: number
  /** Dates on which somebody took a number. */
  readonly openDays: number
  /** Numbers taken in each of the hours. */
  readonly taken: readonly number[]
}
export type LineHour = {
  readonly hour: number
  /** Seconds waited by all together in this hour, on all its dates. */
  readonly waited: number
  /** Seconds that this hour lasted on all its dates; the hour of a clock change lasts none, or two. */
  readonly lasted: number
  /** The most who waited at one moment in one office, and when it was first so; null: nobody waited. */
  readonly most: { readonly people: number; readonly at: Instant; readonly office: string } | null
}
export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)

/** Null: no such day. */
export const average = (count: number, days: number): number | null => (days === 0 ? null : count / days)

/** The cell in which most came on an average day, and the one in which fewest did; null: of fewer than two cells. */
export function extremes({ hours, weekdays }: Pick<Rush, 'hours' | 'weekdays'>) {
  const cells = weekdays.flatMap(({ weekday, openDays, taken }) =>
    taken.flatMap((count, at) => {
      const hour = hours[at]
      // Whole hours in which nobody ever came are no quiet hours: the office is closed.
      return hour === undefined || count === 0 ? [] : [{ weekday, hour, average: count / openDays }]
    }),
  )
  const [first] = cells
  if (first === undefined || cells.length < 2) return null
  return {
    most: cells.reduce((a, b) => (b.average > a.average ? b : a), first),
    fewest: cells.reduce((a, b) => (b.average < a.average ? b : a), first),
  }
}
