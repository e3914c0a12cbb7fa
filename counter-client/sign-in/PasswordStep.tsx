// Name and password. A wrong pair keeps the name; too many wrong ones say until when, and who can help.
import { type FormEvent, useRef, useState } from 'react'
import type { Me } from '#shared/protocol.ts'
import { signIn } from '#shared/text/sign-in.ts'
import { signInAs } from '../staff/http.ts'
import { useSpoken } from '../staff/spoken.ts'
import { Said } from './Said.tsx'
import type { Typed } from './SignInPage.tsx'
import { SignOnButton } from './SignOnButton.tsx'
import { sentenceOf } from './sentence.ts'

type Props = {
  username: string
  expired: boolean
  onIn: (me: Me) => void
  onCode: (typed: Typed) => void
  onChoose: (typed: Typed) => void
}

export function PasswordStep({ username, expired, onIn, onCode, onChoose }: Props) {
  const { language } = useSpoken()
  const words = signIn[language]
  const password = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [entering, setEntering] = useState(false)

  const enter = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (entering) return
    const form = new FormData(event.currentTarget)
    const typed = { username: String(form.get('username')).trim(), password: String(form.get('password')) }
    setEntering(true)
    const answer = await signInAs(typed.username, typed.password, null)
    setEntering(false)
    if (answer.ok) return onIn(answer.me)
    if (answer.refusal.problem === 'code-needed') return onCode(typed)
    if (answer.refusal.problem === 'choose-password') return onChoose(typed)
    setSaid(sentenceOf(answer.refusal, language))
    if (password.current !== null) {
      password.current.value = ''
      password.current.focus()
    }
  }
  return (
    <form className="sign-form" onSubmit={(event) => void enter(event)}>
      <h1>{words.title}</h1>
      <Said said={said ?? (expired ? words.expired : null)} />
      <label className="field">
        {words.username}
        <input
          name="username"
          defaultValue={username}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      </label>
      <label className="field">
        {words.password}
        <input name="password" type="password" autoComplete="current-password" required ref={password} />
      </label>
      <button type="submit" className="primary small" aria-disabled={entering}>
        <b>{entering ? words.entering : words.enter}</b>
        <kbd>Enter</kbd>
      </button>
      <p className="quiet">{words.forgotten}</p>
      <SignOnButton onTrouble={setSaid} />
    </form>
  )
}
