// The number: huge, with how many are before it and how long that may take. It never waits for the printer, and leaves by itself.
import { useEffect, useRef, useState } from 'react'
import type { CopyAnswer } from '#shared/printers/copies.ts'
import type { Language } from '#shared/queue/words.ts'
import { Tear, TicketNumber } from '#shared/screen/Parts.tsx'
import { kioskText } from '#shared/text/kiosk.ts'
import { waitText } from '#shared/text/waits.ts'
import type { KioskPaper } from '#shared/views/paper.ts'
import { NoPaperCame } from './NoPaperCame.tsx'
import { TakePaper } from './TakePaper.tsx'
import { useCountdown } from './use-countdown.ts'
import type { Step } from './use-visit.ts'

const SHOWN_SECONDS = 60
/** A second tap of the hand that chose the service must not close the number. */
const DEAF_SECONDS = 2
/** Before nobody should wonder where the paper is. */
const PAPER_SECONDS = 5

type Props = {
  given: Extract<Step, { at: 'given' }>
  view: KioskPaper
  language: Language
  onNoPaper: () => Promise<CopyAnswer>
  onDone: () => void
}

export function Result({ given, view, language, onNoPaper, onDone }: Props) {
  const t = kioskText[language]
  const seconds = useCountdown(SHOWN_SECONDS, onDone)
  const deaf = seconds > SHOWN_SECONDS - DEAF_SECONDS
  // As it was when the number was given: later numbers may come out elsewhere.
  const [at] = useState(view.paperAt)
  const isUnsure = view.unsure === 'all' || view.unsure.includes(given.ticket) || view.paperAt !== at
  const mayHaveNone = view.paper.state === 'ready' && isUnsure && seconds <= SHOWN_SECONDS - PAPER_SECONDS
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])

  return (
    <>
      <section className="title" aria-label={t.yours}>
        <h1 ref={heading} tabIndex={-1}>
          {t.yours}
        </h1>
      </section>
      <main className="result">
        <article className="ticket upright mine">
          <div className="face-up" role="status">
            <TicketNumber label={given.ticket} />
            <p>{given.service[language]}</p>
          </div>
          <Tear />
          <Facts given={given} language={language} />
        </article>
        <TakePaper paper={view.paper} at={at} language={language} />
        {mayHaveNone && <NoPaperCame language={language} onAsk={onNoPaper} />}
        <button type="button" className="ghost end" aria-disabled={deaf} onClick={deaf ? undefined : onDone}>
          <span>{t.done}</span>
          <small>{t.closesIn(seconds)}</small>
        </button>
      </main>
    </>
  )
}

type FactsProps = { given: Props['given']; language: Language }

function Facts({ given: { ahead, wait }, language }: FactsProps) {
  const t = kioskText[language]
  const words = waitText[language]
  if (ahead === 0)
    return (
      <div className="facts is-next">
        <p>{t.next}</p>
        {wait !== null && <small>{words.minutes(wait)}</small>}
      </div>
    )
  return (
    <div className="facts">
      <p>
        <b>{ahead}</b> {t.before(ahead)}
      </p>
      {wait !== null && (
        <p>
          <b>{words.figures(wait)}</b> {words.under(wait)}
        </p>
      )}
    </div>
  )
}
