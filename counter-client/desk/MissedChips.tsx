// Those who did not come, newest first; pressing one calls it again. What does not fit is counted and listed in a dialog.
import { timeOf } from '#shared/calendar.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { useSpoken } from '../staff/spoken.ts'

const SHOWN = 4

type Props = {
  missed: DeskView['missed']
  reason: string | null
  onSay: (reason: string) => void
  onMissed: (ticket: string) => void
  onAllMissed: () => void
}

export function MissedChips({ missed, reason, onSay, onMissed, onAllMissed }: Props) {
  const words = desk[useSpoken().language].line
  const newest = [...missed].sort((a, b) => b.calledAt - a.calledAt)
  const rest = newest.length > SHOWN + 1 ? newest.length - SHOWN : 0
  return (
    <div className="away">
      <span className="quiet">{words.missed}</span>
      {missed.length === 0 && <span className="quiet">{words.nobodyMissed}</span>}
      {newest.slice(0, newest.length - rest).map((one) => (
        <button
          type="button"
          className="chip"
          key={one.label}
          aria-disabled={reason !== null}
          title={reason ?? undefined}
          onClick={() => (reason === null ? onMissed(one.label) : onSay(reason))}
        >
          {one.label} <small>{timeOf(one.calledAt)}</small>
        </button>
      ))}
      {rest > 0 && (
        <button type="button" className="link" onClick={onAllMissed}>
          {words.more(rest)}
        </button>
      )}
    </div>
  )
}
