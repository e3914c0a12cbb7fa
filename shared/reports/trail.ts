// The trail: every correction, every entry that was logged late, every signing of a year; who, when, what, and why.
import type { Bilingual } from '../queue/bilingual.ts'
import type { CaseRow, Way } from '../queue/words.ts'

export type TrailPerson = { readonly id: string; readonly name: string }
export type TrailOfEntry = {
  readonly kind: 'corrected' | 'late'
  readonly at: number
  /** Null: forgotten, or nobody who was signed in. */
  readonly person: TrailPerson | null
  readonly date: string
  readonly office: string
  readonly kep: string
  readonly counter: string
  readonly ticket: string | null
  readonly way: Way
  readonly entry: number
  /** The name of whoever logged it first; null: forgotten. */
  readonly clerk: string | null
  readonly before: readonly CaseRow[]
  readonly after: readonly CaseRow[]
  readonly reason: string
}
export type TrailOfYear = {
  readonly kind: 'signed'
  readonly at: number
  readonly person: TrailPerson | null
  readonly year: number
  readonly version: number
  readonly total: number
}
export type TrailRow = TrailOfEntry | TrailOfYear

/** `made`: by when it was done; `day`: by the day that it is of. */
export const trailOrders = ['made', 'day'] as const

export type Trail = {
  /** The newest first. */
  readonly rows: readonly TrailRow[]
  /** Everybody who did something in the period, whoever is asked for. */
  readonly people: readonly TrailPerson[]
  readonly procedures: Readonly<Record<string, Bilingual>>
  readonly offices: Readonly<Record<string, Bilingual>>
}
