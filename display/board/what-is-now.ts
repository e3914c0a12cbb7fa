// Which calls stand large on the board, and which beside them.
import type { BoardCall } from '#shared/views/board-view.ts'
import type { Stage } from './stage.ts'

/** A call is "now" for this long, where no other wants its place. */
export const NOW_MS = 30_000

export type Shown = {
  /** True: yellow, now. False: the last call, at rest. */
  readonly fresh: boolean
  /** Newest first. */
  readonly large: readonly BoardCall[]
  /** Newest first; those that are called now and wait for their place are among them, all of them. */
  readonly before: readonly BoardCall[]
  /** The numbers of the calls that are called now and stand in `before`. */
  readonly waiting: ReadonlySet<number>
}

/** `calls`: newest first. `rows`: how many the board shows beside the large ones. */
export function whatIsNow(calls: readonly BoardCall[], { slabs, waiting }: Stage, rows: number): Shown {
  const up = slabs.map(({ call }) => call).sort((a, b) => b.call - a.call)
  const large = up.length > 0 ? up : calls.slice(0, 1)
  const isLarge = new Set(large.map(({ call }) => call))
  const waits = new Set(waiting.map(({ call }) => call))
  const beside = calls.filter(({ call }) => !isLarge.has(call))
  const past = beside.filter(({ call }) => !waits.has(call)).slice(0, Math.max(0, rows - waits.size))
  const before = beside.filter((call) => waits.has(call.call) || past.includes(call))
  return { fresh: up.length > 0, large, before, waiting: waits }
}
