// Everybody who did not come, or who is set aside, when there are more than fit under the line.
import { printedLabel } from '#shared/queue/printed-label.ts'
import type { Instant } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { Dialog } from '../../staff/Dialog.tsx'
import { Plate } from '../../staff/Plate.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { type AwayKind, awayOf } from '../Away.tsx'

type Props = {
  view: DeskView
  now: Instant
  kind: AwayKind
  reason: string | null
  onPick: (ticket: string) => void
  onClose: () => void
}

export function AllAway({ view, now, kind, reason, onPick, onClose }: Props) {
  const { language } = useSpoken()
  const words = desk[language]
  return (
    <Dialog title={kind === 'missed' ? words.missedAgain.list : words.park.list} onClose={onClose}>
      {reason !== null && <p className="quiet">{reason}</p>}
      <ul className="missed-list">
        {awayOf(kind, view, now, language).map((one) => (
          <li key={one.label}>
            <Plate label={one.label} fill="waits" size="xs" />
            <span className="quiet">{kind === 'missed' ? words.missedAgain.called(one.what) : one.what}</span>
            <span className="push" />
            <button
              type="button"
              className="quiet"
              aria-disabled={reason !== null}
              aria-label={`${words.missedAgain.pick} ${printedLabel(one.label)}`}
              onClick={() => {
                if (reason === null) onPick(one.label)
              }}
            >
              {words.missedAgain.pick}
            </button>
          </li>
        ))}
      </ul>
      <div className="dialog-acts">
        <button type="button" className="quiet" data-first onClick={onClose}>
          {words.find.close} <kbd className="stays">{words.keys.escape}</kbd>
        </button>
      </div>
    </Dialog>
  )
}
