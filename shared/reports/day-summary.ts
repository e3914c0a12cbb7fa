// A day, or some days, in figures: numbers by what came of them, how long people waited, and cases per KEP and channel.
import type { Bilingual } from '../queue/bilingual.ts'
import type { Instant } from '../queue/words.ts'
import type { Waits } from './waits.ts'

export type DaySummary = {
  /** Null: of all offices. */
  readonly office: Bilingual | null
  readonly asOf: Instant
  readonly waits: Waits
  readonly channels: readonly string[]
  /** KEPs that counted something, in the municipality's order; one figure for each channel. */
  readonly cases: readonly { readonly kep: string; readonly quantities: readonly number[] }[]
}
