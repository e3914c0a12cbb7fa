// How many may pass: each choice with the wait that it would be.
import { useEffect, useRef } from 'react'
import type { Language, WaitRange } from '#shared/queue/words.ts'
import { Chevron, Tear } from '#shared/screen/Parts.tsx'
import { ticketPage } from '#shared/text/ticket-page.ts'
import { minuteFigures, waitText } from '#shared/text/waits.ts'
import type { Passing } from '#shared/views/ticket-view.ts'
import { BackIcon } from '../parts/icons.tsx'

type Props = {
  label: string
  now: WaitRange | null
  passing: readonly Passing[]
  busy: boolean
  language: Language
  onPass: (people: number) => void
  onBack: () => void
}

export function PassSheet({ label, now, passing, busy, language, onPass, onBack }: Props) {
  const t = ticketPage[language]
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="own-sheet">
      <button type="button" className="own-back" aria-label={t.back} onClick={onBack}>
        <BackIcon />
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {t.pass.title}
      </h1>
      {passing.length === 0 && <p>{t.pass.nobody}</p>}
      <ul>
        {passing.map(({ people, wait }) => (
          <li key={people}>
            <button type="button" className="ticket own-option" disabled={busy} onClick={() => onPass(people)}>
              <b>
                {people} <small>{t.pass.people(people)}</small>
              </b>
              <Tear />
              <span>
                {wait === null ? t.pass.unknown : <b>{waitText[language].figures(wait)}</b>}{' '}
                {wait !== null && (now === null ? t.pass.minutes : t.pass.instead(minuteFigures(now)))}
              </span>
              <Chevron />
            </button>
          </li>
        ))}
      </ul>
      <p className="own-hush">{t.pass.keep(label)}</p>
    </section>
  )
}
