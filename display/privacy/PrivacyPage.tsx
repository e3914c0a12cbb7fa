// The page on personal data: for whoever comes to a KEP, and for whoever works there. It fits on one sheet of paper.
import { useEffect } from 'react'
import { shownDate } from '#shared/appointments/read-date.ts'
import { dateOf } from '#shared/calendar.ts'
import type { Privacy, RetentionRun } from '#shared/privacy.ts'
import type { Language } from '#shared/queue/words.ts'
import { Brand } from '#shared/screen/Parts.tsx'
import { useLanguage } from '#shared/screen/use-language.ts'
import { common } from '#shared/text/common.ts'
import { privacy } from '#shared/text/privacy.ts'
import { Kept } from './Kept.tsx'
import { usePrivacy } from './use-privacy.ts'

type T = (typeof privacy)[Language]

export function PrivacyPage() {
  const told = usePrivacy()
  const [language, choose] = useLanguage()
  const t = privacy[language]
  const other = language === 'el' ? 'en' : 'el'
  useEffect(() => {
    document.title = `${t.title} · ${common[language].product}`
  }, [t, language])
  return (
    <>
      <header className="head">
        <a href="/" aria-label={t.home}>
          <Brand />
        </a>
        <span className="acts">
          <button type="button" onClick={() => print()}>
            {t.print}
          </button>
          <button type="button" lang={other} onClick={() => choose(other)}>
            {common[language].otherLanguage}
          </button>
        </span>
      </header>
      <main className="privacy">
        <h1>{t.title}</h1>
        {typeof told === 'string' ? <p role="status">{t[told]}</p> : <Told told={told} t={t} language={language} />}
      </main>
    </>
  )
}

function Told({ told, t, language }: { told: Privacy; t: T; language: Language }) {
  return (
    <>
      <p>{t.about(told.municipality?.[language] ?? null)}</p>
      <section>
        <h2>{t.citizens}</h2>
        <Kept rows={Object.values(t.citizensRows)} columns={t.columns} told={told} />
        <p>
          <b>{t.never}</b>
        </p>
        <p>{t.seenByPublic}</p>
      </section>
      <section>
        <h2>{t.staff}</h2>
        <Kept rows={Object.values(t.staffRows)} columns={t.columns} told={told} />
        <p>{t.seenByStaff}</p>
      </section>
      <p className="ask">{t.ask}</p>
      {told.runs !== null && <Runs runs={told.runs} t={t} />}
    </>
  )
}

function Runs({ runs, t }: { runs: readonly RetentionRun[]; t: T }) {
  return (
    <section className="no-paper">
      <h2>{t.runs}</h2>
      {runs.length === 0 ? (
        <p>{t.noRuns}</p>
      ) : (
        <ul>
          {runs.map(({ at, what, days, from, to }) => (
            <li key={`${at} ${what}`}>
              {t.runSaid(shownDate(dateOf(at)), t.run[what], days, shownDate(from), shownDate(to))}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
