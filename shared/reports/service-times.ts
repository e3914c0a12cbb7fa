// How long people stood at a counter, from «ήρθε» to what came of it: by service, and by procedure where there was one case only.
import type { Columns, Spread } from './spread.ts'
import type { Named, Told } from './tickets-told.ts'

export type Taken = {
  /** Null: of nobody. */
  readonly time: Spread | null
  /** Left open for hours by mistake: in no figure here. */
  readonly leftOut: number
}
export type TakenOf<K> = Taken & { readonly of: K }

export type ServiceTimes = {
  readonly told: Told
  /** With a number: each time somebody stood at a counter and was attended to. */
  readonly all: Taken
  readonly columns: Columns
  readonly services: readonly TakenOf<Named>[]
  /** Of those who came for one case and stood at one counter; by the procedure of that case. */
  readonly procedures: readonly TakenOf<Named>[]
  /** Without a number, by how they came. */
  readonly without: readonly TakenOf<'counter' | 'phone' | 'video' | 'post'>[]
}
