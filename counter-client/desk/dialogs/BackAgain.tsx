// Somebody who was missed or set aside is here again: call them, let them back into the line, or strike the number out.

import { timeOf } from '#shared/calendar.ts'
import { printedLabel } from '#shared/queue/printed-label.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { Dialog } from '../../staff/Dialog.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import type { AwayKind } from '../Away.tsx'

type Props = {
  view: DeskView
  kind: AwayKind
  ticket: string
  /** Why they cannot be called now. */
  callReason: string | null
  /** Why nothing else can be done. */
  reason: string | null
  onCall: () => void
  onReturn: () => void
  onCancel: () => void
  onClose: () => void
}

export function BackAgain({ view, kind, ticket, callReason, reason, onCall, onReturn, onCancel, onClose }: Props) {
  const { language } = useSpoken()
  const words = desk[language]
  const missed = view.missed.find(({ label }) => label === ticket)
  const parked = view.parked.find(({ label }) => label === ticket)
  return (
    <Dialog
      title={
        kind === 'missed' ? words.missedAgain.title(printedLabel(ticket)) : words.park.dialog(printedLabel(ticket))
      }
      onClose={onClose}
    >
      {missed !== undefined && <p>{words.missedAgain.more(timeOf(missed.calledAt))}</p>}
      {parked !== undefined && (
        <p>
          {parked.service[language]}
          {parked.note !== null && ` · ${parked.note}`}
          {parked.until !== null && ` · ${words.park.until(timeOf(parked.until))}`}
        </p>
      )}
      <p className="quiet">{callReason ?? words.park.back}</p>
      <p>
        <button type="button" className="link" aria-disabled={reason !== null} onClick={onCancel}>
          {words.cancelTicket.action}
        </button>
      </p>
      <div className="dialog-acts">
        <button type="button" className="quiet" onClick={onClose}>
          {words.correct.cancel} <kbd className="stays">{words.keys.escape}</kbd>
        </button>
        {kind === 'missed' && (
          <button
            type="button"
            className="quiet lined"
            aria-disabled={reason !== null}
            data-first={callReason === null ? undefined : true}
            onClick={onReturn}
          >
            {words.missedAgain.back}
          </button>
        )}
        <button
          type="button"
          className="primary small"
          aria-disabled={callReason !== null}
          title={callReason ?? undefined}
          data-first={callReason === null ? true : undefined}
          onClick={onCall}
        >
          <b>{kind === 'missed' ? words.missedAgain.call : words.park.call}</b>
          <kbd className="stays">{words.keys.enter}</kbd>
        </button>
      </div>
    </Dialog>
  )
}
