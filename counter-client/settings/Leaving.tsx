// Asks before unsaved changes are lost. Enter and Esc both stay: leaving is chosen.
import { settingsFrame } from '#shared/text/settings-frame.ts'
import { Dialog } from '../staff/Dialog.tsx'
import { useSpoken } from '../staff/spoken.ts'

export function Leaving({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { leaving } = settingsFrame[useSpoken().language]
  return (
    <Dialog title={leaving.title} onClose={onStay}>
      <p>{leaving.about}</p>
      <div className="dialog-acts">
        <button type="button" className="quiet" onClick={onLeave}>
          {leaving.leave}
        </button>
        <button type="button" className="primary small" data-first onClick={onStay}>
          <b>{leaving.stay}</b>
          <kbd className="stays">Enter</kbd>
        </button>
      </div>
    </Dialog>
  )
}
