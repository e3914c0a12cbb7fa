// What a good file of appointments holds, and what whoever imports it should know before.
import type { FoundAppointments } from '#shared/appointments/file.ts'
import { dateOf, timeOf } from '#shared/calendar.ts'
import { type Day, serviceOf } from '#shared/queue/day.ts'
import { rangeAt, serviceHoursOn } from '#shared/queue/opening.ts'
import type { Instant } from '#shared/queue/words.ts'
import { type AppointmentRow, alike } from './read-appointments-file.ts'

export function foundAppointments(
  rows: readonly AppointmentRow[],
  ignored: readonly string[],
  day: Day,
  now: Instant,
): FoundAppointments {
  const times = rows.map(({ time }) => time).sort()
  const isOpen = ({ service, time }: AppointmentRow) => {
    const known = serviceOf(day, service)
    return known !== undefined && rangeAt(serviceHoursOn(day.settings, known, day.date), time) !== null
  }
  return {
    date: day.date,
    count: rows.length,
    first: times[0] ?? '',
    last: times.at(-1) ?? '',
    ignored,
    withoutReference: rows.filter(({ reference }) => reference === null).length,
    outside: rows.filter((row) => !isOpen(row)).length,
    past: day.date === dateOf(now) ? rows.filter(({ time }) => time < timeOf(now)).length : 0,
    alike: alike(rows, day),
  }
}
