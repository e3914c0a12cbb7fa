// How the day was so far, for the slip that the staff put away with it.
import type { Day } from '../queue/day.ts'
import { letterOf } from '../queue/day.ts'
import type { Instant } from '../queue/words.ts'
import type { DayOnPaper } from './asked-slips.ts'
import { todayView } from './today-view.ts'

/** In Greek, as the staff read it. */
export function dayOnPaper(day: Day, at: Instant): DayOnPaper {
  const { office, taken, served, missed, cancelled, expired, cases, services } = todayView(day, at, [], [])
  const letters = [...day.tickets.keys()].map(letterOf)
  return {
    ...{ office: office.el, at, taken, served, missed, cancelled, expired },
    cases: cases.reduce((sum, { quantity }) => sum + quantity, 0),
    services: services.map(({ letter, name }) => ({
      ...{ letter, name: name.el },
      taken: letters.filter((one) => one === letter).length,
    })),
  }
}
