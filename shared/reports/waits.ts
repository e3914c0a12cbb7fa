// How long people waited in a period: all of those served, by service, by class and by way of coming, and the period before.
import type { Span } from './asked.ts'
import type { Columns, Spread } from './spread.ts'
import type { Named, Told } from './tickets-told.ts'

export const comings = ['walk-in', 'phone', 'appointment'] as const
export type Coming = (typeof comings)[number]

/** Of some of those who took a number. */
export type Waited = {
  readonly arrived: number
  readonly served: number
  /** Of the served whose wait is known; null: of nobody. */
  readonly wait: Spread | null
  /** How many of those waited no longer than the target. */
  readonly within: number
  /** Served, but nobody knows since when they waited: they tore their number off a roll. */
  readonly unknown: number
}
export type WaitedOf<K> = Waited & { readonly of: K }

export type Waits = {
  readonly told: Told
  /** In minutes, of each office, the smallest first: one, if all aim at the same. */
  readonly targets: readonly number[]
  readonly all: Waited
  readonly ends: {
    readonly missed: number
    readonly cancelled: number
    readonly expired: number
    readonly open: number
  }
  readonly columns: Columns
  readonly services: readonly WaitedOf<Named>[]
  /** Null: without a class. Nothing at all where it would tell of a few people. */
  readonly classes: readonly WaitedOf<Named | 'others' | null>[]
  readonly comings: readonly WaitedOf<Coming>[]
  /** Waits that began at a counter that sent them on, and were over with the next call. */
  readonly afterTransfer: Spread | null
  /** Null: the period has not begun. */
  readonly before: {
    readonly span: Span
    readonly all: Waited /** As far as this period has come. */
    readonly lived: Span
  } | null
}
