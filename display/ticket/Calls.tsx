// The calls of the moment, as they stand on the board.
import type { Language } from '#shared/queue/words.ts'
import { Chevron, TicketNumber } from '#shared/screen/Parts.tsx'
import { common } from '#shared/text/common.ts'
import { ticketPage } from '#shared/text/ticket-page.ts'
import type { TicketView } from '#shared/views/ticket-view.ts'

export function Calls({ calls, language }: { calls: TicketView['calls']; language: Language }) {
  if (calls.length === 0) return null
  return (
    <section className="own-calls">
      <h2>{ticketPage[language].calls}</h2>
      <ul>
        {calls.map(({ ticket, counter }) => (
          <li key={ticket}>
            <TicketNumber label={ticket} />
            <Chevron />
            <b>
              <span className="own-unseen">{common[language].counter} </span>
              {counter}
            </b>
          </li>
        ))}
      </ul>
    </section>
  )
}
