// Every KEP beside the others and beside itself a year before.
import { change, wholeNumber } from '#shared/greek/numbers.ts'
import type { Span } from '#shared/reports/asked.ts'
import type { Cases } from '#shared/reports/cases.ts'
import { kepsPicture } from '#shared/reports/cases-pictures.ts'
import { spanSaid } from '#shared/reports/span-said.ts'
import { reportCases } from '#shared/text/report-cases.ts'
import { Chart } from '../../../staff/Chart.tsx'
import { useSpoken } from '../../../staff/spoken.ts'
import { CountCells } from './CountCells.tsx'

export function KepsSection({ cases, span }: { cases: Cases; span: Span }) {
  const { language } = useSpoken()
  const words = reportCases[language]
  const { channels, keps, sum, sumBefore, before } = cases
  const number = (value: number | null) => (value === null ? '–' : wholeNumber(value, language))
  const changed = (now: number | null, then: number | null) =>
    now === null || then === null || then === 0 ? '–' : change(now / then - 1, language)
  return (
    <section className="cases-part">
      <h2>{words.tables.keps}</h2>
      <Chart picture={(wide) => kepsPicture(cases, span, language, wide)} />
      <div className="cases-scroll">
        <table className="cases-table">
          <thead>
            <tr>
              <th scope="col">{words.kep}</th>
              {channels.map((channel) => (
                <th scope="col" key={channel} className="num">
                  {channel}
                </th>
              ))}
              <th scope="col" className="num">
                {words.total}
              </th>
              <th scope="col" className="num cases-less">
                {words.charts.before}
              </th>
              <th scope="col" className="num">
                {words.change}
              </th>
            </tr>
          </thead>
          <tbody>
            {keps.map(({ kep, counted, before: then }) => (
              <tr key={kep}>
                <th scope="row">{kep}</th>
                <CountCells counted={counted} channels={channels} />
                <td className="num quiet cases-less">{number(then)}</td>
                <td className="num quiet">{changed(counted?.total ?? null, then)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              <CountCells counted={sum} channels={channels} />
              <td className="num cases-less">{number(sumBefore)}</td>
              <td className="num">{changed(sum.total, sumBefore)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="foot">
        {words.unknown} {before !== null && words.comparedWith(spanSaid(before, language))}
      </p>
    </section>
  )
}
