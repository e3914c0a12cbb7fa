// The number: huge, with how many are before it. It never waits for the printer, and leaves by itself.
import { useEffect, useRef } from 'react'
import type { Language } from '#shared/queue/words.ts'
import { Tear, TicketNumber } from '#shared/screen/Parts.tsx'
import { kioskText } from '#shared/text/kiosk.ts'
import type { Paper } from '#shared/views/paper.ts'
import { DownIcon, NoPaperIcon, PenIcon } from '../parts/icons.tsx'
import { useCountdown } from './use-countdown.ts'
import type { Step } from './use-visit.ts'

const SHOWN_SECONDS = 60
/** A second tap of the hand that chose the service must not close the number. */
const DEAF_SECONDS = 2

type Props = {
  given: Extract<Step, { at: 'given' }>
  paper: Paper
  language: Language
  onDone: () => void
}

export function Result({ given, paper, language, onDone }: Props) {
  const t = kioskText[language]
  const seconds = useCountdown(SHOWN_SECONDS, onDone)
  const deaf = seconds > SHOWN_SECONDS - DEAF_SECONDS
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
            <p>{given.service.name[language]}</p>
          </div>
          <Tear />
          <Ahead ahead={given.ahead} t={t} />
        </article>
        <TakePaper paper={paper} t={t} />
        <button type="button" className="ghost end" aria-disabled={deaf} onClick={deaf ? undefined : onDone}>
          <span>{t.done}</span>
          <small>{t.closesIn(seconds)}</small>
        </button>
      </main>
    </>
  )
}

type Text = (typeof kioskText)[Language]

function Ahead({ ahead, t }: { ahead: number; t: Text }) {
  if (ahead === 0) return <p className="ahead is-next">{t.next}</p>
  const [figure, ...words] = t.ahead(ahead).split(' ')
  return (
    <p className="ahead">
      <b>{figure}</b> {words.join(' ')}
    </p>
  )
}

function TakePaper({ paper, t }: { paper: Paper; t: Text }) {
  switch (paper.state) {
    case 'ready':
      return (
        <p className="paper">
          <DownIcon />
          <b>{t.takePaper}</b>
        </p>
      )
    case 'silent':
      return (
        <p className="paper is-out" role="alert">
          <NoPaperIcon />
          <span>
            <b>{t.cannotPrint}</b> {t.stillValid}
          </span>
        </p>
      )
    case 'none':
      return (
        <p className="paper is-note">
          <PenIcon />
          <b>{t.noteIt}</b>
        </p>
      )
  }
}
