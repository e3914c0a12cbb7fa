// What the office wants to be read: one quiet strip over the foot, which takes its room and nobody's call.
import type { Language } from '#shared/queue/words.ts'
import { boardText } from '#shared/text/board.ts'
import type { BoardView } from '#shared/views/board-view.ts'

/** A longer one is drawn smaller rather than cut. */
const LONG = 100

export function Notice({ notice, language }: { notice: BoardView['notice']; language: Language }) {
  if (notice === null) return null
  const said = notice[language]
  return (
    <aside className={`strip ${said.length > LONG ? 'is-long' : ''}`} aria-label={boardText[language].notice}>
      <p>{said}</p>
    </aside>
  )
}
