// What the process of signs and buttons shows: each counter's number, and the lines to write it on. It holds no name of anybody.
import type { CounterLine } from '../queue/counter-lines.ts'
import { counterState, type Day } from '../queue/day.ts'
import { printedLabel } from '../queue/printed-label.ts'
import type { Label } from '../queue/words.ts'
import { type Head, headOf } from './link.ts'

export type SignCounter = {
  readonly counter: string
  /** `free` is also who serves somebody without a ticket. */
  readonly state: 'shows' | 'free' | 'paused' | 'closed'
  /** The number that is called or served here; null: none. */
  readonly ticket: Label | null
  /** The number that was called here last and has gone. */
  readonly last: Label | null
  /** Counts up through the day: called once more is shown once more. */
  readonly call: number
}
export type SignsView = Head & { readonly lines: readonly CounterLine[]; readonly counters: readonly SignCounter[] }

export function signsView(day: Day): SignsView {
  return {
    ...headOf(day),
    // A day that began before there were such lines keeps settings that do not say.
    lines: day.settings.counterLines ?? [],
    counters: day.settings.counters.map(({ id }) => signOf(day, id)),
  }
}

function signOf(day: Day, counter: string): SignCounter {
  const now = counterState(day, counter)
  const call = day.calls.find((one) => one.counter === counter)
  const ticket = now.state === 'called' || now.state === 'serving' ? now.ticket : null
  const state = ticket !== null ? 'shows' : now.state === 'paused' || now.state === 'closed' ? now.state : 'free'
  return {
    ...{ counter, state, call: call?.call ?? 0 },
    ticket: ticket === null ? null : printedLabel(ticket),
    last: call === undefined ? null : printedLabel(call.ticket),
  }
}
