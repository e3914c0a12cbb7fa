// What stands only on paper over the list: the office, the date, its hours and how many are expected.
import type { BookedDay } from '#shared/appointments/booked-day.ts'
import { longDate } from '#shared/calendar.ts'
import type { OfficeSeats } from '#shared/protocol.ts'
import { yearOf } from '#shared/queue/dates.ts'
import { instantOf } from '#shared/queue/local-time.ts'
import { appointments } from '#shared/text/appointments.ts'
import { rangesSaid } from '../../staff/ranges.ts'
import { useSpoken } from '../../staff/spoken.ts'

export function OnPaper({ office, day }: { office: OfficeSeats; day: BookedDay }) {
  const { language } = useSpoken()
  const words = appointments[language]
  const standing = day.list.filter(({ state }) => state !== 'cancelled').length
  return (
    <div className="paper-only">
      <div className="doc-head">
        <b>{office.name[language]}</b>
        <span>{words.paper.source}</span>
      </div>
      <p className="doc-title">
        {words.title}: {longDate(instantOf(day.date, '12:00'), language)} {yearOf(day.date)}
      </p>
      <p className="doc-text">
        {[words.paper.expected(standing), rangesSaid(day.hours.ranges)].filter(Boolean).join(' · ')}
      </p>
    </div>
  )
}
