// The reference number, on a ticket: to be photographed or copied, because the page keeps nothing.
import { useEffect, useRef, useState } from 'react'
import { longDate, timeOf } from '#shared/calendar.ts'
import type { MessageSent } from '#shared/opinions.ts'
import type { Language } from '#shared/queue/words.ts'
import { Tear } from '#shared/screen/Parts.tsx'
import { opinionForm } from '#shared/text/opinion-form.ts'

type Props = { sent: MessageSent; language: Language; onAnother: () => void }

export function Sent({ sent: { reference, at }, language, onAnother }: Props) {
  const t = opinionForm[language]
  const [copied, setCopied] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  // A page that came over plain http may not write to the clipboard: then there is nothing to press.
  const mayCopy = window.isSecureContext && 'clipboard' in navigator
  return (
    <>
      <article className="ticket upright opinion-sent">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {t.done}
          </h1>
          <p>{t.reference}</p>
          <p className="opinion-reference">{reference}</p>
          <p>{`${longDate(at, language)}, ${timeOf(at)}`}</p>
        </div>
        <Tear />
        <p>{t.keep}</p>
      </article>
      <div className="opinion-acts">
        {mayCopy && (
          <button
            type="button"
            onClick={() => void navigator.clipboard.writeText(reference).then(() => setCopied(true))}
          >
            {copied ? t.copied : t.copy}
          </button>
        )}
        <button type="button" onClick={onAnother}>
          {t.another}
        </button>
      </div>
    </>
  )
}
