// What the process of signs and buttons shows: each counter's number, and the lines to write it on. It holds no name of anybody.
import type { CounterLine } from '../queue/counter-lines.ts'
import type { Day } from '../queue/day.ts'
import { type Head, headOf } from './link.ts'
import { type OverCounter, overCounter } from './over-counter.ts'

export type SignCounter = Omit<OverCounter, 'state'> & {
  readonly counter: string
  /** `free` is also who serves somebody without a ticket. */
  readonly state: 'shows' | 'free' | 'paused' | 'closed'
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
  const over = overCounter(day, counter)
  const isThere = over.state === 'paused' || over.state === 'closed' ? over.state : 'free'
  return { counter, ...over, state: over.ticket === null ? isThere : 'shows' }
}
