// What the rules answer: the facts that a command makes happen, or the reason why it makes none.
import type { CommandOf, Reply, Verb } from './commands.ts'
import type { Day, Ticket } from './day.ts'
import type { Fact } from './facts.ts'
import type { RuleRefusal } from './refusals.ts'
import type { Asker, Instant } from './words.ts'

export type Decision = { readonly ok: true; readonly facts: readonly Fact[]; readonly reply: Reply } | No

/**
 * `holder`: the counter that has the ticket, where it is another one that stands in the way.
 * `about`: what of the settings is in use, as people know it.
 */
export type No = {
  readonly ok: false
  readonly refusal: RuleRefusal
  readonly holder?: string
  readonly about?: string
}

export const happens = (facts: readonly Fact[], reply: Reply = {}): Decision => ({ ok: true, facts, reply })
export const no = (refusal: RuleRefusal): No => ({ ok: false, refusal })

/** About a ticket: whoever was quicker is named by the counter that has it now. */
export const noAbout = (ticket: Ticket, refusal: RuleRefusal): No =>
  (ticket.state === 'called' || ticket.state === 'serving') && ticket.counter !== null
    ? { ok: false, refusal, holder: ticket.counter }
    : no(refusal)

/** A rule for one verb: given today, what does it make happen? `now` is when it was asked, `by` who asked. */
export type Rule<V extends Verb> = (day: Day, command: CommandOf<V>, now: Instant, by: Asker) => Decision
