// What stands over a counter: on its LED sign and on its small display alike. It holds no name of anybody.
import { counterState, type Day } from '../queue/day.ts'
import { printedLabel } from '../queue/printed-label.ts'
import type { Label } from '../queue/words.ts'

export type OverCounter = {
  /** `busy`: somebody without a ticket is served, and nobody is called. */
  readonly state: 'called' | 'serving' | 'busy' | 'free' | 'paused' | 'closed'
  /** The number that is called or served here, as printed; null: none. */
  readonly ticket: Label | null
  /** The number that was called here last, as printed, there or gone; null: none today. */
  readonly last: Label | null
  /** Counts up through the day: called once more is shown once more. 0: nobody was called here yet. */
  readonly call: number
}

export function overCounter(day: Day, counter: string): OverCounter {
  const now = counterState(day, counter)
  const call = day.calls.find((one) => one.counter === counter)
  const ticket = now.state === 'called' || now.state === 'serving' ? now.ticket : null
  return {
    state: now.state === 'attending' ? 'busy' : now.state,
    ticket: ticket === null ? null : printedLabel(ticket),
    last: call === undefined ? null : printedLabel(call.ticket),
    call: call?.call ?? 0,
  }
}
