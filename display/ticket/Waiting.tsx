// The ticket while it waits: the line of people that leads to the chevron, how many they are, and how long that may take.
import type { Language } from '#shared/queue/words.ts'
import { Chevron, Tear, TicketNumber } from '#shared/screen/Parts.tsx'
import { ticketPage } from '#shared/text/ticket-page.ts'
import { waitText } from '#shared/text/waits.ts'
import type { Stand, TicketView } from '#shared/views/ticket-view.ts'

type WaitingStand = Extract<Stand, { state: 'waiting' }>

export function Waiting({ view, stand, language }: { view: TicketView; stand: WaitingStand; language: Language }) {
  const t = ticketPage[language]
  const words = waitText[language]
  const { ahead, wait } = stand
  return (
    <article className="ticket upright own-ticket">
      <div className="own-top">
        <h1>
          <TicketNumber label={view.label} />
        </h1>
        <p>{view.service[language]}</p>
      </div>
      <Tear />
      <div className="own-facts">
        <LineOfRings ahead={ahead} />
        {ahead === 0 ? (
          <p>
            <b className="is-next">{t.next}</b>
          </p>
        ) : (
          <p>
            <b>{ahead}</b> {t.before(ahead)}
          </p>
        )}
        {wait === null ? (
          <p className="own-why">{t.noCounter}</p>
        ) : (
          <p>
            <b>{words.figures(wait)}</b> {words.under(wait)}
          </p>
        )}
        {stand.transferred && <p className="own-why">{t.transferred}</p>}
        {stand.only !== null && <p className="own-why">{t.onlyAt(stand.only)}</p>}
      </div>
    </article>
  )
}

const SHOWN = 7

/** As people stand: the counter is where the chevron points, the filled one is you. */
function LineOfRings({ ahead }: { ahead: number }) {
  const rings = Array.from({ length: Math.min(ahead, SHOWN) }, (_, nth) => `ring-${nth}`)
  return (
    <p className="own-line" aria-hidden="true">
      <i className="you" />
      {ahead > SHOWN && <span>…</span>}
      {rings.map((ring) => (
        <i key={ring} />
      ))}
      <Chevron />
    </p>
  )
}
