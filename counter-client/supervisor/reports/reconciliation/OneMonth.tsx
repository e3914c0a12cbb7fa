// One month of one KEP: both figures, what was said of them and by whom, and for whoever may, the saying of it.
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { ReconciledCell } from '#shared/reports/reconciliation.ts'
import { reportReconciliation as text } from '#shared/text/report-reconciliation.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { At } from './ask.ts'
import { CellTrail } from './CellTrail.tsx'
import { FigureForm } from './FigureForm.tsx'
import { NoteForm } from './NoteForm.tsx'
import { differenceSaid, SIGNS } from './said.ts'

type Props = { cell: ReconciledCell; at: At; mayWrite: boolean; onTold: (cell: ReconciledCell) => void }

export function OneMonth({ cell, at, mayWrite, onTold }: Props) {
  const { language } = useSpoken()
  const words = text[language]
  const number = (value: number | null) => (value === null ? '–' : wholeNumber(value, language))
  const difference = differenceSaid(cell, language)
  return (
    <section className="reconciliation-one">
      <h2>{words.cell(cell.kep, words.monthNames[cell.month - 1] ?? '', at.year)}</h2>
      <dl className="reconciliation-figures">
        <div>
          <dd>{number(cell.ours)}</dd>
          <dt>{words.ours}</dt>
        </div>
        <div>
          <dd>{number(cell.ekep)}</dd>
          <dt>{words.ekep}</dt>
        </div>
        <div>
          <dd>{difference === '' ? '–' : difference}</dd>
          <dt>{words.difference}</dt>
        </div>
        <div>
          <dd className={`is-${cell.state}`}>
            {SIGNS[cell.state]} {words.states[cell.state]}
          </dd>
          <dt>
            {cell.kind === null ? words.state : words.kinds[cell.kind]}
            {cell.words !== '' && `: ${cell.words}`}
          </dt>
        </div>
      </dl>
      {cell.state === 'unknown' && <p className="quiet">{words.oursUnknown}</p>}
      <div className="reconciliation-forms">
        {mayWrite && <FigureForm cell={cell} at={at} onTold={onTold} />}
        {mayWrite && (cell.state === 'open' || cell.state === 'explained') && (
          <NoteForm cell={cell} at={at} onTold={onTold} />
        )}
        <CellTrail trail={cell.trail} />
      </div>
    </section>
  )
}
