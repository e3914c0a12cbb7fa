// Comparable days in place of the table: per day that it was open, and over the days on which it was open in both years.
import { change, oneDecimalOf, wholeNumber } from '#shared/greek/numbers.ts'
import type { Asked } from '#shared/reports/asked.ts'
import { changePerDay, daysNotes } from '#shared/reports/days-said.ts'
import { type DaysFigures, perDay, type YearDays } from '#shared/reports/year-days.ts'
import { reportDays } from '#shared/text/report-days.ts'
import { year as text } from '#shared/text/year.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { useFollowed } from './use-followed.ts'

const PAUSE_MS = 2_000

type Props = { asked: Asked; stamp: string; expire: () => void }

export function Days({ asked, stamp, expire }: Props) {
  const { language } = useSpoken()
  const words = reportDays[language]
  const { value: days } = useFollowed<YearDays>('year-days', { ...asked, more: {} }, stamp, PAUSE_MS, expire)
  if (days === null) return <p className="quiet">{text[language].loading}</p>
  const notes = daysNotes(days, language)
  return (
    <>
      {days.sum !== null && (
        <div className="kep-year-room">
          <table className="kep-year kep-days">
            <caption className="unseen">{words.title}</caption>
            <thead>
              <tr>
                <td />
                <th scope="colgroup" colSpan={3}>
                  {days.from.slice(0, 4)}
                </th>
                <th scope="colgroup" colSpan={3} className="cmp">
                  {days.beforeSpan.from.slice(0, 4)}
                </th>
                <th scope="colgroup" colSpan={2} className="cmp">
                  {words.shared}
                </th>
              </tr>
              <tr>
                <th scope="col">{text[language].code}</th>
                {[words.cases, words.days, words.perDay].map((heading) => (
                  <th scope="col" className="num" key={heading}>
                    {heading}
                  </th>
                ))}
                {[words.days, words.perDay, words.change].map((heading) => (
                  <th scope="col" className="num cmp" key={heading}>
                    {heading}
                  </th>
                ))}
                {[words.days, words.change].map((heading) => (
                  <th scope="col" className="num cmp" key={heading}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {days.rows.map((row) => (
                <Line key={row.kep} name={row.kep} figures={row} />
              ))}
            </tbody>
            <tfoot>
              <Line name={text[language].total} figures={days.sum} />
            </tfoot>
          </table>
        </div>
      )}
      <ul className="days-notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  )
}

function Line({ name, figures: { now, before, both } }: { name: string; figures: DaysFigures }) {
  const { language } = useSpoken()
  const count = (value: number | undefined) => (value === undefined ? '–' : wholeNumber(value, language))
  const average = (value: number | null) => (value === null ? '–' : oneDecimalOf(value, language))
  const grown = (value: number | null) => (value === null ? '–' : change(value, language))
  const perNow = perDay(now.cases, now.open)
  const perBefore = before === null ? null : perDay(before.cases, before.open)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="num">{count(now.cases)}</td>
      <td className="num">{count(now.open)}</td>
      <td className="num sum">{average(perNow)}</td>
      <td className="num cmp">{count(before?.open)}</td>
      <td className="num cmp">{average(perBefore)}</td>
      <td className="num cmp">{grown(changePerDay(perNow, perBefore))}</td>
      <td className="num cmp">{count(both?.days)}</td>
      <td className="num cmp">{grown(both === null ? null : changePerDay(both.now, both.before))}</td>
    </tr>
  )
}
