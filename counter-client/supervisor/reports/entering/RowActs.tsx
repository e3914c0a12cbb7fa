// What can be done with a row that somebody entered: end it, or take it back with a reason. One of them is open at a time.
import { type FormEvent, useState } from 'react'
import type { FigureKind } from '#shared/reports/figures.ts'
import { figuresText } from '#shared/text/report-figures.ts'
import { Field } from '../../../staff/Field.tsx'
import { useSpoken } from '../../../staff/spoken.ts'
import { endOne, type Outcome, takeBack } from './ask.ts'

type End = { readonly act: string; readonly label: string; readonly type: 'date' | 'datetime-local' }
type Props = {
  kind: FigureKind
  id: number
  /** Which row, in words: for whoever hears the button without seeing the row. */
  named: string
  /** How it ends; null: it cannot, or it has. */
  end: End | null
  onDone: () => void
  expire: () => void
}

export function RowActs({ kind, id, named, end, onDone, expire }: Props) {
  const words = figuresText[useSpoken().language]
  const [open, setOpen] = useState<'end' | 'take-back' | null>(null)
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState<Outcome | null>(null)
  const start = (what: 'end' | 'take-back' | null) => {
    setOpen(what)
    setTyped('')
    setSaid(null)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const outcome = await (open === 'end' ? endOne(kind, id, typed) : takeBack(kind, id, typed))
    if (!outcome.ok && outcome.why === 'expired') return expire()
    setSaid(outcome)
    if (!outcome.ok) return
    start(null)
    onDone()
  }
  if (open === null)
    return (
      <span className="entering-acts">
        {end !== null && (
          <button type="button" className="link" aria-label={`${end.act}: ${named}`} onClick={() => start('end')}>
            {end.act}
          </button>
        )}
        <button type="button" className="link" aria-label={words.takeBackOf(named)} onClick={() => start('take-back')}>
          {words.takeBack}
        </button>
      </span>
    )
  const [problem] = said !== null && !said.ok && said.why === 'problems' ? Object.values(said.problems) : []
  const isEnd = open === 'end' && end !== null
  return (
    <form className="entering-act" onSubmit={(event) => void submit(event)} noValidate>
      <Field
        label={isEnd ? end.label : words.why}
        value={typed}
        problem={problem === undefined ? null : words.problems[problem]}
        {...(isEnd ? { type: end.type } : {})}
        autoComplete="off"
        onType={setTyped}
      />
      <button type="submit" className="quiet lined">
        {isEnd ? end.act : words.takeBack}
      </button>
      <button type="button" className="quiet" onClick={() => start(null)}>
        {words.no}
      </button>
      {said?.ok === false && said.why === 'failed' && (
        <span role="alert" className="wrong">
          {words.failed}
        </span>
      )}
    </form>
  )
}
