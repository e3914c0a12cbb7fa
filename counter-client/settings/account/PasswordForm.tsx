// Asks for the present password before something that matters.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { account } from '#shared/text/account.ts'
import { PasswordField } from '../../staff/PasswordField.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import type { Outcome } from './ask.ts'
import { sentenceOf } from './sentence.ts'

type Props<T> = {
  yes: string
  ask: (password: string) => Promise<Outcome<T>>
  onDone: (value: T) => void
  onClose: () => void
  expire: () => void
}

export function PasswordForm<T>({ yes, ask, onDone, onClose, expire }: Props<T>) {
  const { language } = useSpoken()
  const words = account[language].secondFactor
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (asking) return
    if (password === '') return setProblem(account[language].password.missing)
    setAsking(true)
    const outcome = await ask(password)
    setAsking(false)
    if (outcome.ok) return onDone(outcome.value)
    if (outcome.refusal.problem === 'expired') return expire()
    setProblem(sentenceOf(outcome.refusal, language))
  }
  return (
    <form ref={form} onSubmit={(event) => void send(event)} noValidate>
      <PasswordField
        label={words.password}
        kind="current"
        value={password}
        problem={problem}
        onType={(value) => {
          setPassword(value)
          setProblem(null)
        }}
      />
      <div className="dialog-acts">
        <button type="button" className="quiet" onClick={onClose}>
          {words.cancel} <kbd className="stays">Esc</kbd>
        </button>
        <button type="submit" className="primary small" aria-disabled={asking}>
          <b>{yes}</b>
        </button>
      </div>
    </form>
  )
}
