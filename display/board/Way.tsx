// How one walks from this board to a counter: an arrow where the chevron would stand, and a few words under the number.
import type { Arrow } from '#shared/queue/plain-board.ts'
import { Chevron } from '#shared/screen/Parts.tsx'
import { wayText } from '#shared/text/ways.ts'
import type { BoardView } from '#shared/views/board-view.ts'
import { type Spoken, Words } from './Words.tsx'

const STRAIGHT = 'M36 66V10M14 32 36 10 58 32'
const STAIRS = 'M6 66h16V52h16V38h16'
const paths: Readonly<Record<Arrow, { readonly d: string; readonly turn: number }>> = {
  ahead: { d: STRAIGHT, turn: 0 },
  'ahead-right': { d: STRAIGHT, turn: 45 },
  right: { d: STRAIGHT, turn: 90 },
  back: { d: STRAIGHT, turn: 180 },
  left: { d: STRAIGHT, turn: 270 },
  'ahead-left': { d: STRAIGHT, turn: 315 },
  up: { d: `${STAIRS}M14 34 36 12M20 10h18v18`, turn: 0 },
  down: { d: `${STAIRS}M36 10 14 32M12 16v18h18`, turn: 0 },
}

export const wayTo = (view: BoardView | null, counter: string) =>
  view?.look.ways.find((way) => way.counter === counter) ?? null

export function Towards({ view, counter }: { view: BoardView | null; counter: string }) {
  const arrow = wayTo(view, counter)?.arrow ?? null
  if (arrow === null) return <Chevron />
  const { d, turn } = paths[arrow]
  return (
    <svg className="chevron arrow" viewBox="0 0 72 72" aria-hidden="true">
      <path
        d={d}
        transform={`rotate(${turn} 36 36)`}
        fill="none"
        stroke="currentColor"
        strokeWidth={arrow === 'up' || arrow === 'down' ? 9 : 12}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

/** In words; what only an arrow says is said to those who listen. */
export function Direction({ view, counter, words }: { view: BoardView; counter: string; words: Spoken }) {
  const way = wayTo(view, counter)
  if (way === null) return null
  const { text, arrow } = way
  if (text !== null)
    return (
      <span className="direction">
        <Words say={(language) => text[language]} words={words} />
      </span>
    )
  return arrow === null ? null : <span className="unseen">{wayText[words.first][arrow]}</span>
}
