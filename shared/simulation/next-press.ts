// What a clerk presses next at a counter, and after how long. It depends on the day as it stands and on chance, on nothing else.
import type { Command } from '../queue/commands.ts'
import { type CounterState, counterState, type Day, ticketsIn } from '../queue/day.ts'
import { TAKE_BACK_MS } from '../queue/decide/take-back.ts'
import type { Counter } from '../queue/settings.ts'
import { lineFor, MINUTE, mayBeCalled } from '../queue/whose-turn.ts'
import type { CaseRow, Instant } from '../queue/words.ts'
import { between, type Chance, longTailed, oneOf } from './chance.ts'
import { type Habits, someProcedure, usualMinutes } from './habits.ts'

/** `after` in milliseconds. Null: nothing is to be done yet, look again then. */
export type Press = { readonly after: number; readonly command: Command | null }

/** One moment at one counter. */
type Scene = {
  readonly day: Day
  readonly counter: Counter
  readonly now: Instant
  readonly habits: Habits
  readonly chance: Chance
}
type At<S extends CounterState['state']> = Extract<CounterState, { state: S }>

const SECOND = 1_000

export function nextPress(day: Day, counter: Counter, now: Instant, habits: Habits, chance: Chance): Press {
  const scene: Scene = { day, counter, now, habits, chance }
  const state = counterState(day, counter.id)
  const { after, command } = inEarnest(scene, state)
  return { after: Math.max(0, after) / habits.pace, command }
}

/** With the times as they are in earnest. */
function inEarnest(scene: Scene, state: CounterState): Press {
  const counter = scene.counter.id
  switch (state.state) {
    case 'closed':
      return {
        after: between(0, 40 * SECOND, scene.chance),
        command: { type: 'openCounter', counter, takeOver: false },
      }
    case 'paused':
      return {
        after: longTailed(9 * MINUTE, scene.chance) - lasted(scene, state),
        command: { type: 'endPause', counter },
      }
    case 'free':
      return free(scene)
    case 'called':
      return called(scene, state)
    case 'serving':
      return serving(scene, state)
    case 'attending':
      return attending(scene, state)
  }
}

/** How long the counter has been as it is, in earnest. */
const lasted = ({ now, habits }: Scene, { since }: At<'paused' | 'called' | 'serving' | 'attending'>): number =>
  (now - since) * habits.pace

/** Something that comes before calling the next one; null: not this time. */
type Instead = (scene: Scene) => Command | null

function free(scene: Scene): Press {
  const { day, counter, now, chance } = scene
  const parked = parkedIsBack(scene)
  if (parked !== null) return { after: between(2, 6, chance) * SECOND, command: parked }
  if (!lineFor(day, counter).some((one) => mayBeCalled(one, now))) return { after: 8 * SECOND, command: null }
  for (const instead of [takeBack, comesBack, givesUp, pause, phone]) {
    const command = instead(scene)
    if (command !== null) return { after: between(1, 5, chance) * SECOND, command }
  }
  return { after: between(3, 15, chance) * SECOND, command: { type: 'callNext', counter: counter.id } }
}

const parkedIsBack: Instead = ({ day, counter, now }) => {
  const mine = ticketsIn(day, 'parked').find(
    ({ parked }) => parked?.counter === counter.id && (parked.until ?? 0) <= now,
  )
  return mine === undefined ? null : { type: 'callParked', counter: counter.id, ticket: mine.label }
}

const takeBack: Instead = ({ day, counter, now, habits, chance }) => {
  const last = day.lastMoves.get(counter.id)
  const may = last !== undefined && !last.movedOn && now - last.at < TAKE_BACK_MS / 2
  return may && chance() < habits.instead.takeBack ? { type: 'takeBack', counter: counter.id } : null
}

/** Somebody who was missed stands at the counter and asks to be let in again; after forty minutes nobody does. */
const comesBack: Instead = ({ day, counter, now, habits, chance }) => {
  const away = ticketsIn(day, 'missed').filter(({ calledAt }) => {
    const minutes = ((now - (calledAt ?? now)) * habits.pace) / MINUTE
    return minutes > 8 && minutes < 40
  })
  const back = chance() < habits.instead.comesBack ? oneOf(away, chance) : undefined
  return back === undefined ? null : { type: 'returnMissed', counter: counter.id, ticket: back.label }
}

/** After three quarters of an hour some say that they cannot wait; after two hours nobody is there any more. */
const givesUp: Instead = ({ day, counter, now, habits, chance }) => {
  const longest = ticketsIn(day, 'waiting').reduce((a, b) => (a.takenAt <= b.takenAt ? a : b))
  const waited = (now - longest.takenAt) * habits.pace
  const gone = waited > 120 * MINUTE || (waited > 45 * MINUTE && chance() < habits.instead.givesUp)
  return gone ? { type: 'cancelTicket', counter: counter.id, ticket: longest.label } : null
}

const pause: Instead = ({ day, counter, habits, chance }) => {
  const reason = chance() < habits.instead.pause ? oneOf(day.settings.pauseReasons, chance) : undefined
  return reason === undefined ? null : { type: 'pause', counter: counter.id, reason: reason.id }
}

const phone: Instead = ({ counter, habits, chance }) =>
  chance() < habits.instead.phone ? { type: 'serveWithoutTicket', counter: counter.id, way: 'phone' } : null

/** A telephone call: two minutes or so, and mostly a case. */
function attending(scene: Scene, state: At<'attending'>): Press {
  const { day, counter, chance } = scene
  const after = Math.max(5 * SECOND, longTailed(2 * MINUTE, chance) - lasted(scene, state))
  const service = oneOf(counter.serves, chance)
  const rows = service === undefined ? [] : casesOf(day, service, chance).slice(0, 1)
  if (rows.length === 0 || chance() < 0.2) return { after, command: { type: 'stopWithoutTicket', counter: counter.id } }
  return { after, command: { type: 'finishWithoutTicket', counter: counter.id, way: state.way, rows } }
}

/** Comes at once, or is called again, twice at most, and comes after all or is missed. */
function called(scene: Scene, state: At<'called'>): Press {
  const { habits, chance } = scene
  const counter = scene.counter.id
  const rings = Math.floor(lasted(scene, state) / (35 * SECOND))
  const comes = rings === 0 ? chance() >= habits.called.late : chance() < habits.called.comesAfterAll
  if (comes) return { after: between(8, 30, chance) * SECOND, command: { type: 'startServing', counter } }
  const after = between(40, 55, chance) * SECOND
  return { after, command: rings < 2 ? { type: 'recall', counter } : { type: 'markMissed', counter } }
}

function serving(scene: Scene, state: At<'serving'>): Press {
  const { day, habits, chance } = scene
  const counter = scene.counter.id
  const service = day.tickets.get(state.ticket)?.service ?? ''
  const takes = longTailed(usualMinutes(service) * MINUTE, chance)
  const after = Math.max(5 * SECOND, takes - lasted(scene, state))
  const ends = chance()
  const { sentOn, parked } = habits.served
  const other =
    ends < sentOn
      ? oneOf(
          day.settings.services.filter(({ id }) => id !== service),
          chance,
        )
      : undefined
  if (other !== undefined) {
    const rows = casesOf(day, service, chance).slice(0, Math.floor(between(0, 2, chance)))
    const order = chance() < 0.7 ? 'kept' : 'first'
    return { after: after / 2, command: { type: 'transfer', counter, service: other.id, only: null, order, rows } }
  }
  if (ends > 1 - parked) {
    const minutes = Math.max(1, Math.round(10 / habits.pace))
    return { after: after / 2, command: { type: 'park', counter, minutes, note: null } }
  }
  return { after, command: { type: 'finish', counter, rows: casesOf(day, service, chance) } }
}

/** One case mostly, sometimes two or three; the rules put equal ones together. */
function casesOf({ settings }: Day, service: string, chance: Chance): CaseRow[] {
  const drawn = chance()
  const cases = drawn < 0.65 ? 1 : drawn < 0.9 ? 2 : 3
  return Array.from({ length: cases }, () => someProcedure(settings, service, chance)).flatMap((procedure) =>
    procedure === undefined ? [] : [{ channel: procedure.channel, procedure: procedure.id, quantity: 1 }],
  )
}
