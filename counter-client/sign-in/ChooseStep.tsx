// The one-time code was right: now a password of one's own.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Me } from '#shared/protocol.ts'
import { signIn } from '#shared/text/sign-in.ts'
import { choosePassword } from '../staff/http.ts'
import { PasswordField } from '../staff/PasswordField.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { Said } from './Said.tsx'
import type { Typed } from './SignInPage.tsx'
import { sentenceOf } from './sentence.ts'

/** `typed.password` is the one-time code. */
type Props = { typed: Typed; onIn: (me: Me) => void; onCode: (typed: Typed) => void; onBack: () => void }

export function ChooseStep({ typed, onIn, onCode, onBack }: Props) {
  const { language } = useSpoken()
  const words = signIn[language]
  const [password, setPassword] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [saving, setSaving] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-first]')?.focus(), [])

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (saving) return
    setSaving(true)
    const answer = await choosePassword(typed.username, typed.password, password)
    setSaving(false)
    if (answer.ok) return onIn(answer.me)
    const { refusal } = answer
    if (refusal.problem === 'code-needed') return onCode({ username: typed.username, password })
    const sentence = sentenceOf(refusal, language)
    setProblem(refusal.problem === 'password' ? sentence : null)
    setSaid(refusal.problem === 'password' ? null : sentence)
  }
  return (
    <form className="sign-form" ref={form} onSubmit={(event) => void save(event)} noValidate>
      <h1>{words.choose.title}</h1>
      <p>{words.choose.about(typed.username)}</p>
      <Said said={said} />
      <input type="hidden" name="username" autoComplete="username" value={typed.username} />
      <PasswordField
        label={words.choose.password}
        kind="new"
        first
        value={password}
        problem={problem}
        onType={(value) => {
          setPassword(value)
          setProblem(null)
        }}
      />
      <div className="sign-acts">
        <button type="submit" className="primary small" aria-disabled={saving}>
          <b>{saving ? words.entering : words.choose.save}</b>
          <kbd>Enter</kbd>
        </button>
        <button type="button" className="quiet" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </form>
  )
}
