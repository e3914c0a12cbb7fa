// A sentence instead of a number, on the same ticket: the morning's greeting, the end of the day, a screen that is not live.
import type { Language } from '#shared/queue/words.ts'
import { Tear } from '#shared/screen/Parts.tsx'
import { boardText } from '#shared/text/board.ts'
import { hoursText } from '#shared/text/hours.ts'
import type { BoardService, BoardView } from '#shared/views/board-view.ts'
import { NoLinkIcon } from '../parts/icons.tsx'
import { whyClosed } from '../parts/why-closed.ts'
import { type Spoken, Words } from './Words.tsx'

type GreetingProps = { hour: number; services: readonly BoardService[]; words: Spoken }

export function Greeting({ hour, services, words }: GreetingProps) {
  const fromRoll = services.length > 0 && services.every(({ onRoll }) => onRoll)
  return (
    <>
      <section className="ticket upright message">
        <p>
          <Words say={(by) => boardText[by].hello(hour)} words={{ ...words, second: null }} />
        </p>
        <Tear />
        <p>
          <Words say={(by) => (fromRoll ? boardText[by].fromTheRoll : boardText[by].howItGoes)} words={words} />
        </p>
      </section>
      <Directory services={services} words={words} withPeople={services.some(({ people }) => (people ?? 0) > 0)} />
    </>
  )
}

type DirectoryProps = { services: readonly BoardService[]; words: Spoken; withPeople: boolean }

/** What the letters stand for: as long as there are no earlier calls to show. */
export function Directory({ services, words, withPeople }: DirectoryProps) {
  const t = boardText[words.first]
  if (services.length === 0) return null
  const isMany = services.length > (words.second === null ? 6 : 5)
  return (
    <section className={`before directory ${isMany ? 'is-many' : ''}`} aria-label={t.services}>
      <h2>
        <span>
          <Words say={(by) => boardText[by].services} words={words} />
        </span>
        {withPeople && <span>{t.waiting}</span>}
      </h2>
      <ul>
        {services.map(({ letter, name, people }) => (
          <li key={letter}>
            <b>{letter}</b>
            <span>
              <Words say={(by) => name[by]} words={words} />
            </span>
            {withPeople && (
              <small>{people === null ? t.onRoll : people > 0 ? <strong>{people}</strong> : t.nobody}</small>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The doors are shut and nobody is left: why, and when they open. */
export function Shut({ view, language }: { view: BoardView; language: Language }) {
  const t = boardText[language]
  const { date, phase, shut } = view
  if (shut === null) return null
  const { title, why, opens } = whyClosed({ date, phase, ...shut }, language)
  const said = [
    ...(why === null ? [] : [why.endsWith('.') ? why : `${why}.`]),
    ...(opens === null ? [] : [hoursText[language].opensThen(opens.date, opens.time)]),
    ...(phase === 'ended' ? [t.numbersAreOver] : []),
  ]
  return (
    <section className="ticket upright message">
      <p>{title}</p>
      <Tear />
      <p>{said.join(' ')}</p>
    </section>
  )
}

export function Stale({ since, words }: { since: string | null; words: Spoken }) {
  return (
    <section className="ticket upright message lost" role="alert">
      <p>
        <NoLinkIcon />
        <Words say={(by) => (since === null ? boardText[by].neverLive : boardText[by].stale(since))} words={words} />
      </p>
      <Tear />
      <p>
        <Words say={(by) => boardText[by].staleSoWhat} words={words} />
      </p>
    </section>
  )
}
