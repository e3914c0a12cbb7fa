// Out of turn, for a reason that is kept.
import { useId, useState } from 'react'
import { printedLabel } from '#shared/queue/printed-label.ts'
import { desk } from '#shared/text/desk.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { Form } from './Form.tsx'

const LEAST_REASON = 3

type Props = {
  ticket: string
  said: string | null
  off: boolean
  onCall: (reason: string) => void
  onClose: () => void
}

export function CallChosen({ ticket, said, off, onCall, onClose }: Props) {
  const words = desk[useSpoken().language]
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const wrong = useId()
  const missing = tried && reason.trim().length < LEAST_REASON
  const send = () => {
    setTried(true)
    if (reason.trim().length >= LEAST_REASON) onCall(reason.trim())
  }
  return (
    <Form
      title={words.callChosen.title(printedLabel(ticket))}
      more={words.callChosen.more}
      action={words.callChosen.action}
      {...{ said, off, onClose }}
      onSubmit={send}
    >
      <label className="field">
        {words.callChosen.reason}
        <input
          value={reason}
          maxLength={300}
          data-first
          aria-invalid={missing}
          aria-describedby={missing ? wrong : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      {missing && (
        <p className="wrong" id={wrong}>
          {words.correct.reasonMissing}
        </p>
      )}
    </Form>
  )
}
