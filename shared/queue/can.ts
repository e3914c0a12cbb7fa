// Which move is legal in which state of a counter. The server refuses by this table and the buttons grey by it.
import type { Verb } from './commands.ts'
import type { CounterState } from './day.ts'
import type { RuleRefusal } from './refusals.ts'

type State = CounterState['state']
export type CounterVerb = Exclude<Verb, 'takeTicket' | 'correctCases' | 'endDay' | 'reopenDay'>

const yes = null

/** verb × state → null (it may be), or the reason why not. */
export const moves: { readonly [V in CounterVerb]: { readonly [S in State]: RuleRefusal | null } } = {
  // Whoever holds it already may sit down again, and anyone may take it over: the rule looks at those first.
  openCounter: { closed: yes, free: 'counter-taken', called: 'counter-taken', serving: 'counter-taken' },
  closeCounter: { closed: 'counter-closed', free: yes, called: 'counter-busy', serving: 'counter-busy' },
  callNext: { closed: 'counter-closed', free: yes, called: 'counter-busy', serving: 'counter-busy' },
  callMissed: { closed: 'counter-closed', free: yes, called: 'counter-busy', serving: 'counter-busy' },
  recall: { closed: 'counter-closed', free: 'nobody-called', called: yes, serving: 'already-serving' },
  startServing: { closed: 'counter-closed', free: 'nobody-called', called: yes, serving: 'already-serving' },
  markMissed: { closed: 'counter-closed', free: 'nobody-called', called: yes, serving: 'already-serving' },
  finish: { closed: 'counter-closed', free: 'nobody-called', called: 'not-begun', serving: yes },
  logCases: { closed: 'counter-closed', free: yes, called: yes, serving: yes },
}

/** Null when the counter may do it now, else the reason in a word. */
export const whyNot = (verb: CounterVerb, state: State): RuleRefusal | null => moves[verb][state]
