// Ending the day, after saying how many still wait; and opening it again. Greyed, with the reason, for whoever only watches.
import { useState } from 'react'
import type { Me } from '#shared/protocol.ts'
import type { Command } from '#shared/queue/commands.ts'
import { may } from '#shared/rights.ts'
import type { Line } from '#shared/screen/line.ts'
import { refusals } from '#shared/text/refusals.ts'
import { today } from '#shared/text/today.ts'
import type { TodayView } from '#shared/views/today-view.ts'
import { Confirm } from '../../staff/Confirm.tsx'
import { caughtUp } from '../../staff/caught-up.ts'
import { useSpoken } from '../../staff/spoken.ts'

type Props = { view: TodayView; line: Line<'today'>; live: boolean; me: Me }

export function DayEnd({ view, line, live, me }: Props) {
  const { language } = useSpoken()
  const words = today[language].day
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const [underWay, setUnderWay] = useState(false)
  const ended = view.phase === 'ended'
  const mayEnd = may(me.role, 'endDay')

  const ask = async (command: Command) => {
    setAsking(false)
    if (underWay) return
    setUnderWay(true)
    const answer = await line.ask(command)
    if (answer.ok) await caughtUp(line, answer.revision)
    setSaid(answer.ok ? null : refusals[language][answer.refusal])
    setUnderWay(false)
  }
  const press = () => {
    if (!mayEnd) return
    if (!live) setSaid(refusals[language].offline)
    else if (ended) void ask({ type: 'reopenDay' })
    else setAsking(true)
  }
  return (
    <div className="day-acts">
      <p role="status" className="day-said">
        {said ?? (ended && words.ended)} {!mayEnd && words.notYours}
      </p>
      <button type="button" className="quiet lined" aria-disabled={!live || underWay || !mayEnd} onClick={press}>
        {ended ? words.reopen : words.end}
      </button>
      {asking && (
        <Confirm
          title={words.ask}
          yes={words.end}
          no={words.cancel}
          onYes={() => void ask({ type: 'endDay' })}
          onNo={() => setAsking(false)}
        >
          <p>{view.waiting === 0 ? words.nobodyWaits : words.stillWait(view.waiting)}</p>
          {view.missed > 0 && <p>{words.missed(view.missed)}</p>}
        </Confirm>
      )}
    </div>
  )
}
