// The hours of the week, a row each day.
import { WEEKDAYS, type Week } from '#shared/hours/simple-week.ts'
import { settingsForm } from '#shared/text/settings-form.ts'
import { settingsHours } from '#shared/text/settings-hours.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { Wrong } from '../form-props.ts'
import { RangesCells } from './RangesCells.tsx'

type Props = {
  readonly week: Week
  readonly onWeek: (week: Week) => void
  /** `hours.week` */
  readonly path: string
  readonly wrong: Wrong
  /** Whose week it is, where there are several on the page. */
  readonly of?: string
}

const FRIDAY = 4

export function WeekCells({ week, onWeek, path, wrong, of }: Props) {
  const { language } = useSpoken()
  const { weekdays, of: ofWhat } = settingsForm[language]
  return (
    <div className="week">
      {WEEKDAYS.map((day) => {
        const name = weekdays[day] ?? ''
        return (
          <div className="week-day" key={day}>
            <b>{name}</b>
            <RangesCells
              day={of === undefined ? name : ofWhat(name, of)}
              ranges={week[day] ?? []}
              onRanges={(ranges) => onWeek(week.map((old, index) => (index === day ? ranges : old)))}
              path={`${path}.${day}`}
              wrong={wrong}
            />
          </div>
        )
      })}
      <button
        type="button"
        className="link"
        onClick={() => onWeek(week.map((old, day) => (day <= FRIDAY ? (week[0] ?? []) : old)))}
      >
        {settingsHours[language].copyMonday}
      </button>
    </div>
  )
}
