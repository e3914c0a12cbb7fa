// The foot of the board: numbers that were missed but hold, how long one waits for what, and whether there is sound.
import type { Language } from '#shared/queue/words.ts'
import { TicketNumber } from '#shared/screen/Parts.tsx'
import { boardText } from '#shared/text/board.ts'
import type { BoardView } from '#shared/views/board-view.ts'
import { SoundIcon } from '../parts/icons.tsx'
import type { Sound } from './voice/use-voice.ts'
import { Waits } from './Waits.tsx'

type Props = { view: BoardView; language: Language; sound: Sound }

export function Foot({ view, language, sound }: Props) {
  const t = boardText[language]
  const { missed, services, calls } = view
  const begun = calls.length > 0 || missed.length > 0
  if (!begun && !sound.heldBack) return null
  return (
    <footer className={`${missed.length > 0 ? 'has-missed' : ''} ${sound.heldBack ? 'has-button' : ''}`}>
      {missed.length > 0 && (
        <section className="missed">
          <h2>
            {t.missed} <small>{t.stillValid}</small>
          </h2>
          <ul>
            {missed.map((label) => (
              <li key={label}>
                <TicketNumber label={label} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {begun && <Waits services={services} language={language} />}
      {sound.heldBack && (
        <button type="button" className="no-sound" onClick={sound.allow}>
          <SoundIcon />
          <span>{t.pressForSound}</span>
        </button>
      )}
    </footer>
  )
}
