// The secret as a picture and as text, and the first code of it: only then does it count.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Enrolment } from '#shared/people/account.ts'
import { QrPicture } from '#shared/screen/QrPicture.tsx'
import { account } from '#shared/text/account.ts'
import { Field } from '../../staff/Field.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { confirmEnrolment } from './ask.ts'
import { sentenceOf } from './sentence.ts'

type Props = {
  enrolment: Enrolment
  onConfirmed: (codes: readonly string[]) => void
  onClose: () => void
  expire: () => void
}

export function ConfirmCode({ enrolment, onConfirmed, onClose, expire }: Props) {
  const { language } = useSpoken()
  const words = account[language].secondFactor
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const outcome = await confirmEnrolment(code)
    if (outcome.ok) return onConfirmed(outcome.value)
    if (outcome.refusal.problem === 'expired') return expire()
    setProblem(sentenceOf(outcome.refusal, language))
  }
  return (
    <form ref={form} onSubmit={(event) => void send(event)} noValidate>
      <p>{words.scan}</p>
      <div className="secret">
        <QrPicture text={enrolment.uri} label={words.picture} />
        <p>
          {words.orType}
          <code>{enrolment.secret.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
      </div>
      <Field
        label={words.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        problem={problem}
        onType={(value) => {
          setCode(value)
          setProblem(null)
        }}
      />
      <div className="dialog-acts">
        <button type="button" className="quiet" onClick={onClose}>
          {words.cancel} <kbd className="stays">Esc</kbd>
        </button>
        <button type="submit" className="primary small">
          <b>{words.confirm}</b>
        </button>
      </div>
    </form>
  )
}
