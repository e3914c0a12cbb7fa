// What to think of before this is booked: a time that has passed, a closed day, an hour outside the service's own. Never a wall.
import type { BookedDay } from '#shared/appointments/booked-day.ts'
import { dateOf, timeOf } from '#shared/calendar.ts'
import type { WantedAppointment } from '#shared/queue/commands.ts'
import { rangeAt } from '#shared/queue/opening.ts'
import type { Instant } from '#shared/queue/words.ts'
import { appointments } from '#shared/text/appointments.ts'
import { rangesSaid } from '../../staff/ranges.ts'
import { useSpoken } from '../../staff/spoken.ts'

/** `wanted` null: not yet written in full. */
export function Heed({ wanted, day, now }: { wanted: WantedAppointment | null; day: BookedDay; now: Instant }) {
  const words = appointments[useSpoken().language].form
  const say = () => {
    if (wanted === null) return null
    const ranges = day.services.find(({ id }) => id === wanted.service)?.ranges ?? []
    if (day.date === dateOf(now) && wanted.time < timeOf(now)) return words.past
    if (ranges.length === 0) return words.closedDay
    return rangeAt(ranges, wanted.time) === null ? words.outside(rangesSaid(ranges)) : null
  }
  const said = say()
  return (
    <p role="status" className={said === null ? 'unseen' : 'heed'}>
      {said}
    </p>
  )
}
