// Today at one office: the figures, every counter in its place, the queue per service, the day by hour, how it has gone.

import { longDate } from '#shared/calendar.ts'
import type { Me, OfficeSeats } from '#shared/protocol.ts'
import type { Instant } from '#shared/queue/words.ts'
import type { Line } from '#shared/screen/line.ts'
import { today } from '#shared/text/today.ts'
import type { Need } from '#shared/views/needs-eyes.ts'
import type { TodayView } from '#shared/views/today-view.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { CountersTable } from './CountersTable.tsx'
import { DayEnd } from './DayEnd.tsx'
import { DaySlip } from './DaySlip.tsx'
import { Figures } from './Figures.tsx'
import { Hours } from './Hours.tsx'
import { NeedsEyes } from './NeedsEyes.tsx'
import { NoticePanel } from './NoticePanel.tsx'
import { Services } from './Services.tsx'
import { SoFar } from './SoFar.tsx'

type Props = {
  office: OfficeSeats
  view: TodayView
  needs: readonly Need[]
  now: Instant
  line: Line<'today'>
  live: boolean
  me: Me
}

export function Today({ office, view, needs, now, line, live, me }: Props) {
  const { language } = useSpoken()
  const words = today[language]
  return (
    <>
      <title>{`${words.tabs.today} · Σειρά`}</title>
      <div className="title">
        <h1>{view.office[language]}</h1>
        <span className="said2">{longDate(now, language)}</span>
        <div className="day-hand">
          <DaySlip office={office.id} view={view} live={live} me={me} />
          <DayEnd view={view} line={line} live={live} me={me} />
        </div>
      </div>
      <Figures view={view} now={now} />
      {view.services.length > 0 && <NoticePanel view={view} line={line} live={live} me={me} />}
      <div className="two today-two">
        <CountersTable view={view} seats={office.seats} now={now} />
        <div className="stack">
          <NeedsEyes needs={needs} goals={view.goals} now={now} />
          {view.services.length === 0 ? <p className="quiet">{words.noQueue}</p> : <Services view={view} now={now} />}
          {view.services.length > 0 && <Hours view={view} now={now} />}
          <SoFar view={view} />
        </div>
      </div>
    </>
  )
}
