// The band with its pages over one line of the chosen office.
import { useState } from 'react'
import type { OfficeSeats } from '#shared/protocol.ts'
import { useLine, useNow } from '#shared/screen/use-line.ts'
import { common } from '#shared/text/common.ts'
import { needsEyes } from '#shared/views/needs-eyes.ts'
import type { Inside } from '../staff/Door.tsx'
import { PAGE } from '../staff/focus-page.ts'
import { Practice } from '../staff/Practice.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { useStillSignedIn } from '../staff/use-still-signed-in.ts'
import { Alerts } from './Alerts.tsx'
import { Appointments } from './appointments/Appointments.tsx'
import { OpinionsPage } from './opinions/OpinionsPage.tsx'
import { ReportsPage } from './reports/ReportsPage.tsx'
import { isOfAll, SuperBand } from './SuperBand.tsx'
import { NeedsAloud, notSaidBelow } from './today/NeedsEyes.tsx'
import { Today } from './today/Today.tsx'
import { useTab } from './use-tab.ts'
import { Year } from './year/Year.tsx'

type Props = Inside & {
  office: OfficeSeats
  offices: readonly OfficeSeats[]
  onOffice: (id: string) => void
}

export function Pages({ office, offices, onOffice, me, leave, expire }: Props) {
  const { language } = useSpoken()
  const tab = useTab()
  const [acts, setActs] = useState(0)
  const [picture, line] = useLine({ screen: 'today', office: office.id })
  useStillSignedIn(line, picture.link, me, expire)
  const now = useNow(picture)
  const view = picture.told?.view
  const revision = view === undefined ? '' : `${view.date} ${view.revision}`
  const needs = view === undefined ? [] : needsEyes(view, now)
  const page = () => {
    if (tab.page === 'year')
      return (
        <Year
          asked={tab.asked}
          now={now}
          revision={office.practice ? '' : revision}
          me={me}
          others={offices.filter(({ id, practice }) => id !== office.id && !practice).map(({ id }) => id)}
          expire={expire}
        />
      )
    if (tab.page === 'appointments')
      return <Appointments office={office} date={tab.date} now={now} revision={revision} me={me} expire={expire} />
    if (tab.page === 'opinions')
      return (
        <OpinionsPage
          period={tab.period}
          now={now}
          offices={offices}
          me={me}
          onActed={() => setActs((n) => n + 1)}
          expire={expire}
        />
      )
    if (tab.page === 'reports')
      return <ReportsPage report={tab.report} asked={tab.asked} now={now} offices={offices} me={me} expire={expire} />
    if (view === undefined) return <p role="status">{common[language].connecting}</p>
    return (
      <Today
        office={office}
        view={view}
        needs={needs}
        now={now}
        line={line}
        live={picture.link.state === 'live'}
        me={me}
      />
    )
  }
  return (
    <div className="super">
      <Practice shown={!isOfAll(tab) && office.practice} />
      <SuperBand
        tab={tab}
        office={office}
        offices={offices}
        onOffice={onOffice}
        me={me}
        link={picture.link}
        printers={view?.printers ?? []}
        needs={needs.length}
        now={now}
        onSignOut={() => void leave()}
        acts={acts}
        expire={expire}
      />
      <Alerts
        link={picture.link}
        printers={tab.page === 'today' ? notSaidBelow(view?.printers ?? [], needs) : (view?.printers ?? [])}
        otherwise={tab.page === 'today' ? (view?.otherwise ?? null) : null}
        linesDown={view?.linesDown ?? []}
      />
      <NeedsAloud needs={needs} />
      <main className="sheetpage" id={PAGE} tabIndex={-1}>
        {page()}
      </main>
    </div>
  )
}
