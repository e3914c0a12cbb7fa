// What is said under the ticket: the line is down, get ready, the doors close soon, what was done, why something was not.
import { timeOf } from '#shared/calendar.ts'
import type { Refusal } from '#shared/queue/refusals.ts'
import type { Language } from '#shared/queue/words.ts'
import { refusals } from '#shared/text/refusals.ts'
import { ticketPage } from '#shared/text/ticket-page.ts'
import { isNear } from '#shared/views/ticket-news.ts'
import type { TicketView } from '#shared/views/ticket-view.ts'
import { ClockIcon, NoLinkIcon } from '../parts/icons.tsx'
import type { Liveness } from '../parts/liveness.ts'

type Props = {
  view: TicketView
  liveness: Liveness
  refusal: Refusal | null
  /** How many were let pass just now; null: nobody. */
  passed: number | null
  language: Language
}

export function Said({ view, liveness, refusal, passed, language }: Props) {
  const t = ticketPage[language]
  if (liveness.state === 'stale')
    return (
      <p className="own-warn" role="alert">
        <NoLinkIcon />
        <span>
          <b>{liveness.since === null ? t.neverLive : t.stale(timeOf(liveness.since))}</b> {t.staleSoWhat}
        </span>
      </p>
    )
  const waits = view.stand.state === 'waiting'
  return (
    <>
      {refusal !== null && (
        <p className="own-warn" role="alert">
          <span>{refusals[language][refusal]}</span>
        </p>
      )}
      {passed !== null && waits && (
        <p className="own-done" role="status">
          {t.pass.done(passed)}
        </p>
      )}
      {isNear(view) && (
        <p className="own-near">
          <ClockIcon />
          <span>{t.near}</span>
        </p>
      )}
      {waits && view.closes !== null && <p className="own-hush">{t.closes(view.closes)}</p>}
    </>
  )
}
