// What a board would show on a busy morning: the office as it is typed, with calls that nobody made.
import type { Configuration, OfficePlan } from '#shared/configuration/configuration.ts'
import { officeOn } from '#shared/configuration/office-on.ts'
import type { LocalDate } from '#shared/queue/dates.ts'
import { type Day, morning } from '#shared/queue/day.ts'
import type { BoardLayout } from '#shared/queue/settings.ts'
import type { Instant, WaitRange } from '#shared/queue/words.ts'
import { type BoardView, boardView } from '#shared/views/board-view.ts'

export type Moment = 'one' | 'busy' | 'rest'
/** Seconds ago, the newest first; later ones are minutes old. */
const AGO: Readonly<Record<Moment, readonly number[]>> = { one: [2], busy: [1, 2, 3], rest: [] }
const OLDER = [90, 130, 200, 260, 330, 400, 480, 560, 640]
const WAITS: readonly WaitRange[] = [
  { from: 20, to: 30 },
  { from: 5, to: 10 },
  { from: 60, to: null },
  { from: 10, to: 15 },
]

/** A winter's morning or a summer's: what the clock says does not matter, and it does not run. */
export const sampleTime = (today: LocalDate): Instant => Date.parse(`${today}T08:42:00Z`)

/** `layout` null: what a screen shows that has none. */
export function sampleView(
  whole: Configuration,
  office: OfficePlan,
  layout: BoardLayout | null,
  today: LocalDate,
  moment: Moment,
): BoardView {
  const settings = officeOn(whole, office, today)
  const now = sampleTime(today)
  const view = boardView(
    { ...morning(today, settings), phase: 'running', calls: calls(settings, layout, now) },
    now,
    layout,
  )
  const times = [...AGO[moment], ...OLDER]
  return {
    ...view,
    shut: null,
    calls: view.calls.slice(0, times.length).map((call, at) => ({ ...call, at: now - (times[at] ?? 0) * 1_000 })),
    missed: view.calls.slice(-1).map(({ ticket, counter }) => ({ ticket, at: [counter] })),
    services: view.services.map((service, at) => ({
      ...service,
      people: 7 - at,
      wait: WAITS[at % WAITS.length] ?? null,
    })),
  }
}

/** One at each counter that calls, those first to which this board shows a way. */
function calls({ counters, services }: Day['settings'], layout: BoardLayout | null, now: Instant): Day['calls'] {
  const directed = new Set(layout?.ways.map(({ counter }) => counter))
  const calling = counters.filter(({ serves }) => serves.length > 0)
  const first = [...calling].sort((a, b) => Number(directed.has(b.id)) - Number(directed.has(a.id)))
  return first.map(({ id, serves }, at) => {
    const service = services.find((one) => one.id === serves[at % serves.length])
    return {
      call: 100 - at,
      ticket: `${service?.letter ?? 'Α'} ${String(61 - at).padStart(3, '0')}`,
      counter: id,
      at: now,
    }
  })
}
