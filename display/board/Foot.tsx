// The foot of the board: numbers that were missed but hold, how many wait for what, and whether there is sound.
import type { Language } from '#shared/queue/words.ts'
import { TicketNumber } from '#shared/screen/Parts.tsx'
import { boardText } from '#shared/text/board.ts'
import type { BoardService, BoardView } from '#shared/views/board-view.ts'
import { SoundIcon } from '../parts/icons.tsx'
import type { Sound } from './use-chime.ts'

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
      {begun && (
        <section className={`waits ${services.length > 6 ? 'is-many' : ''}`}>
          <h2>
            {t.waiting} <small>{t.perService}</small>
          </h2>
          <ul>
            {services.map((service) => (
              <Wait key={service.letter} service={service} language={language} />
            ))}
          </ul>
        </section>
      )}
      {sound.heldBack && (
        <button type="button" className="no-sound" onClick={sound.allow}>
          <SoundIcon />
          <span>{t.pressForSound}</span>
        </button>
      )}
    </footer>
  )
}

/** The letter is framed and the figure is not padded, so that nobody takes them for a ticket. */
function Wait({ service, language }: { service: BoardService; language: Language }) {
  const t = boardText[language]
  return (
    <li>
      <b className="letter">{service.letter}</b>
      <span>
        {service.people > 0 && <b>{service.people}</b>}
        <small className={service.people > 0 ? 'word' : ''}>
          {service.people > 0 ? t.peopleWord(service.people) : t.nobody}
        </small>
      </span>
    </li>
  )
}
