// The rolls that this counter calls from: what each gives next, a call before whoever waits, and the form that sets them.
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { useSpoken } from '../staff/spoken.ts'
import './rolls.css'

type Props = {
  view: DeskView
  /** Why none can be called now. */
  reason: string | null
  onCall: (service: string) => void
  onSet: () => void
}

export function Rolls({ view, reason, onCall, onSet }: Props) {
  const words = desk[useSpoken().language].roll
  if (view.rolls.length === 0) return null
  return (
    <section className="rolls" aria-label={words.title}>
      <div className="rolls-head">
        <span className="quiet">{words.title}</span>
        <button type="button" className="link" onClick={onSet}>
          {words.set}
        </button>
      </div>
      {view.rolls.map((roll) => (
        <div key={roll.service} className="roll-line">
          <span>
            {view.rolls.length > 1 && `${roll.letter}: `}
            {words.short(roll.next)}
          </span>
          <button
            type="button"
            className="chip"
            aria-disabled={reason !== null}
            title={reason ?? undefined}
            onClick={() => onCall(roll.service)}
          >
            {words.call(roll.calls)}
          </button>
        </div>
      ))}
    </section>
  )
}
