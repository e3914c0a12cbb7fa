// The appointments of one date as staff see them: who is booked, who came, and the hours that the date has.
import type { LocalDate } from '../queue/dates.ts'
import type { Appointment, Day, Ticket } from '../queue/day.ts'
import { decide } from '../queue/decide.ts'
import type { OpenRange } from '../queue/hours.ts'
import { timeOf } from '../queue/local-time.ts'
import { type HoursOfDate, hoursOn, serviceHoursOn } from '../queue/opening.ts'
import type { RuleRefusal } from '../queue/refusals.ts'
import type { Service } from '../queue/settings.ts'
import type { Asker, Instant } from '../queue/words.ts'

export type BookedOne = Appointment & {
  /** `10:20`. */
  readonly time: string
  /** What its holder was given, and since when they have been here; null before. */
  readonly came: Pick<Ticket, 'label' | 'state' | 'takenAt'> | null
}
export type BookedService = Pick<Service, 'id' | 'letter' | 'name'> & {
  /** When it is offered on this date. */
  readonly ranges: readonly OpenRange[]
}
export type BookedDay = {
  readonly office: string
  readonly date: LocalDate
  /** In the order of their time. */
  readonly list: readonly BookedOne[]
  readonly services: readonly BookedService[]
  readonly hours: HoursOfDate
  /** Later than so many minutes an appointment is worth no more than coming without one. */
  readonly graceMinutes: number
  /** Why nothing can be booked on this date; null when it can. */
  readonly closed: RuleRefusal | null
}

export function bookedDay(day: Day, now: Instant, by: Asker): BookedDay {
  const { settings, date } = day
  const asked = decide(day, { type: 'bookAppointments', date, list: [] }, now, by)
  return {
    office: day.office,
    date,
    list: [...day.appointments.values()]
      .sort((a, b) => a.booked - b.booked || a.appointment - b.appointment)
      .map((one) => ({ ...one, time: timeOf(one.booked), came: whoCame(day, one) })),
    services: settings.services.map((service) => {
      const { id, letter, name } = service
      return { id, letter, name, ranges: serviceHoursOn(settings, service, date) }
    }),
    hours: hoursOn(settings, date),
    graceMinutes: settings.choices.graceMinutes,
    closed: asked.ok ? null : asked.refusal,
  }
}

function whoCame(day: Day, { ticket }: Appointment): BookedOne['came'] {
  const found = ticket === null ? undefined : day.tickets.get(ticket)
  return found === undefined ? null : { label: found.label, state: found.state, takenAt: found.takenAt }
}
