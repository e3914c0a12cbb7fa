// The codes for whoever loses the telephone, once: to copy or to print.
import { useRef, useState } from 'react'
import { account } from '#shared/text/account.ts'
import { people } from '#shared/text/people.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { copyText } from '../copy-text.ts'

export function RecoveryCodes({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const { language } = useSpoken()
  const words = account[language].secondFactor
  const { copy, copied: copiedWord, print } = people[language].code
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState(false)
  return (
    <>
      <div className="on-paper">
        <p>{words.recovery}</p>
        <textarea
          ref={field}
          className="recovery-codes"
          aria-label={words.recoveryTitle}
          value={codes.join('\n')}
          rows={codes.length}
          cols={16}
          readOnly
        />
      </div>
      <div className="dialog-acts">
        <button
          type="button"
          className="quiet lined"
          onClick={() => {
            if (field.current !== null) void copyText(field.current).then(setCopied)
          }}
        >
          {copied ? copiedWord : copy}
        </button>
        <button type="button" className="quiet lined" onClick={() => window.print()}>
          {print}
        </button>
        <button type="button" className="primary small" onClick={onClose}>
          <b>{words.done}</b>
        </button>
      </div>
    </>
  )
}
