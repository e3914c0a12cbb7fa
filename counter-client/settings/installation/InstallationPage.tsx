// «Εγκατάσταση»: what runs here, its settings as a file and from one, and the end of a demo.
import { useEffect, useState } from 'react'
import { dateOf } from '#shared/calendar.ts'
import type { Installation } from '#shared/installation.ts'
import { may } from '#shared/rights.ts'
import { common } from '#shared/text/common.ts'
import { installationText } from '#shared/text/installation.ts'
import { settings } from '#shared/text/settings.ts'
import { shortDate } from '../../staff/dates.ts'
import { useSpoken } from '../../staff/spoken.ts'
import type { PageProps } from '../pages.ts'
import { askInstallation } from './ask.ts'
import { FromFile } from './FromFile.tsx'
import { sizeWords } from './size.ts'
import { ThrowAway } from './ThrowAway.tsx'

export function InstallationPage({ me, expire }: PageProps) {
  const { language } = useSpoken()
  const words = installationText[language]
  const [now, setNow] = useState<Installation | 'asking' | 'unreachable'>('asking')
  useEffect(() => {
    void askInstallation().then((heard) => {
      if (heard.ok) setNow(heard.value)
      else if (heard.status === 401) expire()
      else setNow('unreachable')
    })
  }, [expire])
  const mayChange = may(me.role, 'settings')
  return (
    <>
      <div className="title">
        <h1>{settings[language].pages.installation}</h1>
      </div>
      {typeof now === 'string' ? (
        <p className="quiet">{now === 'asking' ? common[language].connecting : words.unreachable}</p>
      ) : (
        <About now={now} />
      )}
      <section className="of-installation">
        <h2>{words.exportTitle}</h2>
        <p>{words.exportAbout}</p>
        <a className="press" href="/api/settings/export" download>
          {words.export}
        </a>
      </section>
      <section className="of-installation">
        <h2>{words.importTitle}</h2>
        <p>{mayChange ? words.importAbout : words.onlyAdministrator}</p>
        {mayChange && <FromFile />}
      </section>
      {typeof now !== 'string' && now.demo && mayChange && <ThrowAway />}
    </>
  )
}

function About({ now: { version, folder, bytes, since, demo } }: { now: Installation }) {
  const { language } = useSpoken()
  const words = installationText[language]
  const facts = [
    [words.version, version],
    [words.folder, `${folder} · ${sizeWords(bytes, language)}`],
    ...(since === null
      ? []
      : [
          [
            words.since,
            <time key="since" dateTime={dateOf(since)}>
              {shortDate(since)}
            </time>,
          ] as const,
        ]),
    [words.kind, demo ? words.demo : words.real],
  ] as const
  return (
    <dl className="about-installation">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
