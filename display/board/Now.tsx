// The calls of the moment: one is a poster, two to four are slabs of the same ticket, newest on top.
import { partsOfLabel } from '#shared/queue/printed-label.ts'
import type { Language } from '#shared/queue/words.ts'
import { Chevron, Tear, TicketNumber } from '#shared/screen/Parts.tsx'
import { boardText } from '#shared/text/board.ts'
import { common } from '#shared/text/common.ts'
import type { BoardCall } from '#shared/views/board-view.ts'

type Props = {
  calls: readonly BoardCall[]
  fresh: boolean
  /** Whether something else stands beside it, so that even a single one is a slab. */
  small: boolean
  language: Language
}

export function Now({ calls, fresh, small, language }: Props) {
  const poster = calls.length === 1 && !small ? 'upright' : ''
  return (
    <ol className={`now count-${calls.length}`} aria-label={boardText[language].now}>
      {calls.map((call) => (
        <li key={call.call} className={`ticket call ${fresh ? 'is-now' : 'is-quiet'} ${poster}`}>
          <TicketNumber label={call.ticket} />
          <Tear />
          <span className="go">
            <Chevron />
            <span className="place">
              <small>{common[language].counter}</small>
              <b className={call.counter.length > 2 ? 'is-long' : ''}>{call.counter}</b>
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}

/** The newest calls for those who listen to the page: this place never leaves it, or nothing would be read from it. */
export function Aloud({ calls, language }: { calls: readonly BoardCall[]; language: Language }) {
  return (
    <ul className="aloud" aria-live="assertive">
      {calls.map(({ call, ticket, counter }) => {
        const { letter, digits } = partsOfLabel(ticket)
        return <li key={call}>{boardText[language].aloud(`${letter} ${Number(digits)}`.trim(), counter)}</li>
      })}
    </ul>
  )
}
