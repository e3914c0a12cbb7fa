// The period by month, day or year as stacked columns with their numbers under them. Not drawn when the division is not known.
import { wholeNumber } from '#shared/greek/numbers.ts'
import { stepSaid } from '#shared/reports/step-said.ts'
import { stepsPicture } from '#shared/reports/steps-picture.ts'
import type { YearStep, YearTable } from '#shared/reports/year-table.ts'
import { reportYear } from '#shared/text/report-year.ts'
import { year as text } from '#shared/text/year.ts'
import { Chart } from '../../staff/Chart.tsx'
import { useSpoken } from '../../staff/spoken.ts'

/** More numbers than this have no room under their columns: the table stands by itself. */
const UNDER = 13

export function Months({ table }: { table: YearTable }) {
  const { language } = useSpoken()
  const { steps, sum } = table
  if (sum.total === 0) return null
  const title = reportYear[language].steps.title[steps?.unit ?? 'month']
  if (steps === null)
    return (
      <section className="no-paper">
        <h2>{title}</h2>
        <p className="quiet">{text[language].noMonths}</p>
      </section>
    )
  return (
    <section>
      <h2>{title}</h2>
      <Chart picture={(wide) => stepsPicture(table, language, wide) ?? { wide, high: 1, label: title, marks: [] }} />
      {steps.columns.length <= UNDER ? (
        <Under table={table} steps={steps.columns} />
      ) : (
        <Aside table={table} steps={steps.columns} />
      )}
    </section>
  )
}

type Props = { table: YearTable; steps: readonly YearStep[] }
const totalOf = ({ quantities }: YearStep) => quantities?.reduce((sum, quantity) => sum + quantity, 0) ?? null

function useNumber() {
  const { language } = useSpoken()
  return (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : wholeNumber(value, language)
}

function Under({ table, steps }: Props) {
  const { language } = useSpoken()
  const number = useNumber()
  return (
    <div className="months-room">
      <table className="under months">
        <thead>
          <tr>
            <td />
            {steps.map((step) => (
              <th scope="col" key={step.from}>
                <span className="unseen">{stepSaid(step, table, language, false)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.channels.map((channel, at) => (
            <tr key={channel}>
              <th scope="row">
                <i className={`sw hue-${at}`} />
                {channel}
              </th>
              {steps.map((step) => (
                <td key={step.from}>{number(step.quantities?.[at])}</td>
              ))}
            </tr>
          ))}
          <tr className="sum">
            <th scope="row">{text[language].total}</th>
            {steps.map((step) => (
              <td key={step.from}>{number(totalOf(step))}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

/** Row by row, behind a word: a month of days, two years of months. */
function Aside({ table, steps }: Props) {
  const { language } = useSpoken()
  const number = useNumber()
  const words = text[language]
  return (
    <details className="months-list">
      <summary>{words.figures}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{reportYear[language].steps.step[table.steps?.unit ?? 'month']}</th>
            {[...table.channels, words.total].map((heading) => (
              <th scope="col" className="num" key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.from}>
              <th scope="row">{stepSaid(step, table, language, false)}</th>
              {table.channels.map((channel, at) => (
                <td className="num" key={channel}>
                  {number(step.quantities?.[at])}
                </td>
              ))}
              <td className="num">{number(totalOf(step))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
