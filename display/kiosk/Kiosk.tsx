// The kiosk: choose, take the number, go. It can always say whether it gives numbers, and it forgets each citizen.
import { useEffect } from 'react'
import { hourOf, timeOf } from '#shared/calendar.ts'
import { Brand } from '#shared/screen/Parts.tsx'
import { useLanguage } from '#shared/screen/use-language.ts'
import { officeOfPage, useLine, useNow } from '#shared/screen/use-line.ts'
import { kioskText } from '#shared/text/kiosk.ts'
import { refusals } from '#shared/text/refusals.ts'
import type { KioskView } from '#shared/views/kiosk-view.ts'
import { type Liveness, useLiveness } from '../parts/liveness.ts'
import { Practice } from '../parts/Practice.tsx'
import { Closed, NoLink, Refused } from './Message.tsx'
import { PriorityPage } from './PriorityPage.tsx'
import { Result } from './Result.tsx'
import { Tools } from './Tools.tsx'
import { USUAL, useAppearance } from './use-appearance.ts'
import { useIdle } from './use-idle.ts'
import { type Step, useVisit } from './use-visit.ts'
import { Welcome } from './Welcome.tsx'

const IDLE_MS = 60_000

export function Kiosk() {
  const [picture, line] = useLine({ screen: 'kiosk', office: officeOfPage() })
  const now = useNow(picture)
  const liveness = useLiveness(picture, now)
  const [language, setLanguage] = useLanguage(false)
  const [appearance, setAppearance] = useAppearance()
  const visit = useVisit(line)
  const view = picture.told?.view ?? null
  const t = kioskText[language]

  useEffect(() => {
    document.title = t.title
  }, [t])

  const nextCitizen = () => {
    visit.startOver()
    setLanguage('el')
    setAppearance(USUAL)
  }
  // The page with the number keeps its own time.
  useIdle(IDLE_MS, () => {
    if (visit.step.at !== 'given') nextCitizen()
  })

  const page = whichPage(visit.step, view, liveness)
  return (
    <>
      <Practice view={view} language={language} />
      <div className={`kiosk page-${page.is}`}>
        <header>
          <Brand />
          {view !== null && <p>{view.office[language]}</p>}
          <time>{timeOf(now)}</time>
        </header>
        {page.is === 'result' && (
          <Result given={page.step} paper={page.view.paper} language={language} onDone={nextCitizen} />
        )}
        {page.is === 'welcome' && (
          <Welcome
            view={page.view}
            hello={t.hello(hourOf(now))}
            language={language}
            low={appearance.low}
            asking={page.step.at === 'asking' ? page.step.service : null}
            withPriority={visit.priority !== null}
            onPriority={(wanted) => (wanted ? visit.askPriority() : visit.answerPriority(null))}
            onChoose={(service) => visit.take(service, language)}
          />
        )}
        {page.is === 'priority' && (
          <PriorityPage priorities={page.view.priorities} language={language} onAnswer={visit.answerPriority} />
        )}
        {page.is === 'refused' && (
          <Refused title={t.notGiven} why={refusals[language][page.step.refusal]} t={t} onBack={visit.startOver} />
        )}
        {page.is === 'closed' && <Closed t={t} />}
        {page.is === 'no-link' && <NoLink t={t} />}
        {page.is !== 'result' && (
          <Tools
            language={language}
            onLanguage={setLanguage}
            appearance={appearance}
            onAppearance={setAppearance}
            inert={visit.step.at === 'asking'}
          />
        )}
      </div>
    </>
  )
}

type At<A extends Step['at']> = Extract<Step, { at: A }>
type Page =
  | { is: 'result'; step: At<'given'>; view: KioskView }
  | { is: 'welcome'; step: At<'asking'> | At<'choosing'>; view: KioskView }
  | { is: 'priority'; view: KioskView }
  | { is: 'refused'; step: At<'refused'> }
  | { is: 'closed' | 'no-link' | 'connecting' }

/** A number that was given stays on the screen, and a tap gets its answer, whatever the link does meanwhile. */
function whichPage(step: Step, view: KioskView | null, liveness: Liveness): Page {
  if (view !== null && step.at === 'given') return { is: 'result', step, view }
  if (view !== null && step.at === 'asking') return { is: 'welcome', step, view }
  if (liveness.state === 'stale') return { is: 'no-link' }
  if (view === null) return { is: 'connecting' }
  if (view.phase === 'ended') return { is: 'closed' }
  if (step.at === 'priority') return { is: 'priority', view }
  if (step.at === 'refused') return { is: 'refused', step }
  return { is: 'welcome', step: { at: 'choosing' }, view }
}
