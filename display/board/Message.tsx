// A sentence instead of a number, on the same ticket: the morning's greeting, the end of the day, a screen that is not live.
import type { Language } from '#shared/queue/words.ts'
import { Tear } from '#shared/screen/Parts.tsx'
import { boardText } from '#shared/text/board.ts'
import type { BoardService } from '#shared/views/board-view.ts'
import { NoLinkIcon } from '../parts/icons.tsx'

type Text = (typeof boardText)[Language]
type GreetingProps = { hello: string; services: readonly BoardService[]; language: Language }

export function Greeting({ hello, services, language }: GreetingProps) {
  const t = boardText[language]
  return (
    <>
      <section className="ticket upright message">
        <p>{hello}</p>
        <Tear />
        <p>{t.howItGoes}</p>
      </section>
      <Directory services={services} language={language} withPeople={services.some(({ people }) => people > 0)} />
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
            {withPeople && <small>{people > 0 ? <strong>{people}</strong> : t.nobody}</small>}
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Ended({ t }: { t: Text }) {
  return (
    <section className="ticket upright message">
      <p>{t.ended}</p>
      <Tear />
      <p>{t.endedSoWhat}</p>
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
