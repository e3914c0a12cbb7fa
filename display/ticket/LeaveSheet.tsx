// Before a number is given up: what that means, asked once and clearly, since it cannot be taken back.
import { useEffect, useRef } from 'react'
import type { Language } from '#shared/queue/words.ts'
import { ticketPage } from '#shared/text/ticket-page.ts'

type Props = { label: string; busy: boolean; language: Language; onLeave: () => void; onBack: () => void }

export function LeaveSheet({ label, busy, language, onLeave, onBack }: Props) {
  const { leave } = ticketPage[language]
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="own-sheet">
      <h1 ref={heading} tabIndex={-1}>
        {leave.title(label)}
      </h1>
      <p>{leave.say}</p>
      <div className="own-acts">
        <button type="button" className="own-solid" onClick={onBack}>
          {leave.no}
        </button>
        <button type="button" className="own-ghost" disabled={busy} onClick={onLeave}>
          {leave.yes}
        </button>
      </div>
    </section>
  )
}
