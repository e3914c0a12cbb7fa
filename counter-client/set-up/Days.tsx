// Days of the week, each ticked or not.
import { useId } from 'react'
import { WEEKDAYS, type Weekday } from '#shared/hours/simple-week.ts'
import { setUp } from '#shared/text/set-up.ts'
import { useSpoken } from '../staff/spoken.ts'

type Props = {
  label: string
  days: readonly Weekday[]
  problem: string | null
  onDays: (days: readonly Weekday[]) => void
}

export function Days({ label, days, problem, onDays }: Props) {
  const { weekdays } = setUp[useSpoken().language].hours
  const wrong = useId()
  return (
    <fieldset className="days wide" aria-describedby={problem === null ? undefined : wrong}>
      <legend>{label}</legend>
      {WEEKDAYS.map((day) => (
        <label key={day} className="tick">
          <input
            type="checkbox"
            checked={days.includes(day)}
            onChange={(event) =>
              onDays(event.target.checked ? [...days, day].sort() : days.filter((other) => other !== day))
            }
          />
          {weekdays[day]}
        </label>
      ))}
      {problem !== null && (
        <p className="wrong" id={wrong}>
          {problem}
        </p>
      )}
    </fieldset>
  )
}
