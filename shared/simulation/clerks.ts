// The clerks of some counters: what each has in mind, and what of it is due. Whoever asks brings the day and the time.
import type { Command } from '../queue/commands.ts'
import { type CounterState, counterState, type Day } from '../queue/day.ts'
import type { Counter } from '../queue/settings.ts'
import type { Asker, Instant } from '../queue/words.ts'
import type { Chance } from './chance.ts'
import type { Habits } from './habits.ts'
import { nextPress } from './next-press.ts'

/** Somebody asks for something. */
export type Deed = { readonly by: Asker; readonly command: Command }
export type Clerk = { readonly person: string; readonly counter: Counter }

type Plan = { readonly at: Instant; readonly command: Command | null; readonly seen: CounterState }

export class Clerks {
  private readonly clerks: readonly Clerk[]
  private readonly habits: Habits
  private readonly chance: Chance
  private readonly plans = new Map<Clerk, Plan>()

  constructor(clerks: readonly Clerk[], habits: Habits, chance: Chance) {
    this.clerks = clerks
    this.habits = habits
    this.chance = chance
  }

  /** What they press now. A counter where somebody else sits is left alone. */
  due(day: Day, now: Instant): Deed[] {
    return this.clerks.flatMap((clerk) => {
      const state = counterState(day, clerk.counter.id)
      if (state.state !== 'closed' && state.clerk !== clerk.person) return []
      const plan = this.planOf(clerk, state, day, now)
      if (plan.at > now) return []
      this.plans.delete(clerk)
      return plan.command === null ? [] : [{ by: { role: 'clerk', person: clerk.person }, command: plan.command }]
    })
  }

  /** Made once for each state of the counter, so that it does not matter how often anybody asks. */
  private planOf(clerk: Clerk, state: CounterState, day: Day, now: Instant): Plan {
    const made = this.plans.get(clerk)
    if (made !== undefined && made.seen === state) return made
    const { after, command } = nextPress(day, clerk.counter, now, this.habits, this.chance)
    const plan = { at: now + after, command, seen: state }
    this.plans.set(clerk, plan)
    return plan
  }
}
