// The kiosk: choose, take the number, go. It can always say whether it gives numbers, and it forgets each citizen.
import { useEffect } from 'react'
import { hourOf, timeOf } from '#shared/calendar.ts'
import { Brand } from '#shared/screen/Parts.tsx'
import { useLanguage } from '#shared/screen/use-language.ts'
import { officeOfPage, printerOfPage, useLine, useNow } from '#shared/screen/use-line.ts'
import { kioskText } from '#shared/text/kiosk.ts'
import type { KioskService } from '#shared/views/kiosk-view.ts'
import { useLiveness } from '../parts/liveness.ts'
import { Practice } from '../parts/Practice.tsx'
import { CheckInPage } from './CheckInPage.tsx'
import { Closed } from './Closed.tsx'
import { GroupPage } from './GroupPage.tsx'
import { Logo } from './Logo.tsx'
import { NoLink, Refused } from './Message.tsx'
import { PriorityPage } from './PriorityPage.tsx'
import { Result } from './Result.tsx'
import { Tools } from './Tools.tsx'
import { USUAL, useAppearance } from './use-appearance.ts'
import { useIdle } from './use-idle.ts'
import { useTurning } from './use-turning.ts'
import { useVisit } from './use-visit.ts'
import { Welcome } from './Welcome.tsx'
import { whichPage } from './which-page.ts'

const IDLE_MS = 60_000

export function Kiosk() {
  const [picture, line] = useLine({ screen: 'kiosk', office: officeOfPage(), ...printerOfPage() })
  const now = useNow(picture)
  const liveness = useLiveness(picture, now)
  const [language, setLanguage] = useLanguage(false)
  const [appearance, setAppearance] = useAppearance()
  const view = picture.told?.view ?? null
  const visit = useVisit(line, view)
  const turning = useTurning(visit.place.group)
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

  const page = whichPage(visit.step, visit.place, view, liveness)
  const choosing = {
    language,
    low: appearance.low,
    deaf: turning,
    withPriority: visit.priority !== null,
    onPriority: (wanted: boolean) => (wanted ? visit.askPriority() : visit.answerPriority(null)),
    onChoose: (service: KioskService) => visit.take(service, language),
  }
  return (
    <>
      <Practice view={view} language={language} />
      <div className={`kiosk page-${page.is}`}>
        <header>
          <Brand />
          {view !== null && view.logo !== null && <Logo picture={view.logo} />}
          {view !== null && <p>{view.office[language]}</p>}
          <time>{timeOf(now)}</time>
        </header>
        {page.is === 'result' && (
          <Result
            given={page.step}
            view={page.view}
            language={language}
            onNoPaper={() => line.print(page.step.ticket)}
            onDone={nextCitizen}
          />
        )}
        {page.is === 'welcome' && page.group === null && (
          <Welcome
            {...choosing}
            view={page.view}
            asking={page.step.at === 'asking' ? page.step.service : null}
            hello={t.hello(hourOf(now))}
            place={visit.place}
            onGroup={visit.openGroup}
            onAppointment={visit.beginCheckIn}
          />
        )}
        {page.is === 'welcome' && page.group !== null && (
          <GroupPage
            {...choosing}
            key={page.group.id}
            view={page.view}
            asking={page.step.at === 'asking' ? page.step.service : null}
            group={page.group}
            onBack={visit.leaveGroup}
          />
        )}
        {page.is === 'check-in' && (
          <CheckInPage
            language={language}
            asking={page.step.asking}
            refused={page.step.refused}
            onCheckIn={(code) => visit.checkIn(code, page.view.services, language)}
            onBack={visit.startOver}
          />
        )}
        {page.is === 'priority' && (
          <PriorityPage priorities={page.view.priorities} language={language} onAnswer={visit.answerPriority} />
        )}
        {page.is === 'refused' && <Refused refusal={page.step.refusal} language={language} onBack={visit.startOver} />}
        {page.is === 'closed' && <Closed view={page.view} language={language} />}
        {page.is === 'no-link' && <NoLink t={t} />}
        {page.is !== 'result' && (
          <Tools
            language={language}
            onLanguage={setLanguage}
            appearance={appearance}
            onAppearance={setAppearance}
            inert={visit.busy}
          />
        )}
      </div>
    </>
  )
}
