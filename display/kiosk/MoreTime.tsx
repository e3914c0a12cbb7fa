// Nobody has touched the screen for a while in the middle of something: before it is forgotten, whoever is still here says so.
import { useLayoutEffect, useRef } from 'react'
import type { Language } from '#shared/queue/words.ts'
import { kioskText } from '#shared/text/kiosk.ts'

type Props = { seconds: number; language: Language; onMore: () => void; onEnd: () => void }

export function MoreTime({ seconds, language, onMore, onEnd }: Props) {
  const t = kioskText[language].moreTime
  const question = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = question.current
    dialog?.showModal()
    // The focus goes back to where it was.
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={question}
      className="more-time"
      role="alertdialog"
      aria-labelledby="more-time"
      onCancel={(event) => {
        event.preventDefault()
        onMore()
      }}
    >
      <h2 id="more-time">{t.question}</h2>
      <p>
        {t.soWhat} <span data-not-aloud>{t.left(seconds)}</span>
      </p>
      <button type="button" className="ticket more" data-at-once onClick={onMore}>
        {t.more}
      </button>
      <button type="button" className="ghost over" data-at-once onClick={onEnd}>
        {t.end}
      </button>
    </dialog>
  )
}
