// The hours of the week, simply: which days, from when till when, on some days once more; and at once what that means.
import { readWeek, sameHours } from '#shared/hours/simple-week.ts'
import { setUp } from '#shared/text/set-up.ts'
import { Field } from '../staff/Field.tsx'
import { rangesSaid } from '../staff/ranges.ts'
import { useSpoken } from '../staff/spoken.ts'
import { Days } from './Days.tsx'
import { AGAIN, type Form, type Problems } from './form.ts'

type Props = { hours: Form['hours']; problems: Problems; onHours: (hours: Form['hours']) => void }

export function Hours({ hours, problems, onHours }: Props) {
  const words = setUp[useSpoken().language].hours
  const { again } = hours
  return (
    <fieldset>
      <legend>{words.title}</legend>
      <p className="quiet wide">{words.about}</p>
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
    </fieldset>
  )
}

function Meaning({ hours }: { hours: Form['hours'] }) {
  const words = setUp[useSpoken().language].hours
  const read = readWeek(hours)
  const name = (day: number) => words.weekdays[day] ?? ''
  const run = ([first, last]: readonly [number, number]) =>
    first === last ? name(first) : `${name(first)}–${name(last)}`
  const week = read.ok
    ? sameHours(read.week)
        .map(({ runs, ranges }) => `${runs.map(run).join(', ')} ${rangesSaid(ranges)}`)
        .join(' · ')
    : null
  return (
    <p role="status" className={week === null ? 'unseen' : 'meaning wide'}>
      {week !== null && words.meaning(week, hours.holidays ? words.closedOnHolidays : words.openOnHolidays)}
    </p>
  )
}
