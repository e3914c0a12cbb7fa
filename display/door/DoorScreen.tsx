// The screen at the entrance: the code that phones take a number with, both languages beside it, and who waits for what.
import { useEffect } from 'react'
import { timeOf } from '#shared/calendar.ts'
import { Brand } from '#shared/screen/Parts.tsx'
import { QrPicture } from '#shared/screen/QrPicture.tsx'
import { useLanguage } from '#shared/screen/use-language.ts'
import { officeOfPage, useLine, useNow } from '#shared/screen/use-line.ts'
import { doorText } from '#shared/text/door.ts'
import type { DoorView } from '#shared/views/door-view.ts'
import { type Liveness, useLiveness } from '../parts/liveness.ts'
import { Practice } from '../parts/Practice.tsx'
import { GateClosed, GateNote } from './GateNote.tsx'
import { GateWaits } from './GateWaits.tsx'

/** A new code may come so much late: the old one holds for minutes yet. */
const LATE_MS = 30_000
const BOTH = ['el', 'en'] as const

export function DoorScreen() {
  const [picture] = useLine({ screen: 'door', office: officeOfPage() })
  const [language] = useLanguage(false)
  const now = useNow(picture)
  const liveness = useLiveness(picture, now)
  const view = picture.told?.view ?? null
  useEffect(() => {
    document.title = doorText[language].title
  }, [language])
  return (
    <>
      <Practice view={view} language={language} />
      <div className="gate">
        <header>
          <Brand />
          {view !== null && <p>{view.office[language]}</p>}
          <time>{timeOf(now)}</time>
        </header>
        <Body {...{ view, now, liveness }} />
      </div>
    </>
  )
}

function Body({ view, now, liveness }: { view: DoorView | null; now: number; liveness: Liveness }) {
  if (liveness.state === 'stale') {
    const since = liveness.since === null ? null : timeOf(liveness.since)
    return <GateNote words={({ stale, staleSoWhat }) => [stale, staleSoWhat]} since={since} />
  }
  if (view === null) return <main />
  if (!view.open) return <GateClosed view={view} />
  if (view.scan === null) return <GateNote words={({ off, offSoWhat }) => [off, offSoWhat]} since={null} />
  // A picture that grew older than its code, by whatever mishap, shows none.
  if (now > view.scan.until + LATE_MS)
    return <GateNote words={({ stale, staleSoWhat }) => [stale, staleSoWhat]} since={null} />
  return (
    <main>
      <div className="gate-lead">
        {BOTH.map((language) => {
          const t = doorText[language]
          const Title = language === 'el' ? 'h1' : 'h2'
          return (
            <section key={language} lang={language}>
              <Title>{t.lead}</Title>
              <p>{t.how}</p>
            </section>
          )
        })}
      </div>
      <figure className="gate-code">
        <QrPicture text={view.scan.address} label={`${doorText.el.qr} · ${doorText.en.qr}`} />
        <figcaption>
          {BOTH.map((language) => (
            <span key={language} lang={language}>
              {doorText[language].changes}
            </span>
          ))}
        </figcaption>
      </figure>
      <GateWaits services={view.services} />
    </main>
  )
}
