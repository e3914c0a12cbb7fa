// What became of those who took a number in a period? By service and by day or month; also of days of which only totals are kept.
import { addDays, dayNumber, type LocalDate } from '#shared/queue/dates.ts'
import { concerning } from '#shared/reports/annotation.ts'
import type { Asked, Span } from '#shared/reports/asked.ts'
import { soFar } from '#shared/reports/before.ts'
import { type Ends, NO_ENDS, type Outcomes, type Steps } from '#shared/reports/outcomes.ts'
import { annotationsIn } from './annotations-in.ts'
import type { Reading } from './question.ts'
import { keptEnds } from './tickets/kept-ends.ts'
import { serviceKey, serviceNames } from './tickets/names.ts'
import { appointmentsIn, servedWithout, stepsIn } from './tickets/steps.ts'
import { visitsIn } from './tickets/visits.ts'
import { toldOf, whichOf } from './tickets/which.ts'

/** A longer period is told by months. */
const MOST_DAYS = 62

export function outcomes(reading: Reading, asked: Asked): Outcomes {
  const { db } = reading
  const which = whichOf(reading, asked)
  const lived = soFar(asked, reading.today)
  const by = dayNumber(asked.to) - dayNumber(asked.from) < MOST_DAYS ? 'day' : 'month'
  const startOf = (date: LocalDate) => (by === 'day' ? date : `${date.slice(0, 7)}-01`)
  const all = new Ended()
  const services = new Map<string, Ended>()
  const stretches = new Map((lived === null ? [] : datesOf(lived)).map((date) => [startOf(date), new Ended()]))
  const count = (service: string, date: LocalDate, ends: Partial<Ends>) => {
    all.add(ends)
    endedIn(services, service).add(ends)
    endedIn(stretches, startOf(date)).add(ends)
  }
  if (lived !== null)
    for (const visit of visitsIn(db, { ...which, ...lived }))
      count(serviceKey(visit), visit.date, { arrived: 1, [visit.end]: 1 })
  for (const { key, date, ends } of keptEnds(db, which)) count(key, date, ends)
  const steps = stepsIn(db, which)
  const { named, inOrder } = serviceNames(reading, which)
  return {
    told: toldOf(reading, which),
    all: all.ends,
    services: inOrder(new Set([...services.keys(), ...steps.keys()])).map((key) => ({
      of: named(key),
      ...endedIn(services, key).ends,
      steps: steps.get(key) ?? NO_STEPS,
    })),
    steps: [...steps.values()].reduce(bothSteps, NO_STEPS),
    by,
    stretches: [...stretches].sort(([a], [b]) => (a < b ? -1 : 1)).map(([of, { ends }]) => ({ of, ...ends })),
    notes: concerning(annotationsIn(db, asked), which.keps),
    without: servedWithout(db, which),
    appointments: which.keps === null ? appointmentsIn(db, which) : null,
  }
}

class Ended {
  ends = NO_ENDS
  add(more: Partial<Ends>): void {
    const { arrived, served, missed, cancelled, expired, open } = this.ends
    this.ends = {
      arrived: arrived + (more.arrived ?? 0),
      served: served + (more.served ?? 0),
      missed: missed + (more.missed ?? 0),
      cancelled: cancelled + (more.cancelled ?? 0),
      expired: expired + (more.expired ?? 0),
      open: open + (more.open ?? 0),
    }
  }
}

function endedIn(groups: Map<string, Ended>, key: string): Ended {
  const known = groups.get(key)
  if (known !== undefined) return known
  const fresh = new Ended()
  groups.set(key, fresh)
  return fresh
}

const NO_STEPS: Steps = { transferred: 0, parked: 0, unanswered: 0, sentBack: 0 }
const bothSteps = (a: Steps, b: Steps): Steps => ({
  transferred: a.transferred + b.transferred,
  parked: a.parked + b.parked,
  unanswered: a.unanswered + b.unanswered,
  sentBack: a.sentBack + b.sentBack,
})

const datesOf = ({ from, to }: Span): LocalDate[] =>
  Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, nth) => addDays(from, nth))
