// The waiting-room board: now (yellow), before (white on blue), missed, who waits. A picture of one view; it decides nothing.
import { useEffect } from 'react'
import { hourOf, longDate, timeOf } from '#shared/calendar.ts'
import type { Language } from '#shared/queue/words.ts'
import { Brand } from '#shared/screen/Parts.tsx'
import { useLanguage } from '#shared/screen/use-language.ts'
import { layoutOfPage, officeOfPage, useLine, useNow } from '#shared/screen/use-line.ts'
import { boardText } from '#shared/text/board.ts'
import type { BoardView } from '#shared/views/board-view.ts'
import { type Liveness, useLiveness } from '../parts/liveness.ts'
import { Practice } from '../parts/Practice.tsx'
import { Before } from './Before.tsx'
import { Foot } from './Foot.tsx'
import { Directory, Greeting, Shut, Stale } from './Message.tsx'
import { Notice } from './Notice.tsx'
import { Aloud, Now } from './Now.tsx'
import { type Sound, useVoice } from './voice/use-voice.ts'
import { whatIsNow } from './what-is-now.ts'

export function Board() {
  const [picture] = useLine({ screen: 'board', office: officeOfPage(), ...layoutOfPage() })
  const [language] = useLanguage(false)
  const now = useNow(picture)
  const liveness = useLiveness(picture, now)
  const sound = useVoice(picture.told)
  const view = picture.told?.view ?? null
  const t = boardText[language]

  useEffect(() => {
    document.title = t.title
  }, [t])

  return (
    <>
      <Practice view={view} language={language} />
      <div className="board">
        <header>
          <Brand />
          {view !== null && <h1 className="office">{view.office[language]}</h1>}
          <p className="date">{longDate(now, language)}</p>
          <time>{timeOf(now)}</time>
        </header>
        <Body view={view} now={now} liveness={liveness} language={language} sound={sound} />
      </div>
    </>
  )
}

type Props = { view: BoardView | null; now: number; liveness: Liveness; language: Language; sound: Sound }

function Body({ view, now, liveness, language, sound }: Props) {
  const t = boardText[language]
  if (liveness.state === 'stale') {
    const since = liveness.since === null ? null : timeOf(liveness.since)
    const calls = view?.phase === 'ended' ? [] : (view?.calls.slice(0, 4) ?? [])
    return (
      <main className={`is-lost ${calls.length === 0 ? 'is-alone' : ''}`}>
        <Stale since={since} t={t} />
        <Before calls={calls} title={since === null ? t.lastCalls : t.callsUntil(since)} language={language} />
      </main>
    )
  }
  if (view === null) return <main />
  const withNotice = view.notice === null ? '' : 'with-notice'
  if (view.shut !== null) {
    return (
      <>
        <main className={`is-alone ${withNotice}`}>
          <Shut view={view} language={language} />
        </main>
        <Notice notice={view.notice} language={language} />
      </>
    )
  }
  const shown = whatIsNow(view.calls, now)
  return (
    <>
      <main className={`${view.missed.length > 0 ? 'with-missed' : ''} ${withNotice}`}>
        <Aloud calls={shown.fresh ? shown.large : []} language={language} />
        {shown.large.length > 0 ? (
          <>
            <Now calls={shown.large} fresh={shown.fresh} language={language} />
            {shown.before.length > 0 ? (
              <Before calls={shown.before} title={t.before} language={language} />
            ) : (
              <Directory services={view.services} language={language} withPeople={false} />
            )}
          </>
        ) : (
          <Greeting hello={t.hello(hourOf(now))} services={view.services} language={language} />
        )}
      </main>
      <Notice notice={view.notice} language={language} />
      <Foot view={view} language={language} sound={sound} />
    </>
  )
}
