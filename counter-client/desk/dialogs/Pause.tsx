// A pause has a reason: one press on it, or its key, and the counter is paused.
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { Dialog } from '../../staff/Dialog.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { usePlaces } from './use-places.ts'

type Props = { view: DeskView; onPause: (reason: string) => void; onClose: () => void }

export function Pause({ view, onPause, onClose }: Props) {
  const { language } = useSpoken()
  const words = desk[language]
  usePlaces()
  return (
    <Dialog title={words.paused.title} onClose={onClose}>
      <p className="quiet">{words.paused.ask}</p>
      <ol className="presses">
        {view.pauseReasons.map((reason, at) => (
          <li key={reason.id}>
            <button
              type="button"
              data-place={at + 1}
              data-first={at === 0 ? true : undefined}
              onClick={() => onPause(reason.id)}
            >
              <kbd>{at + 1}</kbd>
              <b>{reason.name[language]}</b>
            </button>
          </li>
        ))}
      </ol>
      <div className="dialog-acts">
        <button type="button" className="quiet" onClick={onClose}>
          {words.correct.cancel} <kbd className="stays">{words.keys.escape}</kbd>
        </button>
      </div>
    </Dialog>
  )
}
