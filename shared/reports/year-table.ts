// The directorate's table as it goes over the line: of any period and any KEPs, a column per channel, ΣΥΝΟΛΟ computed.
import type { Bilingual } from '../queue/bilingual.ts'
import type { LocalDate } from '../queue/dates.ts'
import type { Instant } from '../queue/words.ts'
import type { Annotation } from './annotation.ts'
import type { Span } from './asked.ts'

/** Null is not known: shown as «–», never 0 and never guessed. */
export type Known = number | null

export type YearFigures = {
  /** Cases per channel, in the order of `channels`. */
  readonly quantities: readonly Known[]
  readonly total: Known
  /** The total of the same dates one year before. */
  readonly before: Known
}
export type YearRow = YearFigures & { readonly kep: string }

/** By KEP there is one group with all rows; by building one of each, and one of what no building is known of. */
export type YearGroup = YearFigures & {
  readonly place: { readonly id: string; readonly name: Bilingual } | null
  readonly rows: readonly YearRow[]
}

/** One column of the chart: a day, a month or a year, as far as it lies in the period. */
export type YearStep = Span & {
  /** Per channel; null: before anything was counted here, or not there yet. */
  readonly quantities: readonly number[] | null
}

/** Imported cases that may belong to what is asked, but cannot be divided so. */
export type Undividable = {
  readonly year: number
  readonly quantity: number
  /** `period`: a part of the year is asked; `keps`: some of the KEPs; `office`: one building. */
  readonly why: 'period' | 'keps' | 'office'
}

/**
 * Why nothing is said of more or less: `running` it is not over; `nothing-before` nothing is known of the year before;
 * `undividable` of one of both only a whole is known; `began` counting began in the middle of one of both (`since`).
 */
export type NotCompared = 'running' | 'nothing-before' | 'undividable' | 'began'

export type YearTable = Span & {
  /** As far as the period has come: its end, or today. */
  readonly until: LocalDate
  /** When the period is one whole year. */
  readonly year: number | null
  readonly by: 'kep' | 'building'
  /** Null: all. In the directorate's order. */
  readonly keps: readonly string[] | null
  /** Channel codes in their order: `EKEP`, `ΘΥΡΙΔΕΣ`. */
  readonly channels: readonly string[]
  readonly groups: readonly YearGroup[]
  /** The line ΣΥΝΟΛΟ; `undivided` is in its total, and in no column. */
  readonly sum: YearFigures
  /** Cases of whole years that are known only as one figure; 0 when there are none. */
  readonly undivided: number
  readonly undividable: readonly Undividable[]
  /** The same dates one year before; of a period that still runs, as far as it has come where that is known. */
  readonly beforeSpan: Span
  /** Null: the figures of both may be compared. */
  readonly notCompared: NotCompared | null
  /** The first date that anything was counted here; null: nothing was. */
  readonly since: LocalDate | null
  readonly steps: { readonly unit: 'day' | 'month' | 'year'; readonly columns: readonly YearStep[] } | null
  readonly annotations: readonly Annotation[]
  /** Which files the imported part came from. */
  readonly sources: readonly {
    readonly file: string
    readonly year: number
    readonly importedAt: Instant
    readonly quantity: number
  }[]
  /** Every KEP that may be chosen, in the directorate's order. */
  readonly choices: readonly string[]
  /** Years that anything is known of, ascending. */
  readonly years: readonly number[]
}

/** One figure that was recounted to something else. `stored` is what the table says; null: there is none. */
export type YearDifference = {
  /** `day`: a daily total against its cases; `file`: imported rows against their file's own sum; `sum`: the table's ΣΥΝΟΛΟ. */
  readonly what: 'day' | 'file' | 'sum'
  readonly kep: string | null
  readonly channel: string | null
  readonly office: string | null
  readonly date: LocalDate | null
  readonly file: string | null
  readonly stored: Known
  readonly recounted: Known
}
export type YearVerified = {
  readonly at: Instant
  /** How many cases of the period were recounted: logged here, and imported. */
  readonly cases: number
  /** The table's ΣΥΝΟΛΟ at the same moment, as `YearTable` says it. */
  readonly total: Known
  /** How many figures differ, of the period and of the year before. */
  readonly count: number
  /** The first of them, by name. */
  readonly differences: readonly YearDifference[]
}

export type Difference = {
  readonly units: number
  readonly before: number
}
/** How much more or less than the year before; null where it is not known, or may not be compared. */
export const differenceOf = (
  { notCompared }: Pick<YearTable, 'notCompared'>,
  { total, before }: Pick<YearFigures, 'total' | 'before'>,
): Difference | null =>
  notCompared !== null || total === null || before === null ? null : { units: total - before, before }

export const rowsOf = ({ groups }: Pick<YearTable, 'groups'>): readonly YearRow[] => groups.flatMap(({ rows }) => rows)
