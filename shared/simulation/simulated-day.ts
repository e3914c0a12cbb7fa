// A whole day at one office, lived by the very rules: people come as they do in a KEP, clerks work as clerks do.
import { type Day, morning } from '../queue/day.ts'
import { decide } from '../queue/decide.ts'
import type { Decision } from '../queue/decision.ts'
import { evolve } from '../queue/evolve.ts'
import type { Recorded } from '../queue/facts.ts'
import type { OfficeSettings } from '../queue/settings.ts'
import { MINUTE } from '../queue/whose-turn.ts'
import type { Asker, Instant } from '../queue/words.ts'
import { type Chance, seeded } from './chance.ts'
import { Clerks, type Deed } from './clerks.ts'
import type { Habits } from './habits.ts'
import { momentOfDay, newcomers } from './newcomers.ts'

export type Shape = {
  readonly date: string
  /** When the doors open. */
  readonly opens: Instant
  /** How long numbers are given; those who wait then are still served for half an hour. */
  readonly minutes: number
  readonly people: number
  /** How many counters work, of those that call anybody. */
  readonly counters: number
  readonly habits: Habits
  readonly seed: number
}
export type Lived = { readonly day: Day; readonly recorded: readonly Recorded[]; readonly refused: number }

/** One deed of the day and what came of it. */
export type Step = Deed & {
  readonly at: Instant
  readonly before: Day
  readonly decision: Decision
  readonly after: Day
}

const SECOND = 1_000
const AFTER_CLOSING = 30 * MINUTE

export function simulatedDay(settings: OfficeSettings, shape: Shape): Lived {
  let day = morning(shape.date, settings)
  const recorded: Recorded[] = []
  let refused = 0
  for (const { at, by, decision, after } of stepsOf(settings, shape)) {
    day = after
    if (decision.ok) recorded.push(...decision.facts.map((fact) => ({ at, by, fact })))
    else refused += 1
  }
  return { day, recorded, refused }
}

/** The same day, deed by deed. */
export function* stepsOf(settings: OfficeSettings, shape: Shape): Generator<Step> {
  const chance = seeded(shape.seed)
  const coming = Map.groupBy(visitsOf(settings, shape, chance), ({ at }) => at)
  const clerks = new Clerks(atWork(settings, shape), shape.habits, chance)
  const ends = shape.opens + shape.minutes * MINUTE + AFTER_CLOSING
  let day = morning(shape.date, settings)
  const live = (deed: Deed, now: Instant): Step => {
    const step = stepOf(day, deed, now)
    day = step.after
    return step
  }
  for (let now = shape.opens; now < ends; now += SECOND) {
    for (const visit of coming.get(now) ?? []) yield live(visit, now)
    for (const deed of clerks.due(day, now)) yield live(deed, now)
  }
  yield live({ by: { role: 'calendar', person: null }, command: { type: 'endDay' } }, ends)
}

const atWork = ({ counters }: OfficeSettings, shape: Shape) =>
  counters
    .filter(({ serves }) => serves.length > 0)
    .slice(0, shape.counters)
    .map((counter) => ({ counter, person: `clerk-${counter.id}` }))

function stepOf(before: Day, { by, command }: Deed, at: Instant): Step {
  const decision = decide(before, command, at, by)
  const facts = decision.ok ? decision.facts : []
  return {
    at,
    by,
    command,
    before,
    decision,
    after: facts.reduce((day, fact) => evolve(day, { at, by, fact }), before),
  }
}

/** Exactly as many as the shape says, each at a second of the day. */
function visitsOf(settings: OfficeSettings, shape: Shape, chance: Chance): (Deed & { readonly at: Instant })[] {
  const visits: (Deed & { readonly at: Instant })[] = []
  while (visits.length < shape.people && settings.services.length > 0) {
    const at = shape.opens + Math.floor(momentOfDay(chance) * shape.minutes * 60) * SECOND
    const party = newcomers(settings, shape.habits, chance).slice(0, shape.people - visits.length)
    visits.push(...party.map((command) => ({ at, by: KIOSK, command })))
  }
  return visits
}

const KIOSK: Asker = { role: 'kiosk', person: null }
