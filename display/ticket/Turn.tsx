// The turn has come: the phone itself is the yellow ticket.
import type { Language } from '#shared/queue/words.ts'
import { Chevron, Tear, TicketNumber } from '#shared/screen/Parts.tsx'
import { ticketPage } from '#shared/text/ticket-page.ts'

export function Turn({ label, counter, language }: { label: string; counter: string; language: Language }) {
  const t = ticketPage[language]
  return (
    <div className="own-turn">
      <h1>{t.turn}</h1>
      <div className="own-half">
        <TicketNumber label={label} />
      </div>
      <Tear />
      <div className="own-half go">
        <Chevron />
        <p>
          <small>{t.counter}</small> <b>{counter}</b>
        </p>
      </div>
    </div>
  )
}
