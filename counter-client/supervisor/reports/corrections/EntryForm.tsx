// The form of both: the rows as at the desk, a procedure to add, the reason, and whether one knows that the year was signed.
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import type { PastDay } from '#shared/corrections/past-day.ts'
import type { CaseRow } from '#shared/queue/words.ts'
import { caseRowsSaid } from '#shared/reports/case-rows-said.ts'
import { newId } from '#shared/screen/line.ts'
import { refusals } from '#shared/text/refusals.ts'
import { corrections as text } from '#shared/text/report-corrections.ts'
import { CasesSheet } from '../../../desk/CasesSheet.tsx'
import { added, type Draft, draftOf } from '../../../desk/draft.ts'
import { Dialog } from '../../../staff/Dialog.tsx'
import { useSpoken } from '../../../staff/spoken.ts'
import type { Answered } from './ask.ts'
import { procedureNames } from './procedure-names.ts'

export type Filled = {
  readonly id: string
  readonly rows: CaseRow[]
  readonly reason: string
  readonly knowsSigned: boolean
}
export type FormProps = {
  day: PastDay
  onDone: (day: PastDay, what: string) => void
  onClose: () => void
  expire: () => void
}
type Props = FormProps & {
  title: string
  /** The rows to begin with. */
  rows: readonly CaseRow[]
  /** What an empty sheet means. */
  none: string
  /** An empty sheet is nothing to save. */
  needsRows: boolean
  send: (filled: Filled) => Promise<Answered>
  children: ReactNode
}

const LEAST_REASON = 3

export function EntryForm({ day, title, rows, none, needsRows, send, onDone, onClose, expire, children }: Props) {
  const { language } = useSpoken()
  const words = text[language].form
  const [draft, setDraft] = useState<Draft>(() => draftOf(rows))
  const [reason, setReason] = useState('')
  const [knowsSigned, setKnows] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const [underWay, setUnderWay] = useState(false)
  const id = useRef(newId())
  const status = useId()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (underWay) return
    if (needsRows && draft.rows.length === 0) return setWrong(words.noneLate)
    if (reason.trim().length < LEAST_REASON) return setWrong(refusals[language]['no-reason'])
    setUnderWay(true)
    const answer = await send({ id: id.current, rows: [...draft.rows], reason: reason.trim(), knowsSigned })
    setUnderWay(false)
    if (answer.ok) return onDone(answer.day, caseRowsSaid(draft.rows, procedureNames(day), language) || words.none)
    if (answer.refusal === 'expired') return expire()
    setWrong(answer.refusal === 'offline' ? words.failed : refusals[language][answer.refusal])
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="trail-form" onSubmit={(event) => void save(event)} noValidate>
        {children}
        <div className="sheet">
          <CasesSheet view={day} draft={draft} change={setDraft} none={none} />
        </div>
        <AddProcedure day={day} onAdd={(procedure) => setDraft((now) => added(now, procedure))} />
        <label className="field">
          {words.reason}
          <input
            data-first
            value={reason}
            maxLength={300}
            aria-describedby={status}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
        {day.signedAt !== null && (
          <label className="trail-knows">
            <input type="checkbox" checked={knowsSigned} onChange={({ target }) => setKnows(target.checked)} />{' '}
            {words.knows}
          </label>
        )}
        <p role="alert" id={status} className={wrong === null ? 'unseen' : 'wrong'}>
          {wrong}
        </p>
        <p className="quiet">{words.more}</p>
        <div className="dialog-acts">
          <button type="button" className="quiet" onClick={onClose}>
            {words.cancel} <kbd className="stays">Esc</kbd>
          </button>
          <button type="submit" className="primary small" aria-disabled={underWay}>
            <b>{words.save}</b>
            <kbd className="stays">Enter</kbd>
          </button>
        </div>
      </form>
    </Dialog>
  )
}

type AddProps = { day: PastDay; onAdd: (procedure: PastDay['procedures'][number]) => void }

function AddProcedure({ day, onAdd }: AddProps) {
  const { language } = useSpoken()
  const words = text[language].form
  return (
    <label className="field">
      {words.add}
      <select
        value=""
        onChange={({ target }) => {
          const procedure = day.procedures.find(({ id }) => id === target.value)
          if (procedure !== undefined) onAdd(procedure)
        }}
      >
        <option value="">{words.choose}</option>
        {day.procedures.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </select>
    </label>
  )
}
