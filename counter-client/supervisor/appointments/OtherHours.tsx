// A holiday or an exception on the date: said, and nothing is forbidden by it.
import type { BookedDay } from '#shared/appointments/booked-day.ts'
import { appointments } from '#shared/text/appointments.ts'
import { holidayNames } from '#shared/text/holidays.ts'
import { Icon } from '../../staff/Icon.tsx'
import { useSpoken } from '../../staff/spoken.ts'

export function OtherHours({ day }: { day: BookedDay }) {
  const { language } = useSpoken()
  const words = appointments[language].otherwise
  const { otherwise } = day.hours
  if (otherwise === null) return null
  const what = () => {
    if (otherwise.kind === 'holiday') return words.holiday(holidayNames[language][otherwise.holiday])
    return otherwise.name === null ? words.unnamed : words.exception(otherwise.name[language])
  }
  return (
    <p className="heed-note">
      <Icon name="warn" />
      <span>
        <b>{what()}</b> <span className="no-paper">{day.closed === null && words.more}</span>
      </span>
    </p>
  )
}
