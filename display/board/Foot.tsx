// The foot of the board: numbers that were missed but hold, how long one waits for what, and whether there is sound.
import type { Language } from '#shared/queue/words.ts'
import { boardText } from '#shared/text/board.ts'
import type { BoardView } from '#shared/views/board-view.ts'
import { SoundIcon } from '../parts/icons.tsx'
import { Missed } from './Missed.tsx'
import type { PictureSound } from './Picture.tsx'
import { Waits } from './Waits.tsx'
import { spokenBy } from './Words.tsx'

type Props = { view: BoardView; language: Language; sound: PictureSound }

export function Foot({ view, language, sound }: Props) {
  const { missed, services, calls } = view
  const begun = calls.length > 0 || missed.length > 0
  if (!begun && !sound.heldBack) return null
  const words = spokenBy(view, language)
  return (
    <footer className={`${missed.length > 0 ? 'has-missed' : ''} ${sound.heldBack ? 'has-button' : ''}`}>
      {missed.length > 0 && <Missed missed={missed} words={words} />}
      {begun && <Waits services={services} words={words} />}
      {sound.heldBack && (
        <button type="button" className="no-sound" onClick={sound.allow}>
          <SoundIcon />
          <span>{boardText[language].pressForSound}</span>
        </button>
      )}
    </footer>
  )
}
