// The calls before the newest: the same two facts, smaller, still read from ten metres.
import type { Language } from '#shared/queue/words.ts'
import { TicketNumber } from '#shared/screen/Parts.tsx'
import { boardText } from '#shared/text/board.ts'
import { common } from '#shared/text/common.ts'
import type { BoardCall, BoardView } from '#shared/views/board-view.ts'
import { Towards } from './Way.tsx'
import { spokenBy, Words } from './Words.tsx'

type Props = {
  readonly calls: readonly BoardCall[]
  /** The numbers of those that are called now and wait for their place on the left. */
  readonly waiting: ReadonlySet<number>
  readonly speaking: number | null
  readonly columns: 1 | 2
  readonly title: (text: (typeof boardText)[Language]) => string
  readonly view: BoardView | null
  readonly language: Language
}

export function Before({ calls, waiting, speaking, columns, title, view, language }: Props) {
  if (calls.length === 0) return null
  const words = spokenBy(view, language)
  const rows = Math.max(4, Math.ceil(calls.length / columns))
  return (
    <section className={`before ${columns === 2 ? 'in-two' : ''}`} aria-label={title(boardText[language])}>
      <h2>
        <span>
          <Words say={(by) => title(boardText[by])} words={words} />
        </span>
        <span>
          <Words say={(by) => common[by].counter} words={words} />
        </span>
      </h2>
      <ol style={{ gridTemplateRows: `repeat(${rows}, minmax(0, 1fr))` }} className={rows > 4 ? 'is-tight' : ''}>
        {calls.map(({ call, ticket, counter }) => (
          <li
            key={call}
            className={`${waiting.has(call) ? 'is-called' : ''} ${call === speaking ? 'is-said' : ''}`.trim()}
          >
            <TicketNumber label={ticket} />
            <Towards view={view} counter={counter} />
            <b className={`plate ${counter.length > 2 ? 'is-long' : ''}`}>{counter}</b>
          </li>
        ))}
      </ol>
    </section>
  )
}
