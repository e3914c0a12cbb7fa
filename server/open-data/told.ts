// An office as open data tells it: its view in the published shape, the same until something happens or a minute passes.
import type { Day } from '#shared/queue/day.ts'
import type { Instant } from '#shared/queue/words.ts'
import { holidayNames } from '#shared/text/holidays.ts'
import { type OpenView, openView } from '#shared/views/open-view.ts'
import { isoInAthens } from './iso.ts'
import type { OpenOfficeTold } from './shapes.ts'

export type Told = { readonly at: Instant; readonly view: OpenView; readonly office: OpenOfficeTold }

const MINUTE = 60_000
const known = new WeakMap<Day, { readonly minute: number; readonly told: Told }>()

/** Worked out once for all who ask: a day is another one after each event. */
export function toldOf(day: Day, now: Instant): Told {
  const minute = Math.floor(now / MINUTE)
  const kept = known.get(day)
  if (kept?.minute === minute) return kept.told
  const view = openView(day, now)
  const told = { at: now, view, office: asPublished(view, now) }
  known.set(day, { minute, told })
  return told
}

const asPublished = (view: OpenView, at: Instant): OpenOfficeTold => ({
  id: view.id,
  name: view.name,
  updatedAt: isoInAthens(at),
  open: view.open,
  today: { date: view.date, hours: [...view.hours], because: becauseOf(view) },
  nextOpening: view.next,
  services: view.services.map(({ letter, name, people, wait, onRoll, lastCalled }) => ({
    ...{ letter, name, onRoll, lastCalled },
    waiting: people,
    wait: wait === null ? null : { minMinutes: wait.from, maxMinutes: wait.to },
  })),
})

function becauseOf({ otherwise }: OpenView) {
  if (otherwise === null) return null
  if (otherwise.kind === 'exception') return otherwise.name
  return { el: holidayNames.el[otherwise.holiday], en: holidayNames.en[otherwise.holiday] }
}
