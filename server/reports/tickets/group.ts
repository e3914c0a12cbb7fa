// Some of those who took a number, counted one by one: how many were served, and how long they waited.
import { type Columns, columnsOf, spreadOf } from '#shared/reports/spread.ts'
import type { Waited } from '#shared/reports/waits.ts'
import type { Visit } from './visits.ts'

/** What is told of a visit's wait: whole seconds; null: nobody knows. */
export type Wait = { readonly seconds: number | null; readonly within: boolean }

export class Group {
  private arrived = 0
  private served = 0
  private unknown = 0
  private inTime = 0
  private seconds: number[] = []

  add({ end }: Visit, { seconds, within }: Wait): void {
    this.arrived += 1
    if (end !== 'served') return
    this.served += 1
    if (seconds === null) this.unknown += 1
    else {
      this.seconds.push(seconds)
      if (within) this.inTime += 1
    }
  }

  /** Both together. */
  join(other: Group): void {
    this.arrived += other.arrived
    this.served += other.served
    this.unknown += other.unknown
    this.inTime += other.inTime
    for (const one of other.seconds) this.seconds.push(one)
  }

  get people(): number {
    return this.arrived
  }

  waited(): Waited {
    const { arrived, served, unknown, inTime } = this
    return { arrived, served, unknown, within: inTime, wait: spreadOf(Uint32Array.from(this.seconds).sort()) }
  }

  columns(): Columns {
    return columnsOf(this.seconds)
  }
}

export function groupIn<K>(groups: Map<K, Group>, key: K): Group {
  const known = groups.get(key)
  if (known !== undefined) return known
  const fresh = new Group()
  groups.set(key, fresh)
  return fresh
}
