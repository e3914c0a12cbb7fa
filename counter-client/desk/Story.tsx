// What happened to this ticket so far: took, waited, called, began, now.
import { Fragment } from 'react'
import { timeOf } from '#shared/calendar.ts'
import type { Instant } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import { deskDay } from '#shared/text/desk-day.ts'
import type { DeskTicket } from '#shared/views/desk-view.ts'
import { useSpoken } from '../staff/spoken.ts'
import { minutes } from '../staff/times.ts'

/** Where it was before fits into the line only so often. */
const BEFORE_SHOWN = 2

export function Story({ ticket, now }: { ticket: DeskTicket; now: Instant }) {
  const { language } = useSpoken()
  const words = desk[language].story
  const called = ticket.calledAt ?? now
  const before = ticket.before.slice(-BEFORE_SHOWN)
  const waitedFrom = before.at(-1)?.until ?? ticket.takenAt
  return (
    <ol className="story">
      {!ticket.unseen && <Moment at={ticket.takenAt} what={words.took} />}
      {before.map(({ counter, from, until }) => (
        <Fragment key={from}>
          <li className="gap" />
          <Moment at={from} what={`${deskDay[language].before(counter)}, ${minutes(until - from)}`} />
        </Fragment>
      ))}
      {!ticket.unseen && <li className="gap wait">{words.waiting(minutes(called - waitedFrom))}</li>}
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
