// For which calls of a view the board sounds: for each that it has not known, once, and never for the past.
import type { Told } from '#shared/protocol.ts'
import type { BoardCall } from '#shared/views/board-view.ts'
import { NOW_MS } from '../what-is-now.ts'

/** The newest call that this screen knows of, and of which day. */
export type Known = { readonly date: string; readonly call: number }

/** `calls`: in the order in which they were called. `known` null: the screen has just been opened, and what it finds has sounded. */
export function toRing(
  known: Known | null,
  told: Told<'board'>,
): { readonly calls: readonly BoardCall[]; readonly known: Known } {
  const { calls, date } = told.view
  const newest = calls.reduce((highest, { call }) => Math.max(highest, call), 0)
  if (known === null) return { calls: [], known: { date, call: newest } }
  const heard = known.date === date ? known.call : 0
  const unheard = calls.filter(({ call, at }) => call > heard && told.at - at < NOW_MS)
  return {
    calls: unheard.toSorted((a, b) => a.call - b.call),
    known: { date, call: Math.max(heard, newest) },
  }
}
