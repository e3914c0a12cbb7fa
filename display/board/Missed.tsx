// Whoever did not come when called: the number holds still, and where to go with it.
import { Chevron, TicketNumber } from '#shared/screen/Parts.tsx'
import { boardText } from '#shared/text/board.ts'
import type { BoardMissed } from '#shared/views/board-view.ts'
import { type Spoken, Words } from './Words.tsx'

export function Missed({ missed, words }: { missed: readonly BoardMissed[]; words: Spoken }) {
  const known = missed.some(({ at }) => at.length > 0)
  return (
    <section className={`missed of-${missed.length}`}>
      <h2>
        <Words say={(by) => boardText[by].missed} words={{ ...words, second: null }} />{' '}
        <small>
          <Words say={(by) => (known ? boardText[by].stillValidAt : boardText[by].stillValid)} words={words} />
        </small>
      </h2>
      <ul>
        {missed.map(({ ticket, at }) => (
          <li key={ticket}>
            <TicketNumber label={ticket} />
            {at.length > 0 && (
              <>
                <Chevron />
                <span className="at">
                  <span className="unseen">{boardText[words.first].atCounter}</span> {at.join(', ')}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
