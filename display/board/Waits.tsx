// How long one waits for each service, in minutes; where no counter can tell, how many wait.
import type { CSSProperties } from 'react'
import type { Language } from '#shared/queue/words.ts'
import { boardText } from '#shared/text/board.ts'
import { isHardlyAny, minuteFigures } from '#shared/text/waits.ts'
import type { BoardService } from '#shared/views/board-view.ts'
import { type Spoken, Words } from './Words.tsx'

type Props = { services: readonly BoardService[]; words: Spoken }

export function Waits({ services, words }: Props) {
  const language = words.first
  const inMinutes = services.some(({ wait }) => wait !== null)
  const isMany = services.length > (inMinutes ? 5 : 6)
  const isFew = services.length <= 3
  return (
    <section
      className={`waits ${isMany ? 'is-many' : ''} ${isFew ? 'is-few' : ''} ${inMinutes ? 'in-minutes' : ''}`}
      style={{ '--columns': isMany ? Math.ceil(services.length / 2) : services.length } as CSSProperties} // its type knows no own properties
    >
      <h2>
        {inMinutes ? boardText[language].wait : boardText[language].waiting}{' '}
        <small>
          <Words say={(by) => (inMinutes ? boardText[by].inMinutes : boardText[by].perService)} words={words} />
        </small>
      </h2>
      <ul>
        {services.map((service) => (
          <li key={service.letter}>
            <b className="letter">{service.letter}</b>
            <Wait service={service} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Wait({ service: { people, wait }, language }: { service: BoardService; language: Language }) {
  const t = boardText[language]
  if (people === null)
    return (
      <span className="people">
        <small>{t.onRoll}</small>
      </span>
    )
  const who = people === 0 ? t.nobody : t.peopleWord(people)
  if (wait === null)
    return (
      <span className="people">
        {people > 0 && <b>{people}</b>}
        <small className={people > 0 ? 'word' : ''}>{who}</small>
      </span>
    )
  return (
    <span>
      <b>{people === 0 && isHardlyAny(wait) ? '0' : minuteFigures(wait)}′</b>
      <small className="word">{people === 0 ? who : `${people} ${who}`}</small>
    </span>
  )
}
