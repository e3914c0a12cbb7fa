// The number: huge, with how many are before it and how long that may take. It never waits for the printer, and leaves by itself.
import { useState } from 'react'
import type { CopyAnswer } from '#shared/printers/copies.ts'
import { printedLabel } from '#shared/queue/printed-label.ts'
import type { Language } from '#shared/queue/words.ts'
import { Tear, TicketNumber } from '#shared/screen/Parts.tsx'
import { kioskText } from '#shared/text/kiosk.ts'
import { waitText } from '#shared/text/waits.ts'
import type { KioskPaper } from '#shared/views/paper.ts'
import { NoPaperCame } from './NoPaperCame.tsx'
import { OnPhone } from './OnPhone.tsx'
import { TakePaper } from './TakePaper.tsx'
import { useCountdown } from './use-countdown.ts'
import type { Step } from './use-visit.ts'

const SHOWN_SECONDS = 60
/** A second tap of the hand that chose the service must not close the number. */
const DEAF_SECONDS = 2
/** Before nobody should wonder where the paper is. */
const PAPER_SECONDS = 5
/** So long before it goes it asks whether it should stay. */
const ASKS_SECONDS = 20

type Props = {
  given: Extract<Step, { at: 'given' }>
  view: KioskPaper
  language: Language
  /** Whoever listens is being told something. */
  speaking: boolean
  onNoPaper: () => Promise<CopyAnswer>
  onDone: () => void
}

export function Result({ given, view, language, speaking, onNoPaper, onDone }: Props) {
  const t = kioskText[language]
  const [shownAt] = useState(() => performance.now())
  const { left: seconds, again } = useCountdown(SHOWN_SECONDS, speaking, onDone)
  const deaf = shownFor(shownAt) < DEAF_SECONDS
  // As it was when the number was given: later numbers may come out elsewhere.
  const [at] = useState(view.paperAt)
  const isUnsure = view.unsure === 'all' || view.unsure.includes(given.ticket) || view.paperAt !== at
  const mayHaveNone = view.paper.state === 'ready' && isUnsure && shownFor(shownAt) >= PAPER_SECONDS

  return (
    <>
      <section className="title" aria-label={t.yours} data-aloud={t.yoursIs(printedLabel(given.ticket))}>
        <h1>{t.yours}</h1>
      </section>
      <main className="result">
        <article className="ticket upright mine">
          <div className="face-up" role="status">
            <span data-aloud="">
              <TicketNumber label={given.ticket} />
            </span>
            <p>{given.service[language]}</p>
          </div>
          <Tear />
          <Facts given={given} language={language} />
        </article>
        <TakePaper paper={view.paper} at={at} language={language} />
        {mayHaveNone && <NoPaperCame language={language} onAsk={onNoPaper} />}
        <div className="leave">
          {seconds <= ASKS_SECONDS && (
            <button type="button" className="ghost stay" onClick={again}>
              <span>{t.moreTime.more}</span>
            </button>
          )}
          <button
            type="button"
            className="ghost end"
            data-escape
            aria-disabled={deaf}
            onClick={deaf ? undefined : onDone}
          >
            <span>{view.paper.state === 'ready' ? t.done : t.noted}</span>
            <small data-aloud="">{t.closesIn(seconds)}</small>
          </button>
        </div>
      </main>
    </>
  )
}

/** In seconds; each second that is counted draws the page again. */
const shownFor = (since: number): number => (performance.now() - since) / 1_000

type FactsProps = { given: Props['given']; language: Language }

function Facts({ given: { ahead, wait, page }, language }: FactsProps) {
  const t = kioskText[language]
  const words = waitText[language]
  const onPhone = page !== null && <OnPhone page={page} language={language} />
  const kind = page === null ? 'facts' : 'facts has-page'
  if (ahead === 0)
    return (
      <div className={`${kind} is-next`}>
        <p>{t.next}</p>
        {wait !== null && <small>{words.minutes(wait)}</small>}
        {onPhone}
      </div>
    )
  return (
    <div className={kind}>
      <p>
        <b>{ahead}</b> {t.before(ahead)}
      </p>
      {wait !== null && (
        <p>
          <b>{words.figures(wait)}</b> {words.under(wait)}
        </p>
      )}
      {onPhone}
    </div>
  )
}
