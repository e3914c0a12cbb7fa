// The one-time code, once: to copy, to print, or to read out.
import { useRef, useState } from 'react'
import type { ListedPerson, OneTimeCode } from '#shared/people/accounts.ts'
import { people as text } from '#shared/text/people.ts'
import { Dialog } from '../../staff/Dialog.tsx'
import { dayAndTime } from '../../staff/dates.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { copyText } from '../copy-text.ts'

type Props = { code: OneTimeCode; person: ListedPerson; onClose: () => void }

export function CodeDialog({ code, person, onClose }: Props) {
  const words = text[useSpoken().language].code
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div className="on-paper">
        <p>{words.about(person.name, person.username)}</p>
        <input
          ref={field}
          className="one-time-code"
          aria-label={words.title}
          value={code.code}
          readOnly
          size={19}
          onFocus={(event) => event.target.select()}
        />
        <p>{words.how(dayAndTime(code.until))}</p>
      </div>
      <p className="quiet">{words.once}</p>
      <div className="dialog-acts">
        <button
          type="button"
          className="quiet lined"
          onClick={() => {
            if (field.current !== null) void copyText(field.current).then(setCopied)
          }}
        >
          {copied ? words.copied : words.copy}
        </button>
        <button type="button" className="quiet lined" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" className="primary small" data-first onClick={onClose}>
          <b>{words.done}</b>
        </button>
      </div>
    </Dialog>
  )
}
