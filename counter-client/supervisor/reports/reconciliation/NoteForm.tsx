// Why a month differs: one of a few kinds, and a few words; or, where it was explained, that it is open again.
import { type FormEvent, useState } from 'react'
import { type DifferenceKind, differenceKinds, type ReconciledCell } from '#shared/reports/reconciliation.ts'
import { reportReconciliation as text } from '#shared/text/report-reconciliation.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { type At, sayWhy } from './ask.ts'

type Props = { cell: ReconciledCell; at: At; onTold: (cell: ReconciledCell) => void }

export function NoteForm({ cell, at, onTold }: Props) {
  const { language } = useSpoken()
  const words = text[language]
  const [kind, setKind] = useState<DifferenceKind>(cell.kind ?? 'late-entry')
  const [note, setNote] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const { ekep, ours } = cell
  if (ekep === null || ours === null) return null
  const tell = async (kind: DifferenceKind | null) => {
    const answer = await sayWhy(at, { kind, words: note, ekep, ours })
    setWrong(answer.ok ? null : answer.problem === 'failed' ? words.failed : words.refusals[answer.problem])
    if (!answer.ok) return
    setNote('')
    onTold(answer.cell)
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (kind === 'other' && note.trim() === '') setWrong(words.needWords)
    else void tell(kind)
  }
  return (
    <form onSubmit={save} noValidate>
      <label className="field">
        {words.why}
        <select
          value={kind}
          onChange={({ target }) => setKind(differenceKinds.find((one) => one === target.value) ?? 'unknown')}
        >
          {differenceKinds.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {words.note}
        <textarea rows={2} maxLength={500} value={note} onChange={({ target }) => setNote(target.value)} />
      </label>
      <div className="reconciliation-acts">
        <button type="submit" className="quiet lined">
          {words.saveNote}
        </button>
        {cell.state === 'explained' && (
          <button type="button" className="link" onClick={() => void tell(null)}>
            {words.reopen}
          </button>
        )}
      </div>
      <p role="status" className="wrong">
        {wrong}
      </p>
    </form>
  )
}
