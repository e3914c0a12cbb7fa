// A table of cases by something: channels, their sum, and its share of all; under it the sum of all.
import { share } from '#shared/greek/numbers.ts'
import type { Counted } from '#shared/reports/cases.ts'
import { reportCases } from '#shared/text/report-cases.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { CountCells } from './CountCells.tsx'

export type CountRow = { readonly id: string; readonly name: string; readonly counted: Counted | null }
type Props = {
  head: string
  channels: readonly string[]
  rows: readonly CountRow[]
  sum: Counted
}

export function CountTable({ head, channels, rows, sum }: Props) {
  const { language } = useSpoken()
  const words = reportCases[language]
  const part = (counted: Counted | null) =>
    counted === null || sum.total === 0 ? '–' : share(counted.total / sum.total, language)
  return (
    <div className="cases-scroll">
      <table className="cases-table">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {channels.map((channel) => (
              <th scope="col" key={channel} className="num">
                {channel}
              </th>
            ))}
            <th scope="col" className="num">
              {words.total}
            </th>
            <th scope="col" className="num cases-less">
              {words.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, counted }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <CountCells counted={counted} channels={channels} />
              <td className="num quiet cases-less">{part(counted)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <CountCells counted={sum} channels={channels} />
            <td className="num cases-less">{part(sum)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
