// Comparable days: what a KEP handled per day on which it was open, and over the days on which it was open in both years.
import type { LocalDate } from '../queue/dates.ts'
import type { Annotation } from './annotation.ts'
import type { Span } from './asked.ts'

/** Days are those on which a case was counted; the others say why there was none. */
export type DayCount = {
  readonly cases: number
  /** Days on which any case was counted: what cases are divided by. */
  readonly open: number
  /** Working days that an annotation says it was closed. */
  readonly closed: number
  /** Working days without any case, and nobody has said why. */
  readonly empty: number
}
/** The same weekday 52 weeks before, where both were open. */
export type SharedDays = { readonly days: number; readonly now: number; readonly before: number }
/** A KEP that went to another building in the period: per day before and since. */
export type Move = {
  readonly on: LocalDate
  readonly until: Pick<DayCount, 'cases' | 'open'>
  readonly since: Pick<DayCount, 'cases' | 'open'>
}
export type DaysFigures = { readonly now: DayCount; readonly before: DayCount | null; readonly both: SharedDays | null }
export type DaysRow = DaysFigures & { readonly kep: string; readonly moves: readonly Move[] }

export type YearDays = Span & {
  /** As far as the period has come. */
  readonly until: LocalDate
  readonly beforeSpan: Span
  /** The first date that anything was counted, where days before it are missing here; null: none are. */
  readonly since: LocalDate | null
  /** Empty: nothing of the period was counted day by day. */
  readonly rows: readonly DaysRow[]
  readonly sum: DaysFigures | null
  /** Years of one of both that were imported: their cases have no days, and do not count here. */
  readonly imported: readonly number[]
  /** Closings, reopenings and moves. */
  readonly annotations: readonly Annotation[]
}

/** Null: on no day. */
export const perDay = (cases: number, days: number): number | null => (days === 0 ? null : cases / days)
