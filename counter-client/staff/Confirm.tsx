// Asks once before something that cannot be taken back by pressing again.
import type { ReactNode } from 'react'
import { Dialog } from './Dialog.tsx'

type Props = {
  title: string
  yes: string
  no: string
  onYes: () => void
  onNo: () => void
  children: ReactNode
}

export function Confirm({ title, yes, no, onYes, onNo, children }: Props) {
  return (
    <Dialog title={title} onClose={onNo}>
      {children}
      <div className="dialog-acts">
        <button type="button" className="quiet" onClick={onNo}>
          {no} <kbd className="stays">Esc</kbd>
        </button>
        <button type="button" className="primary small" data-first onClick={onYes}>
          <b>{yes}</b>
          <kbd className="stays">Enter</kbd>
        </button>
      </div>
    </Dialog>
  )
}
