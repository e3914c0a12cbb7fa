// What the e-KEP counted in a month, typed by hand; left empty, it is taken away.
import { type FormEvent, useId, useState } from 'react'
import { readWholeNumber, wholeNumber } from '#shared/greek/numbers.ts'
import type { ReconciledCell } from '#shared/reports/reconciliation.ts'
import { reportReconciliation as text } from '#shared/text/report-reconciliation.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { type At, sayFigure } from './ask.ts'

type Props = { cell: ReconciledCell; at: At; onTold: (cell: ReconciledCell) => void }

export function FigureForm({ cell, at, onTold }: Props) {
  const { language } = useSpoken()
  const words = text[language]
  const help = useId()
  const [typed, setTyped] = useState(cell.ekep === null ? '' : wholeNumber(cell.ekep, 'el'))
  const [told, setTold] = useState<{ wrong: boolean; words: string } | null>(null)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const quantity = typed.trim() === '' ? null : readWholeNumber(typed)
    if (typed.trim() !== '' && quantity === null) return setTold({ wrong: true, words: words.badFigure })
    const answer = await sayFigure(at, quantity)
    if (answer.ok) {
      setTold({ wrong: false, words: words.saved })
      onTold(answer.cell)
    } else setTold({ wrong: true, words: answer.problem === 'failed' ? words.failed : words.refusals[answer.problem] })
  }
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <label className="field">
        {words.figure}
        <input
          inputMode="numeric"
          maxLength={12}
          value={typed}
          aria-describedby={help}
          onChange={({ target }) => {
            setTyped(target.value)
            setTold(null)
          }}
        />
      </label>
      <p id={help} className="quiet">
        {words.figureHelp}
      </p>
      <button type="submit" className="quiet lined">
        {words.saveFigure}
      </button>
      <p role="status" className={told?.wrong ? 'wrong' : 'quiet'}>
        {told?.words}
      </p>
    </form>
  )
}
