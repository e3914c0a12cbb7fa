// A dialog that is filled in: what cannot be done now is said in it, and Enter does it.
import type { FormEvent, ReactNode } from 'react'
import { desk } from '#shared/text/desk.ts'
import { Dialog } from '../../staff/Dialog.tsx'
import { useSpoken } from '../../staff/spoken.ts'

type Props = {
  title: string
  more: string | null
  action: string
  /** Why it cannot be done now, or was just refused. */
  said: string | null
  off: boolean
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}

export function Form({ title, more, action, said, off, onSubmit, onClose, children }: Props) {
  const words = desk[useSpoken().language]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!off) onSubmit()
  }
  return (
    <Dialog title={title} onClose={onClose}>
      {more !== null && <p className="quiet">{more}</p>}
      <form onSubmit={submit} noValidate>
        {children}
        <p role="status" className="wrong">
          {said}
        </p>
        <div className="dialog-acts">
          <button type="button" className="quiet" onClick={onClose}>
            {words.correct.cancel} <kbd className="stays">{words.keys.escape}</kbd>
          </button>
          <button type="submit" className="primary small" aria-disabled={off}>
            <b>{action}</b>
            <kbd className="stays">{words.keys.enter}</kbd>
          </button>
        </div>
      </form>
    </Dialog>
  )
}
