// What the office wants to be read: one quiet strip over the foot, which takes its room and nobody's call.
import { boardText } from '#shared/text/board.ts'
import type { BoardView } from '#shared/views/board-view.ts'
import { type Spoken, Words } from './Words.tsx'

/** A longer one is drawn smaller rather than cut. */
const LONG = 100
/** Both languages together: beyond it only the first is shown, so that the calls keep their room. */
const ROOM_FOR_BOTH = 140

export function Notice({ notice, words }: { notice: BoardView['notice']; words: Spoken }) {
  if (notice === null) return null
  const { first } = words
  const inBoth = notice.el !== notice.en && notice.el.length + notice.en.length <= ROOM_FOR_BOTH
  return (
    <aside className={`strip ${notice[first].length > LONG ? 'is-long' : ''}`} aria-label={boardText[first].notice}>
      <p>
        <Words say={(by) => notice[by]} words={inBoth ? words : { first, second: null }} />
      </p>
    </aside>
  )
}
