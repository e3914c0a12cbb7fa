// The password was right: now the code of the second factor, or a recovery code.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Me } from '#shared/protocol.ts'
import { signIn } from '#shared/text/sign-in.ts'
import { signInAs } from '../staff/http.ts'
import { useSpoken } from '../staff/spoken.ts'
import { Said } from './Said.tsx'
import type { Typed } from './SignInPage.tsx'
import { sentenceOf } from './sentence.ts'

type Props = { typed: Typed; onIn: (me: Me) => void; onBack: () => void }

export function CodeStep({ typed, onIn, onBack }: Props) {
  const { language } = useSpoken()
  const words = signIn[language]
  const code = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [entering, setEntering] = useState(false)
  useEffect(() => code.current?.focus(), [])

  const enter = async (event: FormEvent) => {
    event.preventDefault()
    if (entering || code.current === null) return
    setEntering(true)
    const answer = await signInAs(typed.username, typed.password, code.current.value)
    setEntering(false)
    if (answer.ok) return onIn(answer.me)
    setSaid(sentenceOf(answer.refusal, language))
    code.current.value = ''
    code.current.focus()
  }
  return (
    <form className="sign-form" onSubmit={(event) => void enter(event)}>
      <h1>{words.code.title}</h1>
      <Said said={said} />
      <label className="field">
        {words.code.label}
        <span>{words.code.hint}</span>
        <input ref={code} autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} required />
      </label>
      <div className="sign-acts">
        <button type="submit" className="primary small" aria-disabled={entering}>
          <b>{entering ? words.entering : words.enter}</b>
          <kbd>Enter</kbd>
        </button>
        <button type="button" className="quiet" onClick={onBack}>
          {words.back}
        </button>
      </div>
      <p className="quiet">{words.code.lost}</p>
    </form>
  )
}
