// What became of those who took a number: served, missed, cancelled, expired or still open; these are all who arrived.
import type { LocalDate } from '../queue/dates.ts'
import type { Annotation } from './annotation.ts'
import type { Named, Told } from './tickets-told.ts'

/** `arrived` = the other five. */
export type Ends = {
  readonly arrived: number
  readonly served: number
  /** Called, did not come, and did not come back before the day ended. */
  readonly missed: number
  readonly cancelled: number
  /** The day ended before they were called, or before they came back from being set aside. */
  readonly expired: number
  /** Of today: they wait, are at a counter, or were set aside. */
  readonly open: number
}
/** What happened on the way; one ticket may have several. */
export type Steps = {
  readonly transferred: number
  readonly parked: number
  /** Calls that nobody answered, also of people who came later. */
  readonly unanswered: number
  /** Back into the line because the counter closed. */
  readonly sentBack: number
}
export type EndsOf<K> = Ends & { readonly of: K }
export const NO_ENDS: Ends = { arrived: 0, served: 0, missed: 0, cancelled: 0, expired: 0, open: 0 }

export type Outcomes = {
  readonly told: Told
  readonly all: Ends
  readonly services: readonly (EndsOf<Named> & { readonly steps: Steps })[]
  readonly steps: Steps
  /** Each by its first date: days of a short period, months of a long one, also those on which nobody came. */
  readonly by: 'day' | 'month'
  readonly stretches: readonly EndsOf<LocalDate>[]
  readonly notes: readonly Annotation[]
  /** Served without a number, by how they came; they are none of those who arrived. */
  readonly without: readonly { readonly way: 'counter' | 'phone' | 'video' | 'post'; readonly served: number }[]
  /** Of the dates of this period, whenever they were booked; null: a KEP was asked for, and a booking is of none. */
  readonly appointments: Appointments | null
}
export type Appointments = {
  readonly booked: number
  readonly kept: number
  readonly notKept: number
  readonly cancelled: number
  /** Still expected. */
  readonly expected: number
}
