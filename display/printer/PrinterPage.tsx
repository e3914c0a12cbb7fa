// The virtual printer's page: its slips as they would come out, newest first, read back from the very bytes that were sent.
import { useEffect } from 'react'
import { timeOf } from '#shared/calendar.ts'
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { Language } from '#shared/queue/words.ts'
import { Brand } from '#shared/screen/Parts.tsx'
import { SlipPicture } from '#shared/screen/SlipPicture.tsx'
import { useLanguage } from '#shared/screen/use-language.ts'
import { officeOfPage, printerOfPage, useLine, useNow } from '#shared/screen/use-line.ts'
import { common } from '#shared/text/common.ts'
import { paperText } from '#shared/text/paper.ts'
import type { PaperView, PrintedSlip } from '#shared/views/paper-view.ts'
import { type Liveness, useLiveness } from '../parts/liveness.ts'

export function PrinterPage() {
  const [picture] = useLine({ screen: 'paper', office: officeOfPage(), ...printerOfPage() })
  const [language, choose] = useLanguage()
  const liveness = useLiveness(picture, useNow(picture))
  const t = paperText[language]
  const other = language === 'el' ? 'en' : 'el'
  useEffect(() => {
    document.title = t.title
  }, [t])
  const view = picture.told?.view
  const papers = view?.papers ?? []
  return (
    <div className="printer-page">
      <header>
        <Brand />
        <div>
          <h1>{t.heading}</h1>
          <p>{t.explained}</p>
        </div>
        <button type="button" lang={other} onClick={() => choose(other)}>
          {common[language].otherLanguage}
        </button>
      </header>
      {view !== undefined && <WhichPrinter view={view} language={language} />}
      <NotLive liveness={liveness} language={language} />
      <main>
        {papers.length === 0 && view?.printer === null ? (
          <p className="none">
            <b>{t.realPaper}</b>
            {t.realPaperSoWhat}
          </p>
        ) : papers.length === 0 ? (
          <p className="none">
            <b>{t.empty}</b>
            {t.emptySoWhat}
          </p>
        ) : (
          <ol>
            {papers.map((slip) => (
              <Printed key={slip.id} slip={slip} columns={view?.columns ?? 48} language={language} />
            ))}
          </ol>
        )}
      </main>
    </div>
  )
}

/** Where the office has several that show their paper: whose this is, and the way to the others. */
function WhichPrinter({ view: { printers, printer }, language }: { view: PaperView; language: Language }) {
  const t = paperText[language]
  if (printers.length < 2) return null
  const office = officeOfPage()
  return (
    <nav className="which-printer" aria-label={t.printers}>
      {printers.map(({ id, name }) => (
        <a
          key={id}
          href={`/printer?${new URLSearchParams({ office, printer: id })}`}
          aria-current={id === printer ? 'page' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}

function NotLive({ liveness, language }: { liveness: Liveness; language: Language }) {
  const t = paperText[language]
  if (liveness.state === 'live') return null
  if (liveness.state === 'connecting') return <p role="status">{t.connecting}</p>
  return (
    <p className="stale" role="alert">
      {liveness.since === null ? t.neverLive : t.stale(timeOf(liveness.since))}
    </p>
  )
}

function Printed({ slip, columns, language }: { slip: PrintedSlip; columns: number; language: Language }) {
  const t = paperText[language]
  return (
    <li>
      <div className="lying">
        <SlipPicture lines={slip.lines} columns={columns} label={`${t.slip} ${slip.id}`} />
      </div>
      <p>
        {t.printedAt(timeOf(slip.at))} · {t.bytes(wholeNumber(slip.bytes, language))}
      </p>
    </li>
  )
}
