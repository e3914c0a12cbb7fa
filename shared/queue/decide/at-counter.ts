// What every move at a counter checks first: the counter exists, the move is legal there now, and the asker holds it.
import { type CounterVerb, whyNot } from '../can.ts'
import { type CounterState, counterOf, counterState, type Day } from '../day.ts'
import type { RuleRefusal } from '../refusals.ts'
import type { Counter } from '../settings.ts'
import type { Asker } from '../words.ts'

type At<S extends CounterState['state']> = Extract<CounterState, { state: S }>

/** The counter and its state, narrowed to the states in which the verb is legal, or the reason why not. */
export function atCounter<S extends CounterState['state']>(
  day: Day,
  verb: CounterVerb,
  id: string,
  by: Asker,
): { ok: true; counter: Counter; now: At<S> } | { ok: false; refusal: RuleRefusal } {
  const counter = counterOf(day, id)
  if (counter === undefined) return { ok: false, refusal: 'unknown-counter' }
  const now = counterState(day, id)
  if (now.state !== 'closed' && now.clerk !== by.person) return { ok: false, refusal: 'not-your-counter' }
  const refusal = whyNot(verb, now.state)
  if (refusal !== null) return { ok: false, refusal }
  return { ok: true, counter, now: now as At<S> } // the table just said that the state is one of S
}
