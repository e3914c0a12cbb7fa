// Cases of any period as they go over the line: by KEP and by date from the daily totals, and by hour, service, procedure, counter, way.
import type { Bilingual } from '../queue/bilingual.ts'
import type { LocalDate } from '../queue/dates.ts'
import type { Annotation } from './annotation.ts'
import type { Span } from './asked.ts'

/** Per channel, in the channels' order, and their sum. */
export type Counted = { readonly quantities: readonly number[]; readonly total: number }

export type CasesOfKep = {
  readonly kep: string
  /** Null: nothing is known, it had not begun to count by then. */
  readonly counted: Counted | null
  /** In the same stretch a year earlier; null: not known for all of it. */
  readonly before: number | null
}
export type CasesAt = {
  /** `2026-11-28`, `2026-11` or `2026`, by the grain. */
  readonly at: string
  /** Null: still to come, or before anybody counted. */
  readonly counted: Counted | null
  readonly before: number | null
}
export type CasesOf = Counted & {
  /** `8` of an hour; a service, procedure, counter or way. */
  readonly id: string
  /** By its name of now; null: the words have one for it. */
  readonly name: Bilingual | null
}
/** What only single cases tell, where one may look. */
export type CaseDetails = {
  /** Whether some of the period's cases are of KEPs or offices where whoever asks may not look. */
  readonly limited: boolean
  /** By the daily totals, of where one may look: what each table adds up to. */
  readonly sum: Counted
  /** Of days of which only totals are kept: in each table a row of its own. */
  readonly withoutDetails: Counted
  readonly hours: readonly CasesOf[]
  /** By the ticket's; `none`: without a ticket. */
  readonly services: readonly CasesOf[]
  /** The largest first; `none`: without a procedure. */
  readonly procedures: readonly CasesOf[]
  readonly counters: readonly CasesOf[]
  readonly ways: readonly CasesOf[]
}

export type Grain = 'day' | 'month' | 'year'
export type Cases = {
  readonly channels: readonly string[]
  readonly sum: Counted
  /** In the directorate's order. */
  readonly keps: readonly CasesOfKep[]
  /** The stretch of the year before; null: the period has not begun. */
  readonly before: Span | null
  /** Of all KEPs together; null: not known for one of them. */
  readonly sumBefore: number | null
  readonly grain: Grain
  readonly dates: readonly CasesAt[]
  /** Monday to Sunday. */
  readonly weekdays: readonly Counted[]
  /** Null: not asked for, or not for whoever asks. */
  readonly details: CaseDetails | null
  /** Whole years that came from files: they have no dates, and stand in none of these tables. */
  readonly undated: readonly { readonly year: number; readonly quantity: number }[]
  readonly annotations: readonly Annotation[]
  /** The first date that anything was counted on; null: none yet. */
  readonly since: LocalDate | null
}

/** Short stretches by day, long ones by year. */
export function grainOf({ from, to }: Span): Grain {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
  return months < 2 ? (months === 0 ? 'day' : 'month') : months < 36 ? 'month' : 'year'
}

/** Which of `dates` a date counts in. */
export const bucketOf = (date: LocalDate, grain: Grain): string =>
  date.slice(0, grain === 'day' ? 10 : grain === 'month' ? 7 : 4)

/** Whether every table adds up to the same. */
export function agree({ sum, keps, dates, weekdays, details }: Cases): boolean {
  const same = (rows: readonly (Counted | null)[], whole: Counted) =>
    whole.quantities.every((quantity, at) => added(rows, at) === quantity)
  const ofDetails =
    details === null ? [] : [details.hours, details.services, details.procedures, details.counters, details.ways]
  return (
    same(
      keps.map(({ counted }) => counted),
      sum,
    ) &&
    same(
      dates.map(({ counted }) => counted),
      sum,
    ) &&
    same(weekdays, sum) &&
    ofDetails.every((rows) => details !== null && same([...rows, details.withoutDetails], details.sum))
  )
}
const added = (rows: readonly (Counted | null)[], at: number) =>
  rows.reduce((total, row) => total + (row?.quantities[at] ?? 0), 0)
