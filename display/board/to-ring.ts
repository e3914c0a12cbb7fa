// How often the board rings for a view: once for each call that it has not known, and never for the past.
import type { Told } from '#shared/protocol.ts'
import { NOW_MS } from './what-is-now.ts'

/** The newest call that this screen knows of, and of which day. */
export type Known = { readonly date: string; readonly call: number }

/** `known` null: the screen has just been opened, and what it finds has been rung for. */
export function toRing(known: Known | null, told: Told<'board'>): { readonly times: number; readonly known: Known } {
  const { calls, date } = told.view
  const newest = calls.reduce((highest, { call }) => Math.max(highest, call), 0)
  if (known === null) return { times: 0, known: { date, call: newest } }
  const heard = known.date === date ? known.call : 0
  const unheard = calls.filter(({ call, at }) => call > heard && told.at - at < NOW_MS)
  return { times: unheard.length, known: { date, call: Math.max(heard, newest) } }
}
