// The directorate's table: same rows, order, headings, dots and ΣΥΝΟΛΟ. What we add stands on grey to its right.
import { change, share, wholeNumber } from '#shared/greek/numbers.ts'
import type { YearlyTotals, YearRow } from '#shared/reports/yearly-totals.ts'
import { year as text } from '#shared/text/year.ts'
import { useSpoken } from '../../staff/spoken.ts'

const UNKNOWN = '–'

export function YearTable({ totals }: { totals: YearlyTotals }) {
  const { language } = useSpoken()
  const words = text[language]
  const number = (value: number | null) => (value === null ? UNKNOWN : wholeNumber(value, language))
  const divided = totals.total > totals.undivided
  const most = Math.max(1, ...totals.rows.map((row) => row.total))
  return (
    <table className="kep-year">
      <thead>
        <tr>
          <th scope="col">{words.code}</th>
          {totals.channels.map((channel) => (
            <th scope="col" className="num" key={channel}>
              {channel}
            </th>
          ))}
          <th scope="col" className="num">
            {words.total}
          </th>
          <th scope="col" className="num cmp">
            {words.share}
          </th>
          <th scope="col" className="num cmp">
            {totals.year - 1}
          </th>
          <th scope="col" className="num cmp">
            {words.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {totals.rows.map((row) => (
          <Row key={row.kep} row={row} totals={totals} most={most} />
        ))}
        {totals.undivided > 0 && divided && <Undivided totals={totals} />}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          {totals.channels.map((channel, at) => (
            <td className="num" key={channel}>
              {divided || totals.undivided === 0 ? number(totals.sums[at] ?? 0) : UNKNOWN}
            </td>
          ))}
          <td className="num sum">{number(totals.total)}</td>
          <td className="num cmp">{totals.total > 0 && totals.undivided === 0 ? share(1, language) : UNKNOWN}</td>
          <td className="num cmp">{number(totals.before)}</td>
          <td className="num cmp">{totals.change === null ? UNKNOWN : change(totals.change, language)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function Row({ row, totals, most }: { row: YearRow; totals: YearlyTotals; most: number }) {
  const { language } = useSpoken()
  // In a year that is known as one figure a row's zero would be a guess.
  const known = totals.undivided === 0 || row.total > 0
  const number = (value: number) => (known ? wholeNumber(value, language) : UNKNOWN)
  const grew = row.before === null || row.before === 0 || !known ? null : row.total / row.before - 1
  const shared = known && totals.undivided === 0 && totals.total > 0
  return (
    <tr>
      <th scope="row">{row.kep}</th>
      {totals.channels.map((channel, at) => (
        <td className="num" key={channel}>
          {number(row.quantities[at] ?? 0)}
        </td>
      ))}
      <td className="num sum">{number(row.total)}</td>
      <td className="num cmp">
        {shared && row.total > 0 && (
          <span className="share-bar" style={{ inlineSize: `${(row.total / most) * 80}%` }} />
        )}
        {shared ? share(row.total / totals.total, language) : UNKNOWN}
      </td>
      <td className="num cmp">{row.before === null ? UNKNOWN : wholeNumber(row.before, language)}</td>
      <td className="num cmp">{grew === null ? UNKNOWN : change(grew, language)}</td>
    </tr>
  )
}

/** Cases of a year that are known only together stand on a row of their own, so that the columns still add up. */
function Undivided({ totals }: { totals: YearlyTotals }) {
  const { language } = useSpoken()
  return (
    <tr>
      <th scope="row">{text[language].undivided}</th>
      {totals.channels.map((channel) => (
        <td className="num" key={channel}>
          {UNKNOWN}
        </td>
      ))}
      <td className="num sum">{wholeNumber(totals.undivided, language)}</td>
      <td className="num cmp">{UNKNOWN}</td>
      <td className="num cmp">{UNKNOWN}</td>
      <td className="num cmp">{UNKNOWN}</td>
    </tr>
  )
}
