// Which dates, and where a report says so, which office or KEP. A stretch that is none is said and not asked.
import { useEffect, useState } from 'react'
import { isDate, type LocalDate } from '#shared/queue/dates.ts'
import type { Asked, Span } from '#shared/reports/asked.ts'
import { reports as text } from '#shared/text/reports.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { nameOf, spanNames, spanOf } from './spans.ts'

type Props = {
  asked: Asked
  today: LocalDate
  onAsk: (asked: Asked) => void
  /** Offices to choose from; none: the report is not of one. */
  offices?: readonly { readonly id: string; readonly name: Readonly<Record<'el' | 'en', string>> }[]
}

export function PeriodPicker({ asked, today, onAsk, offices = [] }: Props) {
  const { language } = useSpoken()
  const words = text[language].picker
  const [typed, setTyped] = useState<Span>(asked)
  const { from, to } = asked
  useEffect(() => setTyped({ from, to }), [from, to])
  const wrong = !isDate(typed.from) || !isDate(typed.to) || typed.from > typed.to
  const type = (next: Span) => {
    setTyped(next)
    if (isDate(next.from) && isDate(next.to) && next.from <= next.to) onAsk({ ...asked, ...next })
  }
  return (
    <fieldset className="reports-picker">
      <legend className="unseen">{words.period}</legend>
      <select
        aria-label={words.period}
        value={nameOf(asked, today) ?? ''}
        onChange={({ target }) => {
          const name = spanNames.find((one) => one === target.value)
          if (name !== undefined) onAsk({ ...asked, ...spanOf(name, today) })
        }}
      >
        <option value="" disabled>
          {words.own}
        </option>
        {spanNames.map((name) => (
          <option key={name} value={name}>
            {words.spans[name]}
          </option>
        ))}
      </select>
      <label>
        {words.from}{' '}
        <input type="date" value={typed.from} onChange={({ target }) => type({ ...typed, from: target.value })} />
      </label>
      <label>
        {words.to}{' '}
        <input type="date" value={typed.to} onChange={({ target }) => type({ ...typed, to: target.value })} />
      </label>
      {offices.length > 1 && (
        <select
          aria-label={words.office}
          value={asked.office ?? ''}
          onChange={({ target }) => onAsk({ ...asked, office: target.value === '' ? null : target.value })}
        >
          <option value="">{words.allOffices}</option>
          {offices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      )}
      <span role="status" className="wrong">
        {wrong && words.wrong}
      </span>
    </fieldset>
  )
}
