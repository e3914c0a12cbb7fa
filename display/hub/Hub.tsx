// The page that leads to every screen: one ticket a place, public screens first.
import { useEffect } from 'react'
import type { Language } from '#shared/queue/words.ts'
import { Brand, Chevron, Tear } from '#shared/screen/Parts.tsx'
import { useLanguage } from '#shared/screen/use-language.ts'
import { common } from '#shared/text/common.ts'
import { hubText } from '#shared/text/hub.ts'
import { practice } from '#shared/text/practice.ts'
import { privacy } from '#shared/text/privacy.ts'
import { type HubAnswer, type HubOffice, useHub } from './use-hub.ts'

type T = (typeof hubText)[Language]

export function Hub() {
  const hub = useHub()
  const [language, choose] = useLanguage()
  const t = hubText[language]
  const other = language === 'el' ? 'en' : 'el'
  useEffect(() => {
    document.title = t.title
  }, [t])
  return (
    <div className="hub">
      <header>
        <Brand />
        <button type="button" lang={other} onClick={() => choose(other)}>
          {common[language].otherLanguage}
        </button>
      </header>
      <main>
        <h1>{t.heading}</h1>
        {typeof hub === 'string' ? (
          <p role="status">{t[hub]}</p>
        ) : hub.offices.length === 0 ? (
          <Empty t={t} />
        ) : (
          <Places hub={hub} t={t} language={language} />
        )}
      </main>
      <footer>
        <a href="/privacy">{privacy[language].link}</a>
      </footer>
    </div>
  )
}

function Empty({ t }: { t: T }) {
  return (
    <>
      <p className="demo">{t.empty}.</p>
      <ul className="places">
        <Place href="/supervisor" name={t.firstSetUp} what={t.emptySoWhat} />
      </ul>
    </>
  )
}

function Places({ hub, t, language }: { hub: HubAnswer; t: T; language: Language }) {
  const withQueue = hub.offices.filter((office) => office.hasQueue && !office.practice)
  const without = hub.offices.filter((office) => !office.hasQueue)
  return (
    <>
      {hub.demo && (
        <p className="demo">
          {t.demo} {t.demoAccounts}
        </p>
      )}
      {withQueue.map((office) => (
        <PublicScreens key={office.id} office={office} t={t} language={language} />
      ))}
      <section>
        <h2>{t.staffScreens}</h2>
        <ul className="places">
          <Place href="/desk" {...t.desk} />
          <Place href="/supervisor" {...t.supervisor} />
        </ul>
        {without.length > 0 && (
          <p className="quiet">
            {t.withoutQueue} {without.map((office) => office.name[language]).join(', ')}
          </p>
        )}
      </section>
      {hub.offices
        .filter((office) => office.practice)
        .map((office) => (
          <PracticeScreens key={office.id} office={office} t={t} language={language} />
        ))}
    </>
  )
}

function PublicScreens({ office, t, language }: { office: HubOffice; t: T; language: Language }) {
  const at = (path: string) => `${path}?office=${office.id}`
  return (
    <section>
      <h2>
        {t.publicScreens} <small>{office.name[language]}</small>
      </h2>
      <ul className="places">
        <Place href={at('/board')} {...t.board} />
        <Place href={at('/kiosk')} {...t.kiosk} />
        <Place href={at('/counter')} {...t.counter} />
        <Place href={at('/printer')} {...t.printer} />
        {office.asksAtExit && <Place href={at('/exit')} {...t.exit} />}
        {office.takesMessages && <Place href={at('/opinion')} {...t.opinion} />}
      </ul>
    </section>
  )
}

function PracticeScreens({ office, t, language }: { office: HubOffice; t: T; language: Language }) {
  const words = practice[language]
  const at = (path: string) => `${path}?office=${office.id}`
  return (
    <section>
      <h2>
        <span className="practice-mark">{words.name}</span>{' '}
        <small>
          {words.countsNowhere} {words.who}
        </small>
      </h2>
      <ul className="places">
        <Place href={at('/board')} {...t.board} />
        <Place href={at('/kiosk')} {...t.kiosk} />
        <Place href={at('/counter')} {...t.counter} />
        <Place href="/desk" name={t.desk.name} what={t.practiceDesk} />
      </ul>
    </section>
  )
}

function Place({ href, name, what }: { href: string; name: string; what: string }) {
  return (
    <li>
      <a className="ticket" href={href}>
        <span className="what">
          <b>{name}</b>
          <small>{what}</small>
        </span>
        <Tear />
        <span className="go">
          <Chevron />
        </span>
      </a>
    </li>
  )
}
