// A whole day at one office, lived by the very rules: people come as they do in a KEP, clerks work as clerks do.
import type { Command } from '../commands.ts'
import { counterState, type Day, morning, ticketsIn } from '../day.ts'
import { decide } from '../decide.ts'
import { evolve } from '../evolve.ts'
import type { Recorded } from '../facts.ts'
import type { OfficeSettings } from '../settings.ts'
import type { Asker } from '../words.ts'
import { DATE, EIGHT, MINUTE } from './story.ts'

export type Shape = {
  readonly people: number
  readonly minutes: number
  /** Shares of the people: with priority, who do not come when called, who are sent on to another service. */
  readonly priority: number
  readonly missing: number
  readonly sentOn: number
  readonly seed: number
}
export type Lived = { readonly day: Day; readonly recorded: readonly Recorded[]; readonly refused: number }

/** Numbers that look like chance and are the same every time (Numerical Recipes' linear congruence). */
function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const KIOSK: Asker = { role: 'kiosk', person: null }

/** Minute by minute: who comes, then what each counter does; a break at eleven; the calendar ends what is left. */
export function simulatedDay(settings: OfficeSettings, shape: Shape): Lived {
  const next = chance(shape.seed)
  const hall = new Hall(settings)
  const counters = settings.counters.filter((counter) => counter.serves.length > 0).slice(0, 6)
  for (const { id } of counters) hall.ask({ type: 'openCounter', counter: id, takeOver: false }, clerk(id))
  let expected = 0
  for (let minute = 0; minute < shape.minutes; minute++) {
    // Twice as many come before eleven as after one: the morning's hump.
    expected +=
      (shape.people / shape.minutes) * (minute < shape.minutes * 0.4 ? 1.5 : minute < shape.minutes * 0.7 ? 0.9 : 0.5)
    while (hall.day.tickets.size + 1 <= expected) {
      const service = settings.services[Math.floor(next() * settings.services.length)]?.id ?? ''
      const priority = next() < shape.priority ? (settings.priorities[0]?.id ?? null) : null
      hall.ask({ type: 'takeTicket', service, language: 'el', priority }, KIOSK)
    }
    for (const [at, { id }] of counters.entries()) {
      const command = press(hall, id, minute >= 180 + at * 20 && minute < 185 + at * 20, shape, next)
      if (command !== null) hall.ask(command, clerk(id))
    }
    hall.now += MINUTE
  }
  hall.ask({ type: 'endDay' }, { role: 'calendar', person: null })
  return hall
}

/** What the clerk at this counter presses in this minute; null: the clerk is talking to somebody. */
function press(hall: Hall, counter: string, breakNow: boolean, shape: Shape, next: () => number): Command | null {
  const state = counterState(hall.day, counter)
  const minutes = state.state === 'closed' ? 0 : (hall.now - state.since) / MINUTE
  switch (state.state) {
    case 'free': {
      if (breakNow) return { type: 'pause', counter, reason: 'break' }
      const back = ticketsIn(hall.day, 'missed').find((ticket) => hall.now - (ticket.calledAt ?? 0) > 12 * MINUTE)
      if (back !== undefined && next() < 0.1) return { type: 'returnMissed', counter, ticket: back.label }
      return { type: 'callNext', counter }
    }
    case 'paused':
      return minutes >= 15 ? { type: 'endPause', counter } : null
    case 'called':
      return { type: next() < shape.missing ? 'markMissed' : 'startServing', counter }
    case 'serving': {
      if (minutes < 2 + next() * 6) return null
      const channel = hall.day.settings.channels[0]?.code ?? ''
      const rows = [{ channel, procedure: null, quantity: 1 + Math.floor(next() * 3) }]
      const service = hall.day.settings.services[0]?.id ?? ''
      const sentOn = next() < shape.sentOn
      return sentOn
        ? { type: 'transfer', counter, service, only: null, order: 'kept', rows }
        : { type: 'finish', counter, rows }
    }
    case 'closed':
    case 'attending':
      return null
  }
}

const clerk = (counter: string): Asker => ({ role: 'clerk', person: `clerk-${counter}` })

class Hall implements Lived {
  day: Day
  recorded: Recorded[] = []
  refused = 0
  now = EIGHT

  constructor(settings: OfficeSettings) {
    this.day = morning(DATE, settings)
  }

  ask(command: Command, by: Asker): void {
    const decision = decide(this.day, command, this.now, by)
    if (!decision.ok) {
      this.refused++
      return
    }
    for (const fact of decision.facts) {
      const recorded = { at: this.now, by, fact }
      this.recorded.push(recorded)
      this.day = evolve(this.day, recorded)
    }
  }
}
