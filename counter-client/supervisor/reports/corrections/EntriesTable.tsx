// The entries of a day in the order in which they were logged.
import { dateOf, timeOf } from '#shared/calendar.ts'
import type { PastDay, PastEntry } from '#shared/corrections/past-day.ts'
import { printedLabel } from '#shared/queue/printed-label.ts'
import { caseRowsSaid } from '#shared/reports/case-rows-said.ts'
import { deskCases } from '#shared/text/desk-cases.ts'
import { corrections as text } from '#shared/text/report-corrections.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { procedureNames } from './procedure-names.ts'

/** `onCorrect` null: nothing of it changes any more. */
type Props = { day: PastDay; onCorrect: ((entry: PastEntry) => void) | null }

export function EntriesTable({ day, onCorrect }: Props) {
  const { language } = useSpoken()
  const words = text[language]
  const names = procedureNames(day)
  return (
    <table className="trail-table">
      <thead>
        <tr>
          <th scope="col">{deskCases[language].recent.time}</th>
          <th scope="col">{words.columns.counter}</th>
          <th scope="col">{words.columns.kep}</th>
          <th scope="col">{words.columns.person}</th>
          <th scope="col">{deskCases[language].cases.title}</th>
          <th scope="col">
            <span className="unseen">{words.past.correct}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {day.entries.map((entry) => {
          const what = caseRowsSaid(entry.rows, names, language) || words.nothing
          const isLate = dateOf(entry.at) !== day.date
          return (
            <tr key={entry.entry}>
              <th scope="row">
                <time>{isLate ? '–' : timeOf(entry.at)}</time>
              </th>
              <td data-label={words.columns.counter}>{entry.counter}</td>
              <td data-label={words.columns.kep}>{entry.kep}</td>
              <td data-label={words.columns.person}>{entry.clerk ?? words.forgotten}</td>
              <td data-label={deskCases[language].cases.title}>
                {entry.ticket !== null && <b>{printedLabel(entry.ticket)} · </b>}
                {entry.way !== 'ticket' && `${deskCases[language].ways[entry.way]} · `}
                {what}
                {isLate && <span className="trail-mark">{words.past.late}</span>}
                {entry.corrected && <span className="trail-mark">{words.past.corrected}</span>}
              </td>
              <td className="num">
                {onCorrect !== null && (
                  <button
                    type="button"
                    className="link"
                    aria-label={words.past.correctOf(what)}
                    onClick={() => onCorrect(entry)}
                  >
                    {words.past.correct}
                  </button>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
