// How many are expected, came, did not come, and when the office is open on that date.
import type { ReactNode } from 'react'
import type { BookedDay, BookedOne } from '#shared/appointments/booked-day.ts'
import type { Instant } from '#shared/queue/words.ts'
import { appointments } from '#shared/text/appointments.ts'
import { rangesSaid } from '../../staff/ranges.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { lateBy } from './late.ts'

export function Counts({ day, now }: { day: BookedDay; now: Instant }) {
  const words = appointments[useSpoken().language].counts
  const inState = (state: BookedOne['state']) => day.list.filter((one) => one.state === state)
  const [expected, kept, notKept, cancelled] = [
    inState('booked'),
    inState('kept'),
    inState('not-kept'),
    inState('cancelled'),
  ]
  const late = expected.filter((one) => lateBy(one, day, now) !== null)
  return (
    <dl className="figures counts no-paper" aria-label={words.label}>
      <Count value={expected.length}>{words.expected(expected.length, late.length)}</Count>
      <Count value={kept.length}>{words.kept(kept.length)}</Count>
      <Count value={notKept.length}>{words.notKept(notKept.length)}</Count>
      <Count value={cancelled.length}>{words.cancelled(cancelled.length)}</Count>
      <Count value={day.hours.ranges.length === 0 ? words.closed : rangesSaid(day.hours.ranges)}>{words.hours}</Count>
    </dl>
  )
}

function Count({ value, children }: { value: number | string; children: ReactNode }) {
  return (
    <div>
      <dt>{children}</dt>
      <dd>{value}</dd>
    </div>
  )
}
