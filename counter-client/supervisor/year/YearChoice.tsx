// What of the year: its dates, its KEPs, and whether by KEP, by building or by the days on which they were open.
import { useEffect, useState } from 'react'
import { isDate } from '#shared/queue/dates.ts'
import type { Asked, Span } from '#shared/reports/asked.ts'
import { reports } from '#shared/text/reports.ts'
import { year as text } from '#shared/text/year.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { KepChoice } from './KepChoice.tsx'

const ways = ['kep', 'building', 'days'] as const

type Props = { asked: Asked; choices: readonly string[]; onAsk: (asked: Asked) => void }

export function YearChoice({ asked, choices, onAsk }: Props) {
  const { language } = useSpoken()
  const words = text[language].choice
  const { from, to } = asked
  const [typed, setTyped] = useState<Span>({ from, to })
  useEffect(() => setTyped({ from, to }), [from, to])
  const isRight = ({ from, to }: Span) => isDate(from) && isDate(to) && from <= to
  const type = (next: Span) => {
    setTyped(next)
    if (isRight(next)) onAsk({ ...asked, ...next })
  }
  const by = ways.find((way) => way === asked.more.by) ?? 'kep'
  const date = (label: string, which: keyof Span) => (
    <label>
      {label}{' '}
      <input type="date" value={typed[which]} onChange={({ target }) => type({ ...typed, [which]: target.value })} />
    </label>
  )
  return (
    <div className="year-choice no-paper">
      <fieldset>
        <legend className="unseen">{words.period}</legend>
        {date(words.from, 'from')}
        {date(words.to, 'to')}
        <span role="status" className="wrong">
          {!isRight(typed) && reports[language].picker.wrong}
        </span>
      </fieldset>
      <KepChoice keps={asked.keps} choices={choices} onKeps={(keps) => onAsk({ ...asked, keps })} />
      <fieldset className="year-ways">
        <legend className="unseen">{words.by}</legend>
        {ways.map((way) => (
          <label key={way}>
            <input
              type="radio"
              name="year-by"
              checked={by === way}
              onChange={() => onAsk({ ...asked, more: way === 'kep' ? {} : { by: way } })}
            />
            <span>{words.ways[way]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
