// Takes an import back, with the reason that stays in its trail; says before what will count again.
import { type FormEvent, useState } from 'react'
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { Register } from '#shared/reports/registers.ts'
import { reportImports as text } from '#shared/text/report-imports.ts'
import { Dialog } from '../../../staff/Dialog.tsx'
import { useSpoken } from '../../../staff/spoken.ts'
import { askUndo } from './ask.ts'

type Props = { register: Register; onClose: () => void; onUndone: () => void }

const SHORTEST = 3

export function UndoImport({ register, onClose, onUndone }: Props) {
  const { language } = useSpoken()
  const all = text[language]
  const words = all.undoing
  const [why, setWhy] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)
  const [knowsSigned, setKnowsSigned] = useState(false)
  const years = register.years.join(', ')
  const undo = async (event: FormEvent) => {
    event.preventDefault()
    if (asking) return
    if (why.trim().length < SHORTEST) return setWrong(words.tooShort)
    setAsking(true)
    const refused = await askUndo(register.id, why, knowsSigned)
    setAsking(false)
    if (refused === null) return onUndone()
    // Said once; whoever presses again knows.
    if (refused !== 'failed' && refused.problem === 'year-signed') setKnowsSigned(true)
    setWrong(refused === 'failed' ? words.failed : all.refusal(refused))
  }
  return (
    <Dialog title={all.undoOf(register.file)} onClose={onClose}>
      <form onSubmit={(event) => void undo(event)} noValidate>
        <p>
          {register.kind === 'ekep' ? words.saysEkep(years) : words.says(wholeNumber(register.total, language), years)}
        </p>
        {register.inPlaceOf.length > 0 && <p>{words.back(register.inPlaceOf.map(all.quoted).join(', '))}</p>}
        <label className="field">
          {words.why}
          <input data-first maxLength={500} value={why} onChange={({ target }) => setWhy(target.value)} />
        </label>
        <p role="status" className="wrong">
          {wrong}
        </p>
        <div className="dialog-acts">
          <button type="button" className="quiet" onClick={onClose}>
            {words.no} <kbd>Esc</kbd>
          </button>
          <button type="submit" className="primary small" aria-disabled={asking}>
            <b>{knowsSigned ? words.yesSigned : words.yes}</b>
          </button>
        </div>
      </form>
    </Dialog>
  )
}
