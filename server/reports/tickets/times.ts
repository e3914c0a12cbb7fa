// Times of one kind, gathered: those that can be believed, and how many were left open by mistake.

import type { Taken } from '#shared/reports/service-times.ts'
import { type Columns, columnsOf, spreadOf } from '#shared/reports/spread.ts'

/** Whole seconds. */
export type Timed = { readonly seconds: number; readonly accurate: number }

export class Times {
  private readonly seconds: number[] = []
  private leftOut = 0

  add({ seconds, accurate }: Timed): void {
    if (accurate === 1) this.seconds.push(seconds)
    else this.leftOut += 1
  }
  taken(): Taken {
    return { time: spreadOf(Uint32Array.from(this.seconds).sort()), leftOut: this.leftOut }
  }
  columns(): Columns {
    return columnsOf(this.seconds)
  }
}

export function timesIn<K>(groups: Map<K, Times>, key: K): Times {
  const known = groups.get(key)
  if (known !== undefined) return known
  const fresh = new Times()
  groups.set(key, fresh)
  return fresh
}
