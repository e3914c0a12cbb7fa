// An entry of a day that is over was counted wrongly.
import type { PastEntry } from '#shared/corrections/past-day.ts'
import { printedLabel } from '#shared/queue/printed-label.ts'
import { corrections as text } from '#shared/text/report-corrections.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { correct } from './ask.ts'
import { EntryForm, type FormProps } from './EntryForm.tsx'

export function CorrectEntry({ entry, ...form }: FormProps & { entry: PastEntry }) {
  const words = text[useSpoken().language]
  const { office, date } = form.day
  const place = [`${words.kep} ${entry.kep}`, words.counter(entry.counter), entry.clerk]
  return (
    <EntryForm
      {...form}
      title={words.form.correct}
      rows={entry.rows}
      none={words.form.none}
      needsRows={false}
      send={({ id, ...filled }) => correct(id, office, { date, entry: entry.entry, ...filled })}
    >
      <p className="quiet">
        {entry.ticket !== null && <b>{printedLabel(entry.ticket)} · </b>}
        {place.filter((part) => part !== null).join(' · ')}
      </p>
    </EntryForm>
  )
}
