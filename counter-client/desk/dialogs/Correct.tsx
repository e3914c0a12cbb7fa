// An entry was counted wrongly: change its rows and say why. The old one stays in the journal.
import { type FormEvent, useId, useState } from 'react'
import { printedLabel } from '#shared/queue/printed-label.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { Dialog } from '../../staff/Dialog.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { CasesSheet } from '../CasesSheet.tsx'
import { type Draft, draftOf } from '../draft.ts'
import { entryWords } from '../entry-words.ts'
import type { Acts } from '../use-acts.ts'

const LEAST_REASON = 3

type Props = { view: DeskView; entry: number; acts: Acts; cut: string | null; onClose: () => void }

export function Correct({ view, entry, acts, cut, onClose }: Props) {
  const { language } = useSpoken()
  const words = desk[language].correct
  const kept = view.entries.find((one) => one.entry === entry)
  const [draft, setDraft] = useState<Draft>(() => draftOf(kept?.rows ?? []))
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const wrong = useId()
  const missing = reason.trim().length < LEAST_REASON
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (missing || cut !== null) return
    const answer = await acts.ask({ type: 'correctCases', entry, rows: [...draft.rows], reason: reason.trim() })
    if (answer?.ok) onClose()
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p className="quiet">
        {kept?.ticket != null && <b>{printedLabel(kept.ticket)} · </b>}
        {kept !== undefined && entryWords(kept, view, language)}
      </p>
      <form className="finder" onSubmit={(event) => void save(event)} noValidate>
        <div className="sheet">
          <CasesSheet view={view} draft={draft} change={setDraft} none={words.none} />
        </div>
        <label className="field">
          {words.reason}
          <input
            value={reason}
            maxLength={300}
            data-first
            aria-invalid={tried && missing}
            aria-describedby={tried && missing ? wrong : undefined}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        {tried && missing && (
          <p className="wrong" id={wrong}>
            {words.reasonMissing}
          </p>
        )}
        <p role="status" className="wrong">
          {cut ?? acts.said}
        </p>
        <p className="quiet">{words.more}</p>
        <div className="dialog-acts">
          <button type="button" className="quiet" onClick={onClose}>
            {words.cancel} <kbd className="stays">Esc</kbd>
          </button>
          <button type="submit" className="primary small" aria-disabled={acts.underWay || cut !== null}>
            <b>{words.save}</b>
            <kbd className="stays">Enter</kbd>
          </button>
        </div>
      </form>
    </Dialog>
  )
}
