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
import { type Booking, bookings, momentOfDay, newcomers } from './newcomers.ts'

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
  const booked = bookings(settings, shape.habits, shape, Math.round(shape.people * shape.habits.comers.booked), chance)
  const walkIns = shape.people - booked.filter(({ comes }) => comes !== null).length
  const visits = [...visitsOf(settings, shape, walkIns, chance), ...checkInsOf(booked)]
  const coming = Map.groupBy(visits, ({ at }) => at)
  const clerks = new Clerks(atWork(settings, shape), shape.habits, chance)
  const ends = shape.opens + shape.minutes * MINUTE + AFTER_CLOSING
  let day = morning(shape.date, settings)
  const live = (deed: Deed, now: Instant): Step => {
    const step = stepOf(day, deed, now)
    day = step.after
    return step
  }
  if (booked.length > 0) yield live(bookingOf(shape.date, booked), shape.opens)
  for (let now = shape.opens; now < ends; now += SECOND) {
    for (const { deed } of coming.get(now) ?? []) yield live(deed(day), now)
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

/** Somebody at the kiosk: what they press there may depend on the day. */
type Visit = { readonly at: Instant; readonly deed: (day: Day) => Deed }

/** Exactly so many without an appointment, each at a second of the day. */
function visitsOf(settings: OfficeSettings, shape: Shape, people: number, chance: Chance): Visit[] {
  const visits: Visit[] = []
  while (visits.length < people && settings.services.length > 0) {
    const at = shape.opens + Math.floor(momentOfDay(chance) * shape.minutes * 60) * SECOND
    const party = newcomers(settings, shape.habits, chance).slice(0, people - visits.length)
    visits.push(...party.map((command) => ({ at, deed: () => ({ by: KIOSK, command }) })))
  }
  return visits
}

const bookingOf = (date: string, booked: readonly Booking[]): Deed => ({
  by: { role: 'supervisor', person: 'supervisor' },
  command: { type: 'bookAppointments', date, list: booked.map(({ wanted }) => wanted) },
})

/** Each types the four figures that the booking was given. */
const checkInsOf = (booked: readonly Booking[]): Visit[] =>
  booked.flatMap(({ comes }, nth): Visit[] => {
    if (comes === null) return []
    const code = (day: Day) => day.appointments.get(nth + 1)?.code ?? ''
    return [
      { at: comes, deed: (day) => ({ by: KIOSK, command: { type: 'checkIn', code: code(day), language: 'el' } }) },
    ]
  })

const KIOSK: Asker = { role: 'kiosk', person: null }
