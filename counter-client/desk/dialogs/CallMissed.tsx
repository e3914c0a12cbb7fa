// A missed ticket's holder has turned up: call it again, after one question.
import { timeOf } from '#shared/calendar.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { Confirm } from '../../staff/Confirm.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import type { Acts } from '../use-acts.ts'

type Props = { view: DeskView; ticket: string; acts: Acts; onClose: () => void }

export function CallMissed({ view, ticket, acts, onClose }: Props) {
  const words = desk[useSpoken().language]
  const missed = view.missed.find(({ label }) => label === ticket)
  const call = () => {
    onClose()
    void acts.ask({ type: 'callMissed', counter: view.counter, ticket })
  }
  return (
    <Confirm
      title={words.missedAgain.title(ticket)}
      yes={words.missedAgain.action}
      no={words.correct.cancel}
      onYes={call}
      onNo={onClose}
    >
      {missed !== undefined && <p>{words.missedAgain.more(timeOf(missed.calledAt))}</p>}
    </Confirm>
  )
}
