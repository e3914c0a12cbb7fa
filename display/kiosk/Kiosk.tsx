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
import { useKeptFocus } from './keys/use-kept-focus.ts'
import { usePageKeys } from './keys/use-page-keys.ts'
import { useScanning } from './keys/use-scanning.ts'
import { Logo } from './Logo.tsx'
import { NoLink, Refused } from './Message.tsx'
import { MoreTime } from './MoreTime.tsx'
import { PriorityPage } from './PriorityPage.tsx'
import { Result } from './Result.tsx'
import { ListenBar } from './spoken/ListenBar.tsx'
import { useGuidance } from './spoken/use-guidance.ts'
import { useListeningKeys } from './spoken/use-listening-keys.ts'
import { Tools } from './Tools.tsx'
import { USUAL, useAppearance } from './use-appearance.ts'
import { useIdle } from './use-idle.ts'
import { useTurning } from './use-turning.ts'
import { useVisit } from './use-visit.ts'
import { Welcome } from './Welcome.tsx'
import { nameOfPage, whichPage } from './which-page.ts'

const IDLE_MS = 60_000
/** Of them, for whoever is in the middle of something. */
const ASKS_MS = 20_000
/** Pages on which somebody would lose something. */
const LOSES: ReadonlySet<string> = new Set(['welcome', 'check-in', 'priority', 'refused'])

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

  const page = whichPage(visit.step, visit.place, view, liveness)
  const name = nameOfPage(page)
  const guidance = useGuidance(language, name)
  useListeningKeys(guidance)
  const stopScanning = useScanning(name, guidance.speaking, page.is === 'check-in')
  const forgetKeys = usePageKeys(guidance.invite)

  const nextCitizen = () => {
    visit.startOver()
    guidance.end(false)
    stopScanning()
    forgetKeys()
    setLanguage('el')
    setAppearance(USUAL)
  }
  const changed = language !== 'el' || appearance !== USUAL || guidance.on
  const idle = useIdle({
    after: IDLE_MS,
    asks: ASKS_MS,
    busy: LOSES.has(page.is) && (visit.isUnderWay || changed),
    // The page with the number keeps its own time.
    waits: guidance.speaking || page.is === 'result',
    whenIdle: nextCitizen,
  })
  const endNow = () => {
    idle.more()
    nextCitizen()
  }
  useKeptFocus(name)

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
      <div className={`kiosk page-${page.is} ${guidance.on ? 'is-listening' : ''}`}>
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
            speaking={guidance.speaking}
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
            onListen={guidance.can && !guidance.on ? () => guidance.begin('touch') : null}
            inert={visit.busy}
          />
        )}
        {guidance.on && <ListenBar guidance={guidance} language={language} />}
      </div>
      {idle.left !== null && <MoreTime seconds={idle.left} language={language} onMore={idle.more} onEnd={endNow} />}
    </>
  )
}
