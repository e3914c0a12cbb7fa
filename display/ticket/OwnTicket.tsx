// The holder's ticket, live: as it stands, what may be done, and the same as it was while the line is down.
import { useEffect, useState } from 'react'
import type { Language } from '#shared/queue/words.ts'
import { officeOfPage, useLine, useNow } from '#shared/screen/use-line.ts'
import { saidAloud, titleOf } from '#shared/text/ticket-said.ts'
import type { TicketView } from '#shared/views/ticket-view.ts'
import { useLiveness } from '../parts/liveness.ts'
import { Acts } from './Acts.tsx'
import { Calls } from './Calls.tsx'
import { Foot, Head } from './Frame.tsx'
import { LeaveSheet } from './LeaveSheet.tsx'
import { Opinion } from './opinion/Opinion.tsx'
import { PassSheet } from './PassSheet.tsx'
import { Said } from './Said.tsx'
import { Standing } from './Standing.tsx'
import { useAlerts } from './use-alerts.ts'
import { useAsking } from './use-asking.ts'
import { useWaking } from './use-waking.ts'

type Sheet = 'none' | 'pass' | 'leave'

export function OwnTicket({ link }: { link: string }) {
  const [picture, line] = useLine({ screen: 'ticket', office: officeOfPage(), key: link })
  useWaking(line)
  const now = useNow(picture)
  const liveness = useLiveness(picture, now)
  const asking = useAsking(line)
  const [sheet, setSheet] = useState<Sheet>('none')
  const [passed, setPassed] = useState<number | null>(null)
  const view = picture.told?.view ?? null
  const [language, setLanguage] = useOwnLanguage(view)
  const alerts = useAlerts(picture.told, link, language)
  const title = view === null ? null : titleOf(view, language)
  useEffect(() => {
    if (title !== null) document.title = title
  }, [title])
  if (view === null) return null

  const { stand, label } = view
  const close = () => setSheet('none')
  const pass = async (people: number) => {
    const done = await asking.ask({ type: 'letPass', ticket: label, people })
    setPassed(done ? people : null)
    close()
  }
  const leave = async () => {
    await asking.ask({ type: 'leave', ticket: label })
    close()
  }
  const open = (which: Sheet) => {
    asking.forget()
    setPassed(null)
    setSheet(which)
  }
  const isLive = liveness.state === 'live'
  const isCalled = stand.state === 'called'
  // A call is more urgent than whatever was being chosen, and a choice that cannot be sent is none.
  const shown = isLive && !isCalled ? sheet : 'none'
  return (
    <div className={`own${isCalled ? ' is-turn' : ''}${isLive ? '' : ' is-stale'}`}>
      <Head office={view.office[language]} on={isCalled ? 'yellow' : 'blue'} />
      <main>
        <p className="own-unseen" aria-live={isCalled ? 'assertive' : 'polite'}>
          {saidAloud(view, language)}
        </p>
        {shown === 'pass' && stand.state === 'waiting' && (
          <PassSheet
            label={label}
            now={stand.wait}
            passing={stand.passing}
            busy={asking.busy}
            language={language}
            onPass={(people) => void pass(people)}
            onBack={close}
          />
        )}
        {shown === 'leave' && (
          <LeaveSheet
            label={label}
            busy={asking.busy}
            language={language}
            onLeave={() => void leave()}
            onBack={close}
          />
        )}
        {view.opinion !== null && <Opinion opinion={view.opinion} link={link} language={language} />}
        {shown === 'none' && view.opinion === null && (
          <>
            <Standing view={view} language={language} />
            <div className="own-beside">
              <Said view={view} liveness={liveness} refusal={asking.refusal} passed={passed} language={language} />
              {isLive && stand.state === 'waiting' && <Calls calls={view.calls} language={language} />}
              {isLive && (
                <Acts
                  stand={stand}
                  alerts={alerts}
                  language={language}
                  onPass={() => open('pass')}
                  onLeave={() => open('leave')}
                />
              )}
            </div>
          </>
        )}
      </main>
      <Foot language={language} onLanguage={setLanguage} />
    </div>
  )
}

/** First that of the ticket; nothing is remembered on the phone. */
function useOwnLanguage(view: TicketView | null): [Language, (language: Language) => void] {
  const [chosen, choose] = useState<Language | null>(null)
  const language = chosen ?? view?.language ?? 'el'
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return [language, choose]
}
