// A sentence instead of a number, on the same ticket: the morning's greeting, the end of the day, a screen that is not live.
import type { Language } from '#shared/queue/words.ts'
import { Tear } from '#shared/screen/Parts.tsx'
import { boardText } from '#shared/text/board.ts'
import { hoursText } from '#shared/text/hours.ts'
import type { BoardService, BoardView } from '#shared/views/board-view.ts'
import { NoLinkIcon } from '../parts/icons.tsx'
import { whyClosed } from '../parts/why-closed.ts'

type Text = (typeof boardText)[Language]
type GreetingProps = { hello: string; services: readonly BoardService[]; language: Language }

export function Greeting({ hello, services, language }: GreetingProps) {
  const t = boardText[language]
  return (
    <>
      <section className="ticket upright message">
        <p>{hello}</p>
        <Tear />
        <p>{services.length > 0 && services.every(({ onRoll }) => onRoll) ? t.fromTheRoll : t.howItGoes}</p>
      </section>
      <Directory
        services={services}
        language={language}
        withPeople={services.some(({ people }) => (people ?? 0) > 0)}
      />
    </>
  )
}

type DirectoryProps = { services: readonly BoardService[]; language: Language; withPeople: boolean }

/** What the letters stand for: as long as there are no earlier calls to show. */
export function Directory({ services, language, withPeople }: DirectoryProps) {
  const t = boardText[language]
  if (services.length === 0) return null
  return (
    <section className={`before directory ${services.length > 6 ? 'is-many' : ''}`} aria-label={t.services}>
      <h2>
        <span>{t.services}</span>
        {withPeople && <span>{t.waiting}</span>}
      </h2>
      <ul>
        {services.map(({ letter, name, people }) => (
          <li key={letter}>
            <b>{letter}</b>
            <span>{name[language]}</span>
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

export function Stale({ since, t }: { since: string | null; t: Text }) {
  return (
    <section className="ticket upright message lost" role="alert">
      <p>
        <NoLinkIcon />
        <span>{since === null ? t.neverLive : t.stale(since)}</span>
      </p>
      <Tear />
      <p>
        <span>{t.staleSoWhat}</span>
      </p>
    </section>
  )
}
