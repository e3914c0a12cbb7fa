// Which date, and what can be done with it.
import { longDate } from '#shared/calendar.ts'
import { addDays, type LocalDate } from '#shared/queue/dates.ts'
import { instantOf } from '#shared/queue/local-time.ts'
import { appointments } from '#shared/text/appointments.ts'
import { appointmentsFile } from '#shared/text/appointments-file.ts'
import { releaseIfPointed } from '../../staff/focus-page.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { hashOf } from '../use-tab.ts'
import { PickDate } from './PickDate.tsx'

/** `onImport` null: nothing can be booked on this date. */
type Props = { date: LocalDate; today: LocalDate; onImport: (() => void) | null }

export function DateTitle({ date, today, onImport }: Props) {
  const { language } = useSpoken()
  const words = appointments[language]
  const go = (to: LocalDate) => {
    location.hash = hashOf({ page: 'appointments', date: to === today ? null : to })
  }
  const step = (label: string, sign: string, days: number) => (
    <button
      type="button"
      aria-label={label}
      onClick={(event) => {
        releaseIfPointed(event)
        go(addDays(date, days))
      }}
    >
      {sign}
    </button>
  )
  return (
    <div className="title">
      <h1>{words.title}</h1>
      <span className="pickyear pickdate">
        {step(words.before, '‹', -1)}
        <PickDate date={date} onDate={go} />
        {step(words.after, '›', 1)}
      </span>
      <button type="button" className="quiet lined" aria-disabled={date === today} onClick={() => go(today)}>
        {words.today}
      </button>
      <span className="said2">{longDate(instantOf(date, '12:00'), language)}</span>
      <span className="push" />
      {onImport !== null && (
        <button type="button" className="quiet lined" onClick={onImport}>
          {appointmentsFile[language].open}
        </button>
      )}
      <button type="button" className="quiet lined" onClick={() => window.print()}>
        {words.print}
      </button>
    </div>
  )
}
