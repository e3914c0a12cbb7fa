// A few words of the board, in its language, and where the office wants it in the second one under them. Nothing takes turns.
import type { Language } from '#shared/queue/words.ts'
import type { BoardView } from '#shared/views/board-view.ts'

/** `second` null: only one. */
export type Spoken = { readonly first: Language; readonly second: Language | null }

export const spokenBy = (view: BoardView | null, first: Language): Spoken => ({
  first,
  second: view?.look.bothLanguages === true ? (first === 'el' ? 'en' : 'el') : null,
})

export function Words({ say, words }: { say: (language: Language) => string; words: Spoken }) {
  return (
    <>
      <span>{say(words.first)}</span>
      {words.second !== null && (
        <>
          {' '}
          <i className="second" lang={words.second}>
            {say(words.second)}
          </i>
        </>
      )}
    </>
  )
}
