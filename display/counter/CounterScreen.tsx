// The small display over one counter: whose counter it is and who stands there. A picture of one view; it decides nothing.
import { useEffect } from 'react'
import { timeOf } from '#shared/calendar.ts'
import type { Language } from '#shared/queue/words.ts'
import { useLanguage } from '#shared/screen/use-language.ts'
import { counterOfPage, officeOfPage, useLine, useNow } from '#shared/screen/use-line.ts'
import { common } from '#shared/text/common.ts'
import { counterSignText } from '#shared/text/counter-sign.ts'
import type { CounterView } from '#shared/views/counter-view.ts'
import { type Liveness, useLiveness } from '../parts/liveness.ts'
import { Practice } from '../parts/Practice.tsx'
import { useAwake } from '../parts/use-awake.ts'
import { Sign } from './Sign.tsx'
import { WhichCounter } from './WhichCounter.tsx'

export function CounterScreen() {
  const asked = counterOfPage()
  const [picture] = useLine({ screen: 'counter', office: officeOfPage(), ...asked })
  const [language] = useLanguage(false)
  const now = useNow(picture)
  const liveness = useLiveness(picture, now)
  useAwake()
  const view = picture.told?.view ?? null
  const counter = view?.counter ?? asked.counter ?? ''

  useEffect(() => {
    document.title = counterSignText[language].title(counter)
  }, [counter, language])

  const isLost = liveness.state === 'stale'
  return (
    <>
      <Practice view={view} language={language} />
      <div className={`counter-sign ${isLost ? 'is-lost' : ''}`}>
        <main>
          {view === null ? null : view.over === null ? (
            <WhichCounter view={view} language={language} />
          ) : (
            <Sign view={view} over={view.over} language={language} />
          )}
        </main>
        <Foot over={view?.over ?? null} liveness={liveness} language={language} />
      </div>
    </>
  )
}

type FootProps = { over: CounterView['over']; liveness: Liveness; language: Language }

function Foot({ over, liveness, language }: FootProps) {
  const t = counterSignText[language]
  return (
    <footer>
      <span>{over === null ? '' : `${common[language].kep} ${over.kep}`}</span>
      {liveness.state === 'stale' ? (
        <span role="alert">
          {liveness.since === null ? t.neverLive : common[language].notLive(timeOf(liveness.since))}
        </span>
      ) : (
        over !== null &&
        over.letters.length > 0 && (
          <span>
            <span className="sign-aloud">{t.services} </span>
            {over.letters.join(' ')}
          </span>
        )
      )}
    </footer>
  )
}
