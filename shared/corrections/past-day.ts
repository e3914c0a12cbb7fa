// A day that is over, as whoever corrects it sees it: its entries, and what may be written in it.
import type { Bilingual } from '../queue/bilingual.ts'
import type { OfficeSettings, Procedure } from '../queue/settings.ts'
import type { CaseRow, Instant, Way } from '../queue/words.ts'

export type PastEntry = {
  readonly entry: number
  /** When it was logged first. */
  readonly at: Instant
  /** Whoever logged it first; null: forgotten. */
  readonly clerk: string | null
  readonly counter: string
  readonly kep: string
  readonly way: Way
  readonly ticket: string | null
  readonly rows: readonly CaseRow[]
  readonly corrected: boolean
}
export type PastDay = {
  readonly office: string
  readonly name: Bilingual
  readonly date: string
  /** Still running: its cases are corrected, and logged at the counters. */
  readonly isToday: boolean
  /** In the order in which they were logged; of the KEPs that whoever asks answers for. */
  readonly entries: readonly PastEntry[]
  /** Of these KEPs. */
  readonly counters: readonly { readonly id: string; readonly kep: string }[]
  readonly procedures: readonly Procedure[]
  readonly channels: OfficeSettings['channels']
  /** When the table of its year was signed last; null: never. */
  readonly signedAt: Instant | null
  /** Why nothing of it can change; null: it can. */
  readonly closed: 'date-ahead' | 'day-forgotten' | null
  /** Whether cases that nobody logged then may be logged late. */
  readonly takesLate: boolean
}
