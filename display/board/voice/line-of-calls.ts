// Calls that wait to be heard, in their order. Whatever is no call any more, or comes too late, leaves the line unheard.
import type { BoardCall } from '#shared/views/board-view.ts'
import { NOW_MS } from '../what-is-now.ts'

/** A sentence that would begin later than this after its call is not said: whoever it calls stands at the counter already. */
export const LATE_MS = 15_000

/** `calledAt`: by this screen's own clock that nobody sets. */
export type Waiting<T> = { readonly call: BoardCall; readonly calledAt: number; readonly with: T }

export class LineOfCalls<T> {
  private waiting: Waiting<T>[] = []

  join(one: Waiting<T>): void {
    this.waiting.push(one)
  }

  /** `calls`: those that hold, newest first. */
  keepOnly(calls: readonly BoardCall[]): void {
    this.waiting = this.waiting.filter(({ call }) => holds(call, calls))
  }

  /** The next that is still worth a sound; null: nobody waits. */
  next(now: number): Waiting<T> | null {
    this.waiting = this.waiting.filter(({ calledAt }) => now - calledAt < NOW_MS)
    return this.waiting.shift() ?? null
  }

  isEmpty = (): boolean => this.waiting.length === 0
}

/** It was not taken back, and its counter has not called the next one since. */
export function holds({ call, counter }: BoardCall, calls: readonly BoardCall[]): boolean {
  return calls.find((one) => one.counter === counter)?.call === call
}

export const isTooLateToSay = ({ calledAt }: { readonly calledAt: number }, now: number): boolean =>
  now - calledAt >= LATE_MS
