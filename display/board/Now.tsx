// The calls of the moment: one is a poster, two to four are slabs of the same ticket, newest on top.
import { partsOfLabel } from '#shared/queue/printed-label.ts'
import type { Language } from '#shared/queue/words.ts'
import { Tear, TicketNumber } from '#shared/screen/Parts.tsx'
import { boardText } from '#shared/text/board.ts'
import { common } from '#shared/text/common.ts'
import type { BoardCall, BoardView } from '#shared/views/board-view.ts'
import { Direction, Towards, wayTo } from './Way.tsx'
import { spokenBy, Words } from './Words.tsx'

type Props = {
  readonly calls: readonly BoardCall[]
  readonly fresh: boolean
  /** Whether something else stands beside it, so that even a single one is a slab. */
  readonly small: boolean
  /** The call that is being announced: its stub is turned over. */
  readonly speaking: number | null
  readonly view: BoardView
  readonly language: Language
}

export function Now({ calls, fresh, small, speaking, view, language }: Props) {
  const words = spokenBy(view, language)
  const poster = calls.length === 1 && !small ? 'upright' : ''
  return (
    <ol className={`now count-${calls.length}`} aria-label={boardText[language].now}>
      {calls.map(({ call, ticket, counter }) => {
        const spoken = call === speaking ? 'is-spoken' : ''
        const directed = (wayTo(view, counter)?.text ?? null) === null ? '' : 'is-directed'
        return (
          <li key={call} className={`ticket call ${fresh ? 'is-now' : 'is-quiet'} ${poster} ${spoken} ${directed}`}>
            <TicketNumber label={ticket} />
            <Tear />
            <span className="go">
              <Towards view={view} counter={counter} />
              <span className="place">
                <small>
                  <Words say={(by) => common[by].counter} words={words} />
                </small>
                <b className={counter.length > 2 ? 'is-long' : ''}>{counter}</b>
              </span>
              <Direction view={view} counter={counter} words={words} />
            </span>
          </li>
        )
      })}
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
