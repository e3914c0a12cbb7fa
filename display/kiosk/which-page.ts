// Which page of the kiosk is shown: what the citizen is doing, as far as the office and the link allow it.
import type { KioskGroup, KioskView } from '#shared/views/kiosk-view.ts'
import type { Liveness } from '../parts/liveness.ts'
import type { Place, Step } from './use-visit.ts'

type At<A extends Step['at']> = Extract<Step, { at: A }>
export type Page =
  | { is: 'result'; step: At<'given'>; view: KioskView }
  | Choosing
  | { is: 'priority'; view: KioskView }
  | { is: 'check-in'; step: At<'checkIn'>; view: KioskView }
  | { is: 'refused'; step: At<'refused'> }
  | { is: 'closed'; view: KioskView }
  | { is: 'no-link' | 'connecting' }

/** `group` null: the first page. */
type Choosing = {
  is: 'welcome'
  step: At<'asking'> | At<'choosing'>
  group: KioskGroup | null
  view: KioskView
}

/** A number that was given stays on the screen, and a tap gets its answer, whatever the link does meanwhile. */
export function whichPage(step: Step, place: Place, view: KioskView | null, liveness: Liveness): Page {
  const group = view?.groups.find(({ id }) => id === place.group) ?? null
  if (view !== null && step.at === 'given') return { is: 'result', step, view }
  if (view !== null && step.at === 'asking') return { is: 'welcome', step, group, view }
  if (view !== null && step.at === 'checkIn' && step.asking) return { is: 'check-in', step, view }
  if (liveness.state === 'stale') return { is: 'no-link' }
  if (view === null) return { is: 'connecting' }
  if (!view.open) return { is: 'closed', view }
  if (step.at === 'checkIn') return { is: 'check-in', step, view }
  if (step.at === 'priority') return { is: 'priority', view }
  if (step.at === 'refused') return { is: 'refused', step }
  return { is: 'welcome', step: { at: 'choosing' }, group, view }
}

/** Another word for each page: as long as it is the same, the citizen is where they were. */
export function nameOfPage(page: Page): string {
  switch (page.is) {
    case 'welcome':
      return `welcome ${page.group?.id ?? ''}`
    case 'refused':
      return `refused ${page.step.refusal}`
    case 'result':
      return `result ${page.step.ticket}`
    default:
      return page.is
  }
}
