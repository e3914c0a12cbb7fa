// What the small display over one counter shows. It holds no name of anybody.
import { counterOf, counterState, type Day } from '../queue/day.ts'
import type { Counter } from '../queue/settings.ts'
import type { Instant } from '../queue/words.ts'
import { doorsOpen } from './doors-open.ts'
import { type Head, headOf } from './link.ts'
import { type OverCounter, overCounter } from './over-counter.ts'

export type CounterView = Head & {
  /** As it was asked for; empty: no counter was. */
  readonly counter: string
  /** Null: the office has no such counter, or has it no longer. */
  readonly over:
    | (OverCounter & {
        readonly kep: string
        /** Letters of the services that are called here. */
        readonly letters: readonly string[]
        /** While it is closed or paused: the counters at work that call the same services, the nearest ones. */
        readonly go: readonly string[]
        /** While the doors are shut: when they open next, as far as anybody knows. `date` null: later today. */
        readonly opens: { readonly date: string | null; readonly time: string } | null
      })
    | null
  /** Which counters there are, where none was asked for. */
  readonly choices: readonly string[]
}

/** So many counters fit in a line of the smallest display. */
const GO_SHOWN = 4

/** `counter` empty: none in particular. */
export function counterView(day: Day, now: Instant, counter: string): CounterView {
  const own = counterOf(day, counter)
  return {
    ...headOf(day),
    counter,
    over: own === undefined ? null : atWork(day, now, own),
    choices: counter === '' ? day.settings.counters.map(({ id }) => id) : [],
  }
}

function atWork(day: Day, now: Instant, own: Counter): CounterView['over'] {
  const over = overCounter(day, own.id)
  const isAway = over.state === 'closed' || over.state === 'paused'
  return {
    ...over,
    kep: own.kep,
    letters: day.settings.services.filter(({ id }) => own.serves.includes(id)).map(({ letter }) => letter),
    go: isAway ? insteadOf(day, own) : [],
    opens: over.state === 'closed' ? opensThen(day, now) : null,
  }
}

function insteadOf(day: Day, own: Counter): string[] {
  const isAtWork = ({ id }: Counter) => !['closed', 'paused'].includes(counterState(day, id).state)
  const { counters } = day.settings
  const place = counters.indexOf(own)
  return counters
    .map((counter, at) => ({ counter, far: Math.abs(at - place) }))
    .filter(({ counter }) => counter !== own && isAtWork(counter))
    .filter(({ counter }) => counter.serves.some((service) => own.serves.includes(service)))
    .sort((a, b) => a.far - b.far)
    .slice(0, GO_SHOWN)
    .sort((a, b) => counters.indexOf(a.counter) - counters.indexOf(b.counter))
    .map(({ counter }) => counter.id)
}

function opensThen(day: Day, now: Instant) {
  const { open, next } = doorsOpen(day, now)
  if (open || next === null) return null
  return { date: next.date === day.date ? null : next.date, time: next.time }
}
