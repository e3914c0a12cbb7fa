// What the rules answer: the facts that a command makes happen, or the reason why it makes none.
import type { CommandOf, Reply, Verb } from './commands.ts'
import type { Day } from './day.ts'
import type { Fact } from './facts.ts'
import type { RuleRefusal } from './refusals.ts'
import type { Asker, Instant } from './words.ts'

export type Decision =
  | { readonly ok: true; readonly facts: readonly Fact[]; readonly reply: Reply }
  | { readonly ok: false; readonly refusal: RuleRefusal }

export const happens = (facts: readonly Fact[], reply: Reply = {}): Decision => ({ ok: true, facts, reply })
export const no = (refusal: RuleRefusal): Decision => ({ ok: false, refusal })

/** A rule for one verb: given today, what does it make happen? `now` is when it was asked, `by` who asked. */
export type Rule<V extends Verb> = (day: Day, command: CommandOf<V>, now: Instant, by: Asker) => Decision
