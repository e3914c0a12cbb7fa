// Cases of a day that is over, which nobody logged then: at which counter, and how they came.
import { useState } from 'react'
import { WAYS_WITHOUT_TICKET, type WayWithoutTicket } from '#shared/queue/words.ts'
import { deskCases } from '#shared/text/desk-cases.ts'
import { corrections as text } from '#shared/text/report-corrections.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { logLate } from './ask.ts'
import { EntryForm, type FormProps } from './EntryForm.tsx'

export function LogLate(form: FormProps) {
  const { language } = useSpoken()
  const words = text[language].form
  const { office, date, counters } = form.day
  const [counter, setCounter] = useState(counters[0]?.id ?? '')
  const [way, setWay] = useState<WayWithoutTicket>('counter')
  return (
    <EntryForm
      {...form}
      title={words.late}
      rows={[]}
      none={words.noneLate}
      needsRows
      send={({ id, ...filled }) => logLate(id, office, { date, counter, way, ...filled })}
    >
      <div className="trail-pair">
        <label className="field">
          {words.counter}
          <select value={counter} onChange={({ target }) => setCounter(target.value)}>
            {counters.map(({ id, kep }) => (
              <option key={id} value={id}>
                {words.counterOf(id, kep)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {words.way}
          <select
            value={way}
            onChange={({ target }) => setWay(WAYS_WITHOUT_TICKET.find((one) => one === target.value) ?? way)}
          >
            {WAYS_WITHOUT_TICKET.map((one) => (
              <option key={one} value={one}>
                {deskCases[language].ways[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </EntryForm>
  )
}
