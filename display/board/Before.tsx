// The calls before the newest: the same two facts, smaller, still read from ten metres.
import type { Language } from '#shared/queue/words.ts'
import { Chevron, TicketNumber } from '#shared/screen/Parts.tsx'
import { common } from '#shared/text/common.ts'
import type { BoardCall } from '#shared/views/board-view.ts'

type Props = { calls: readonly BoardCall[]; title: string; language: Language }

export function Before({ calls, title, language }: Props) {
  if (calls.length === 0) return null
  return (
    <section className="before" aria-label={title}>
      <h2>
        <span>{title}</span>
        <span>{common[language].counter}</span>
      </h2>
      <ol>
        {calls.map(({ call, ticket, counter }) => (
          <li key={call}>
            <TicketNumber label={ticket} />
            <Chevron />
            <b className={`plate ${counter.length > 2 ? 'is-long' : ''}`}>{counter}</b>
          </li>
        ))}
      </ol>
    </section>
  )
}
