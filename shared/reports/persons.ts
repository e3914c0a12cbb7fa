// What each clerk served in a period: only where an office has it switched on, only for whoever may, and in the order of the alphabet.
import type { Taken } from './service-times.ts'
import type { Told } from './tickets-told.ts'

export type PersonFigures = Taken & {
  /** Null: everybody whose name is no longer kept. */
  readonly name: string | null
  /** With a number: finished at their counter. */
  readonly served: number
  /** Served without a number. */
  readonly without: number
  /** Cases that they logged. */
  readonly cases: number
}
export type Persons = { readonly told: Told; readonly persons: readonly PersonFigures[] }
