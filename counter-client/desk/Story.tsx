// What happened to this ticket so far: took, waited, called, began, now.
import { timeOf } from '#shared/calendar.ts'
import type { Instant } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskTicket } from '#shared/views/desk-view.ts'
import { useSpoken } from '../staff/spoken.ts'
import { minutes } from '../staff/times.ts'

export function Story({ ticket, now }: { ticket: DeskTicket; now: Instant }) {
  const words = desk[useSpoken().language].story
  const called = ticket.calledAt ?? now
  return (
    <ol className="story">
      <Moment at={ticket.takenAt} what={words.took} />
      <li className="gap wait">{words.waiting(minutes(called - ticket.takenAt))}</li>
      <Moment at={called} what={words.called} />
      {ticket.servingAt !== null && (
        <>
          <li className="gap" />
          <Moment at={ticket.servingAt} what={words.began} />
        </>
      )}
      <li className="gap live" />
      <Moment at={now} what={words.now} />
    </ol>
  )
}

function Moment({ at, what }: { at: Instant; what: string }) {
  return (
    <li>
      <time>{timeOf(at)}</time>
      <span>{what}</span>
    </li>
  )
}
