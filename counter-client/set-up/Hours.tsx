// The hours of the week, simply: which days, from when till when, on some days once more; and at once what that means.
import type { WeekField } from '#shared/hours/simple-week.ts'
import { setUp } from '#shared/text/set-up.ts'
import { Field } from '../staff/Field.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { Days } from './Days.tsx'
import { useMeaning } from './meaning.ts'
import { AGAIN, type TypedHours } from './typed.ts'

type Props = {
  hours: TypedHours
  problems: Partial<Record<WeekField, string>>
  onHours: (hours: TypedHours) => void
}

export function Hours({ hours, problems, onHours }: Props) {
  const words = setUp[useSpoken().language].hours
  const { again } = hours
  return (
    <div className="set-up-step pair">
      <Days
        label={words.days}
        days={hours.days}
        problem={problems.days ?? null}
        onDays={(days) => onHours({ ...hours, days })}
      />
      <Field
        label={words.from}
        inputMode="numeric"
        value={hours.from}
        problem={problems.from ?? null}
        onType={(from) => onHours({ ...hours, from })}
      />
      <Field
        label={words.to}
        inputMode="numeric"
        value={hours.to}
        problem={problems.to ?? null}
        onType={(to) => onHours({ ...hours, to })}
      />
      <label className="tick wide">
        <input
          type="checkbox"
          checked={again !== null}
          onChange={(event) => onHours({ ...hours, again: event.target.checked ? AGAIN : null })}
        />
        {words.again}
      </label>
      {again !== null && (
        <>
          <Days
            label={words.againDays}
            days={again.days}
            problem={problems.againDays ?? null}
            onDays={(days) => onHours({ ...hours, again: { ...again, days } })}
          />
          <Field
            label={words.againFrom}
            inputMode="numeric"
            value={again.from}
            problem={problems.againFrom ?? null}
            onType={(from) => onHours({ ...hours, again: { ...again, from } })}
          />
          <Field
            label={words.againTo}
            inputMode="numeric"
            value={again.to}
            problem={problems.againTo ?? null}
            onType={(to) => onHours({ ...hours, again: { ...again, to } })}
          />
        </>
      )}
      <label className="tick wide">
        <input
          type="checkbox"
          checked={hours.holidays}
          onChange={(event) => onHours({ ...hours, holidays: event.target.checked })}
        />
        {words.holidays}
      </label>
      <Meaning hours={hours} />
    </div>
  )
}

function Meaning({ hours }: { hours: TypedHours }) {
  const meaning = useMeaning(hours)
  return (
    <p role="status" className={meaning === null ? 'unseen' : 'meaning wide'}>
      {meaning}
    </p>
  )
}
