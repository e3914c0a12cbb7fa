// Everybody who did not come, when there are more than fit beside the line.
import { timeOf } from '#shared/calendar.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { Dialog } from '../../staff/Dialog.tsx'
import { Plate } from '../../staff/Plate.tsx'
import { useSpoken } from '../../staff/spoken.ts'

type Props = { view: DeskView; reason: string | null; onPick: (ticket: string) => void; onClose: () => void }

export function AllMissed({ view, reason, onPick, onClose }: Props) {
  const words = desk[useSpoken().language]
  const newest = [...view.missed].sort((a, b) => b.calledAt - a.calledAt)
  return (
    <Dialog title={words.missedAgain.list} onClose={onClose}>
      {reason !== null && <p className="quiet">{reason}</p>}
      <ul className="missed-list">
        {newest.map((one) => (
          <li key={one.label}>
            <Plate label={one.label} fill="waits" size="xs" />
            <span className="quiet">{words.missedAgain.called(timeOf(one.calledAt))}</span>
            <span className="push" />
            <button
              type="button"
              className="quiet"
              aria-disabled={reason !== null}
              aria-label={`${words.missedAgain.action} ${one.label}`}
              onClick={() => {
                if (reason === null) onPick(one.label)
              }}
            >
              {words.missedAgain.action}
            </button>
          </li>
        ))}
      </ul>
      <div className="dialog-acts">
        <button type="button" className="quiet" data-first onClick={onClose}>
          {words.find.close} <kbd>Esc</kbd>
        </button>
      </div>
    </Dialog>
  )
}
