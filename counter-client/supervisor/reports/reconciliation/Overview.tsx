// Twelve months × KEPs: each difference, and by its mark whether it agrees, was explained or is still open.
import type { ReconciledCell, Reconciliation } from '#shared/reports/reconciliation.ts'
import { reportReconciliation as text } from '#shared/text/report-reconciliation.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { differenceSaid, SIGNS } from './said.ts'

type Props = {
  answer: Reconciliation
  chosen: ReconciledCell | null
  onChoose: (kep: string, month: number) => void
}

export function Overview({ answer: { year, channel, keps, cells }, chosen, onChoose }: Props) {
  const { language } = useSpoken()
  const words = text[language]
  return (
    <div className="reconciliation-wide">
      <table className="reconciliation-year">
        <caption>{words.overview(year, channel ?? words.allChannels)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.kep}</th>
            {words.months.map((month) => (
              <th scope="col" key={month}>
                {month}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keps.map((kep) => (
            <tr key={kep}>
              <th scope="row">{kep}</th>
              {words.months.map((name, index) => {
                const cell = cells.find((one) => one.kep === kep && one.month === index + 1)
                if (cell === undefined) return <td key={name} />
                const said = differenceSaid(cell, language)
                return (
                  <td key={name}>
                    <button
                      type="button"
                      className={`reconciliation-cell is-${cell.state}`}
                      aria-pressed={cell === chosen}
                      aria-label={`${words.cell(kep, words.monthNames[index] ?? '', year)}: ${words.said(words.states[cell.state], said)}`}
                      onClick={() => onChoose(kep, cell.month)}
                    >
                      <span aria-hidden="true">{SIGNS[cell.state]}</span> {said === '' ? '–' : said}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="reconciliation-legend">
        {(['agrees', 'open', 'explained', 'no-figure', 'unknown'] as const).map((state) => (
          <li key={state}>
            <span className={`reconciliation-cell is-${state}`} aria-hidden="true">
              {SIGNS[state] === '' ? '–' : SIGNS[state]}
            </span>{' '}
            {words.states[state]}
          </li>
        ))}
      </ul>
    </div>
  )
}
